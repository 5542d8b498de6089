using Bot.Core.Composing;
using Bot.Core.Composing.Filters;

namespace Bot.Core.Model;

/// <summary>A place on a network where posts go.</summary>
public sealed class Channel : IPausable
{
    /// <summary>Identity.</summary>
    public ChannelId Id { get; init; }

    /// <summary>The name in settings and in answers to staff; unique, ignoring case.</summary>
    public required string Name { get; set; }

    /// <summary>The network's name, e.g. <c>Telegram</c>.</summary>
    public required string Network { get; set; }

    /// <summary>The address on the network; on Telegram <c>@name</c> or a numeric chat id, of a webhook its URL.</summary>
    public required string Address { get; set; }

    /// <summary>The forum topic (message thread id); null for none.</summary>
    public int? Topic { get; set; }

    /// <summary>Only articles in this language, and phrases in it; null: every language, phrases in the article's.</summary>
    public string? Language { get; set; }

    /// <summary>Only articles of one of these sections (names or keys); empty: all.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>The template's name, or a template's text; null: the network's (<c>Newsroom:Templates</c>), else <c>card</c>.</summary>
    public string? Template { get; set; }

    /// <summary>The buttons under its posts; empty: none.</summary>
    public List<PostButtonKind> Buttons { get; set; } = [];

    /// <summary>How many hashtags a post has at most: the section's first, then the tags'.</summary>
    public int Hashtags { get; set; } = 1;

    /// <summary>The most code points of a summary; null: as many as suit the template.</summary>
    public int? SummaryLength { get; set; }

    /// <summary>Whether a summary begins with the article's dateline.</summary>
    public bool KeepsDateline { get; set; }

    /// <summary>How articles' pictures are shown; null: as the template has it.</summary>
    public PictureUse? Picture { get; set; }

    /// <summary>Where a card or photo stands; null: a card below the text, a photo above it.</summary>
    public PicturePlace? PicturePlace { get; set; }

    /// <summary>How large a card shows its picture; null: as the template has it.</summary>
    public PictureSize? PictureSize { get; set; }

    /// <summary>
    /// Articles of so many characters or more are posted whole, as rich messages (Bot API, <c>sendRichMessage</c>); null: none.
    /// </summary>
    public int? RichFrom { get; set; }

    /// <summary>What it asks of articles beyond language and sections; null: nothing.</summary>
    public ChannelFilter? Filter { get; set; }

    /// <summary>What it does with a story that it has already in other words.</summary>
    public TwinPolicy SameStory { get; set; }

    /// <summary>News that is older when it would go out is left out; null: it goes however old it is.</summary>
    public TimeSpan? MaxAge { get; set; }

    /// <summary>Its quiet hours; null: it has none.</summary>
    public QuietHours? QuietHours { get; set; }

    /// <summary>What happens to posts in <see cref="QuietHours"/>.</summary>
    public QuietUse InQuietHours { get; set; }

    /// <summary>The most posts in any hour, the others wait; null: as they come.</summary>
    public int? Drip { get; set; }

    /// <summary>What becomes of a post that is taken back.</summary>
    public RetractUse Retract { get; set; }

    /// <summary>Who of the staff paused it; its posts wait until staff let it go on. Null: nobody did.</summary>
    public string? PausedBy { get; set; }

    /// <summary>When it asks editors before it posts; null: never.</summary>
    public ChannelApproval? Approval { get; set; }

    /// <summary>What happens to posts for which <see cref="Drip"/> has no place.</summary>
    public DripUse DripRest { get; set; }

    /// <summary>
    /// The most messages a day that may be paid for (Bot API, <c>allow_paid_broadcast</c>), where the free pace would make them
    /// wait; null: none is.
    /// </summary>
    public int? PaidBroadcasts { get; set; }

    /// <summary>Who made it.</summary>
    public Origin Origin { get; set; }

    /// <summary>No longer posted to; its history stays.</summary>
    public bool Retired { get; set; }

    /// <inheritdoc />
    public string? Paused { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? Troubled { get; set; }

    /// <inheritdoc />
    public int Checks { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? NextCheck { get; set; }

    /// <summary>
    /// The network's own id of the chat, which is one however it is addressed: channels with the same one share its turn and its
    /// pace. Null: not asked yet, or the network has none beside the address.
    /// </summary>
    public string? ChatId { get; set; }

    /// <summary>Until when the network asked the chat to wait; null: it never did.</summary>
    public DateTimeOffset? HeldUntil { get; set; }

    /// <summary>
    /// The network's reference to the newest message that is known to stand in the chat: a search for a message begins behind
    /// it. Null: none is known.
    /// </summary>
    public string? Newest { get; set; }
}
