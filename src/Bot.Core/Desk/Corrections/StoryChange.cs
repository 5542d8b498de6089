using Bot.Core.Model;

namespace Bot.Core.Desk.Corrections;

/// <summary>What an editor wants otherwise in the posts of a story; what is null stays.</summary>
/// <param name="Title">Another headline.</param>
/// <param name="Summary">Another summary.</param>
/// <param name="Note">What readers are told about the correction.</param>
public sealed record StoryChange(string? Title = null, string? Summary = null, string? Note = null)
{
    /// <summary>The edits of a post with this change.</summary>
    public PostEdits On(PostEdits? edits)
    {
        edits ??= PostEdits.None;
        return edits with { Title = Title ?? edits.Title, Summary = Summary ?? edits.Summary, Note = Note ?? edits.Note };
    }

    /// <summary>What the act is called.</summary>
    public ActKind Kind => Note is null ? ActKind.Edited : ActKind.Corrected;
}
