using Bot.Core.Composing;

namespace Bot.Core.Delivering;

/// <summary>What a network takes, as far as composing and delivering have to know.</summary>
public sealed record NetworkTraits
{
    /// <summary>How long posts may be, how that is counted, and whether they carry markup. Default: a Telegram message.</summary>
    public TextLimits Limits { get; init; } = TextLimits.Message;

    /// <summary>Whether posts carry buttons. Default: they do not, and the text itself leads to the article.</summary>
    public bool HasButtons { get; init; }

    /// <summary>Whether articles can be posted whole (<see cref="PostContent.RichHtml"/>). Default: they cannot.</summary>
    public bool TakesWholeArticles { get; init; }

    /// <summary>The template of channels where neither they nor the newsroom name one. Default: <c>card</c>.</summary>
    public string? Template { get; init; }

    /// <summary>
    /// All its channels are on one server: where one cannot be reached, none can. Default: they are; else each channel is tried
    /// by itself.
    /// </summary>
    public bool IsOneServer { get; init; } = true;

    /// <summary>
    /// The network knows a dispatch by its <see cref="Dispatch.Key"/>: a post whose answer was lost is simply sent again. Default:
    /// it does not, and the message is looked for (<see cref="IOutcomeSearch"/>).
    /// </summary>
    public SafeRepeat? Repeats { get; init; }
}
