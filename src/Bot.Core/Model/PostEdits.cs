using System.Text.Json.Serialization;

namespace Bot.Core.Model;

/// <summary>
/// What an editor wants otherwise in a post than its article and channel have it. It belongs to the draft and then to the post:
/// a correction of the article changes the rest of the post and leaves this as the editor wrote it.
/// </summary>
public sealed record PostEdits
{
    /// <summary>The most code points of <see cref="Title"/>: what a reader takes in as a headline.</summary>
    public const int LongestTitle = 250;

    /// <summary>The most code points of <see cref="Summary"/>: what leaves a message room for the rest.</summary>
    public const int LongestSummary = 3000;

    /// <summary>Nothing is otherwise.</summary>
    public static PostEdits None { get; } = new();

    /// <summary>The headline; null: the article's.</summary>
    public string? Title { get; init; }

    /// <summary>The summary, taken whole; null: made from the article.</summary>
    public string? Summary { get; init; }

    /// <summary>The built-in template's name; null: the channel's.</summary>
    public string? Template { get; init; }

    /// <summary>The picture that is shown as a photo; null: as the channel has it.</summary>
    public ArticlePicture? Picture { get; init; }

    /// <summary>No picture is shown, and no card.</summary>
    public bool HidesPicture { get; init; }

    /// <summary>It is breaking news: it has that template where the channel has none of its own writing, passes and is pinned.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>Whether nothing is otherwise.</summary>
    [JsonIgnore]
    public bool IsEmpty => this == None;
}
