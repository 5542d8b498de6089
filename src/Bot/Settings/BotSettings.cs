using Bot.Core.Composing;
using Bot.Core.Composing.Assistance;
using Bot.Core.Composing.Filters;
using Bot.Core.Desk;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Work.Housekeeping;
using Bot.Networks.Mastodon;
using Bot.Networks.Telegram;
using Bot.Networks.Webhook;
using Bot.Storage;

namespace Bot.Settings;

/// <summary>Every setting, with its default. The names are the keys; <c>appsettings/appsettings.json</c> shows the same.</summary>
public sealed class BotSettings
{
    /// <summary>Where rows are kept.</summary>
    public StorageOptions Storage { get; set; } = new();

    /// <summary>The program's own web address.</summary>
    public WebOptions Web { get; set; } = new();

    /// <summary>The newsroom.</summary>
    public NewsroomOptions Newsroom { get; set; } = new();

    /// <summary>Where new articles appear.</summary>
    public List<SourceSettings> Sources { get; set; } = [];

    /// <summary>Sections and what they are called.</summary>
    public List<SectionSettings> Sections { get; set; } = [];

    /// <summary>Where posts go.</summary>
    public List<ChannelSettings> Channels { get; set; } = [];

    /// <summary>Who may act for the newsroom.</summary>
    public List<StaffSettings> Staff { get; set; } = [];

    /// <summary>The editors' desk.</summary>
    public DeskOptions Desk { get; set; } = new();

    /// <summary>The account on Telegram.</summary>
    public TelegramOptions Telegram { get; set; } = new();

    /// <summary>The account on Mastodon.</summary>
    public MastodonOptions Mastodon { get; set; } = new();

    /// <summary>How posts are pushed to systems of one's own.</summary>
    public WebhookOptions Webhook { get; set; } = new();

    /// <summary>How the web is asked.</summary>
    public FetchOptions Watching { get; set; } = new();

    /// <summary>How article pages are read.</summary>
    public ReadOptions Reading { get; set; } = new();

    /// <summary>The optional assistant that writes summaries.</summary>
    public AssistantOptions Assistant { get; set; } = new();

    /// <summary>How long history is kept.</summary>
    public HousekeepingOptions Housekeeping { get; set; } = new();
}

/// <summary>The program's own web address (settings <c>Web</c>).</summary>
public sealed class WebOptions
{
    /// <summary>Where health, and in the sandbox the page, are served. Default: <c>http://127.0.0.1:5080</c>.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>
    /// The address under which the web reaches <see cref="Url"/>, e.g. through a proxy, so that the hubs that sources name
    /// can push what is new (WebSub): http or https, a path at most. Default: none, and sources are only looked at.
    /// </summary>
    public string? PublicUrl { get; set; }

    /// <summary>Who may push articles to <c>/api/articles</c>. Default: nobody.</summary>
    public List<PushTokenSettings> PushTokens { get; set; } = [];
}

/// <summary>A system that may push articles (settings <c>Web:PushTokens:N</c>).</summary>
public sealed class PushTokenSettings
{
    /// <summary>The name by which it is known as a source; unique among these and the sources. Required.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// What it shows to be let in: 20 signs at least. A secret: give it as <c>Web__PushTokens__0__Token</c> or by a file named in
    /// <c>Web__PushTokens__0__TokenFile</c>. Required.
    /// </summary>
    public string? Token { get; set; }
}

/// <summary>What is looked at at a source's address (settings <c>Sources:N:Kind</c>).</summary>
public enum WatchedKind
{
    /// <inheritdoc cref="SourceKind.Auto" />
    Auto,

    /// <inheritdoc cref="SourceKind.Feed" />
    Feed,

    /// <inheritdoc cref="SourceKind.SectionPage" />
    SectionPage,

    /// <inheritdoc cref="SourceKind.Sitemap" />
    Sitemap,
}

/// <summary>A source (settings <c>Sources:N</c>).</summary>
public sealed class SourceSettings
{
    /// <summary>The name by which it is known; unique. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The http(s) address of a feed or of a page that lists articles. Required.</summary>
    public string? Url { get; set; }

    /// <summary>What is read there. Default: told by the first answer.</summary>
    public WatchedKind Kind { get; set; }

    /// <summary>The section of all its articles. Default: told by entries and pages.</summary>
    public string? Section { get; set; }

    /// <summary>The language of its articles. Default: told by the feed, else the newsroom's.</summary>
    public string? Language { get; set; }

    /// <summary>The interval between looks, down to one second. Default: adaptive, 30 s to 30 min.</summary>
    public TimeSpan? Every { get; set; }

    /// <summary>Where a section page's articles stand. Default: found without help.</summary>
    public SelectorSettings? Selectors { get; set; }
}

/// <summary>Where a section page's articles stand (settings <c>Sources:N:Selectors</c>), in CSS selectors.</summary>
public sealed class SelectorSettings
{
    /// <summary>The elements that each hold one article. Required where any of these is given.</summary>
    public string? Item { get; set; }

    /// <summary>Within an item the link. Default: the item itself, else its first link.</summary>
    public string? Link { get; set; }

    /// <summary>Within an item the headline. Default: the link's words.</summary>
    public string? Title { get; set; }

    /// <summary>Within an item the time. Default: found in it and in the day heading above it.</summary>
    public string? Time { get; set; }

    /// <summary>Within an item the abstract. Default: none.</summary>
    public string? Summary { get; set; }

    /// <summary>Within an item the section. Default: none.</summary>
    public string? Section { get; set; }

    /// <summary>The selectors that are given, with their keys.</summary>
    internal IEnumerable<(string Key, string Selector)> Given() =>
        new (string Key, string? Selector)[]
        {
            (nameof(Item), Item), (nameof(Link), Link), (nameof(Title), Title), (nameof(Time), Time), (nameof(Summary), Summary),
            (nameof(Section), Section),
        }
        .Where(one => one.Selector is not null).Select(one => (one.Key, one.Selector!));
}

/// <summary>A section (settings <c>Sections:N</c>).</summary>
public sealed class SectionSettings
{
    /// <summary>The name. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Titles by language. Default: the name in every language.</summary>
    public Dictionary<string, string> Titles { get; set; } = [];

    /// <summary>Labels that mean this section, e.g. of other editions. Default: none.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>The hashtag. Default: made from the title.</summary>
    public string? Hashtag { get; set; }

    /// <summary>An emoji before its headlines. Default: none.</summary>
    public string? Emoji { get; set; }

    /// <summary>A label before its headlines, e.g. <c>Comment</c>: 30 characters at most. Default: none.</summary>
    public string? Flair { get; set; }
}

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

/// <summary>A member of staff (settings <c>Staff:N</c>).</summary>
public sealed class StaffSettings
{
    /// <summary>The name by which they are known; unique. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Their Telegram user id. Required.</summary>
    public long? TelegramId { get; set; }

    /// <summary>What they may do. Default: Author.</summary>
    public StaffRole Role { get; set; }
}
