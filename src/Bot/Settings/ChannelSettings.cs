using Bot.Core.Composing;
using Bot.Core.Composing.Filters;
using Bot.Core.Model;
using Bot.Networks.Telegram;

namespace Bot.Settings;

/// <summary>A channel (settings <c>Channels:N</c>).</summary>
public sealed class ChannelSettings
{
    /// <summary>The name by which it is known; unique. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The network: <c>Telegram</c>, <c>Mastodon</c> or <c>Webhook</c>. Default: <c>Telegram</c>.</summary>
    public string Network { get; set; } = TelegramNetwork.NetworkName;

    /// <summary>
    /// The address on the network: on Telegram <c>@name</c> or a chat id, on Mastodon the account's <c>@name</c>, of a webhook the
    /// receiver's https address. Required.
    /// </summary>
    public string? Address { get; set; }

    /// <summary>The forum topic. Default: none.</summary>
    public int? Topic { get; set; }

    /// <summary>Only articles in this language. Default: all.</summary>
    public string? Language { get; set; }

    /// <summary>Only articles of these sections. Default: all.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>
    /// A built-in template's name, a Liquid template's text, or the path of its file (<c>.liquid</c>). Default: the network's
    /// (<c>Newsroom:Templates</c>), else <c>card</c>.
    /// </summary>
    public string? Template { get; set; }

    /// <summary>The buttons under its posts, in their order. Default: none.</summary>
    public List<PostButtonKind> Buttons { get; set; } = [];

    /// <summary>How many hashtags a post has at most, from 0 to 10: the section's first, then the tags'. Default: 1.</summary>
    public int Hashtags { get; set; } = 1;

    /// <summary>The most characters of a summary, from 40 to 4000. Default: as many as suit the template, 500 mostly.</summary>
    public int? SummaryLength { get; set; }

    /// <summary>What is asked of articles beyond language and sections. Default: nothing.</summary>
    public ChannelFilter Filter { get; set; } = new();

    /// <summary>What happens to a story that the channel has already in other words. Default: it is posted.</summary>
    public TwinPolicy SameStory { get; set; }

    /// <summary>Whether a summary begins with the article's dateline. Default: it is left out.</summary>
    public bool Dateline { get; set; }

    /// <summary>How articles' pictures are shown. Default: as the template has it.</summary>
    public PictureUse? Picture { get; set; }

    /// <summary>Where a card or photo stands. Default: a card below the text, a photo above it.</summary>
    public PicturePlace? PicturePlace { get; set; }

    /// <summary>How large a card shows its picture. Default: as the template has it.</summary>
    public PictureSize? PictureSize { get; set; }

    /// <summary>Articles of so many characters or more are posted whole, as rich messages. Default: none.</summary>
    public int? RichFrom { get; set; }

    /// <summary>News that is older when it would go out is left out: from 00:01:00 to 365.00:00:00. Default: it goes however old it is.</summary>
    public TimeSpan? MaxAge { get; set; }

    /// <summary>The quiet hours of each day by the newsroom's clock, e.g. <c>22:00-06:30</c>. Default: none.</summary>
    public string? QuietHours { get; set; }

    /// <summary>What happens to posts in the quiet hours. Default: they wait until the hours are over.</summary>
    public QuietUse InQuietHours { get; set; }

    /// <summary>The most posts in any hour, from 1 to 1000; the others wait. Default: as they come.</summary>
    public int? Drip { get; set; }

    /// <summary>What becomes of a post that is taken back: <c>Delete</c> or <c>Notice</c>. Default: it is deleted.</summary>
    public RetractUse Retract { get; set; }

    /// <summary>When editors are asked before it posts. Default: never.</summary>
    public ChannelApproval Approval { get; set; } = new();

    /// <summary>What happens to posts for which the drip has no place. Default: each waits for one.</summary>
    public DripUse DripRest { get; set; }

    /// <summary>
    /// The most messages a day that may be paid for with the bot's Telegram Stars (Bot API, <c>allow_paid_broadcast</c>: 0.1 Stars
    /// each) where the account's free pace would make them wait, from 1 to 1000000. Default: none is.
    /// </summary>
    public int? PaidBroadcasts { get; set; }
}
