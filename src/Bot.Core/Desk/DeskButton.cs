using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>A button under a draft.</summary>
/// <param name="Draft">The draft.</param>
internal abstract record DeskButton(DraftId Draft)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "d";

    private const string Usual = "-";

    /// <summary>Chooses a channel and shows its post, or takes the one that is shown out: <c>d:12:c:3</c>.</summary>
    public sealed record Choose(DraftId Draft, ChannelId Channel) : DeskButton(Draft);

    /// <summary>Consents to posting again: <c>d:12:a:3</c>.</summary>
    public sealed record Again(DraftId Draft, ChannelId Channel) : DeskButton(Draft);

    /// <summary>Sends what was shown: <c>d:12:s:1:3</c>.</summary>
    public sealed record Send(DraftId Draft, ShownDraft Shown) : DeskButton(Draft);

    /// <summary>Throws the draft away: <c>d:12:x</c>.</summary>
    public sealed record Cancel(DraftId Draft) : DeskButton(Draft);

    /// <summary>Shows other buttons: <c>d:12:v:w</c>.</summary>
    public sealed record Look(DraftId Draft, DeskView View) : DeskButton(Draft);

    /// <summary>Asks for words: <c>d:12:e:t</c>.</summary>
    public sealed record Ask(DraftId Draft, StaffQuestionKind Question) : DeskButton(Draft);

    /// <summary>Chooses a built-in template, or the channel's own: <c>d:12:t:brief</c>, <c>d:12:t:-</c>.</summary>
    public sealed record Template(DraftId Draft, string? Name) : DeskButton(Draft);

    /// <summary>Chooses the article's picture of a number from 0 on, none (<c>x</c>), or what the channel shows (<c>-</c>): <c>d:12:p:0</c>.</summary>
    public sealed record Picture(DraftId Draft, int? Place, bool Hides = false) : DeskButton(Draft);

    /// <summary>With or without a sound: <c>d:12:n</c>.</summary>
    public sealed record Sound(DraftId Draft) : DeskButton(Draft);

    /// <summary>Breaking news or not: <c>d:12:b</c>.</summary>
    public sealed record Breaking(DraftId Draft) : DeskButton(Draft);

    /// <summary>When it goes out: <c>d:12:w:30</c>.</summary>
    public sealed record When(DraftId Draft, PostHour Hour) : DeskButton(Draft);

    /// <summary>The data; 64 bytes hold three of the greatest numbers.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{Draft.Value}:{Act}");

    private string Act => this switch
    {
        Choose choose => string.Create(CultureInfo.InvariantCulture, $"c:{choose.Channel.Value}"),
        Again again => string.Create(CultureInfo.InvariantCulture, $"a:{again.Channel.Value}"),
        Send send => string.Create(CultureInfo.InvariantCulture, $"s:{send.Shown.Revision}:{send.Shown.Version}"),
        Look look => $"v:{(char)look.View}",
        Ask ask => $"e:{SignOf(ask.Question)}",
        Template template => $"t:{template.Name ?? Usual}",
        Picture { Hides: true } => "p:x",
        Picture picture => $"p:{picture.Place?.ToString(CultureInfo.InvariantCulture) ?? Usual}",
        Sound => "n",
        Breaking => "b",
        When timed => $"w:{timed.Hour.Sign}",
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
            ["s", var revision, var version] when Small(revision) is { } shown && Small(version) is { } seen => new Send(draft, new(shown, seen)),
            ["v", [var sign]] when Enum.IsDefined((DeskView)sign) => new Look(draft, (DeskView)sign),
            ["e", "t"] => new Ask(draft, StaffQuestionKind.DraftTitle),
            ["e", "s"] => new Ask(draft, StaffQuestionKind.DraftSummary),
            ["e", "w"] => new Ask(draft, StaffQuestionKind.DraftTime),
            ["t", Usual] => new Template(draft, null),
            ["t", var name] => new Template(draft, name),
            ["p", "x"] => new Picture(draft, null, Hides: true),
            ["p", Usual] => new Picture(draft, null),
            ["p", var place] when Small(place) is { } picture => new Picture(draft, picture),
            ["n"] => new Sound(draft),
            ["b"] => new Breaking(draft),
            ["w", var sign] when PostHour.Of(sign) is { } hour => new When(draft, hour),
            ["x"] => new Cancel(draft),
            _ => null,
        };
    }

    private static char SignOf(StaffQuestionKind question) => question switch
    {
        StaffQuestionKind.DraftTitle => 't',
        StaffQuestionKind.DraftSummary => 's',
        _ => 'w',
    };

    private static int? Small(string text) => Number(text) is { } number and <= int.MaxValue ? (int)number : null;

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Which buttons stand under a draft; the value is the sign in a button's data.</summary>
internal enum DeskView
{
    /// <summary>All there is to choose.</summary>
    Main = 'm',

    /// <summary>The templates.</summary>
    Templates = 't',

    /// <summary>The article's pictures.</summary>
    Pictures = 'p',

    /// <summary>The times.</summary>
    Times = 'w',
}
