using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>A button under a draft.</summary>
/// <param name="Draft">The draft.</param>
internal abstract record DeskButton(DraftId Draft)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "d";

    /// <summary>Chooses a channel: <c>d:12:c:3</c>.</summary>
    public sealed record Choose(DraftId Draft, ChannelId Channel) : DeskButton(Draft);

    /// <summary>Consents to posting again: <c>d:12:a:3</c>.</summary>
    public sealed record Again(DraftId Draft, ChannelId Channel) : DeskButton(Draft);

    /// <summary>Sends what was shown: <c>d:12:s:1:3</c>.</summary>
    public sealed record Send(DraftId Draft, ShownDraft Shown) : DeskButton(Draft);

    /// <summary>Throws the draft away: <c>d:12:x</c>.</summary>
    public sealed record Cancel(DraftId Draft) : DeskButton(Draft);

    /// <summary>The data; 64 bytes hold three of the greatest numbers.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{Draft.Value}:{Act}");

    private string Act => this switch
    {
        Choose choose => string.Create(CultureInfo.InvariantCulture, $"c:{choose.Channel.Value}"),
        Again again => string.Create(CultureInfo.InvariantCulture, $"a:{again.Channel.Value}"),
        Send send => string.Create(CultureInfo.InvariantCulture, $"s:{send.Shown.Revision}:{send.Shown.Channel.Value}"),
        _ => "x",
    };

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static DeskButton? Parse(string data)
    {
        if (data.Split(':') is not [Prefix, var number, .. var act] || Number(number) is not { } id) return null;
        var draft = new DraftId(id);
        return act switch
        {
            ["c", var channel] when Number(channel) is { } chosen => new Choose(draft, new(chosen)),
            ["a", var channel] when Number(channel) is { } chosen => new Again(draft, new(chosen)),
            ["s", var revision, var channel] when Number(revision) is { } shown and <= int.MaxValue && Number(channel) is { } chosen =>
                new Send(draft, new((int)shown, new(chosen))),
            ["x"] => new Cancel(draft),
            _ => null,
        };
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
