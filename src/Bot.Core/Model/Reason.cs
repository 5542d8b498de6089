using System.Globalization;

namespace Bot.Core.Model;

/// <summary>Why something waits or was left out, where the bot itself knows why.</summary>
public enum ReasonKind
{
    /// <summary>The news had become too old: its age, the most the channel takes.</summary>
    TooOld,

    /// <summary>The channel's quiet hours: until when.</summary>
    Quiet,

    /// <summary>The channel takes so many an hour: how many, when the next.</summary>
    Drip,

    /// <summary>Staff left it out: who.</summary>
    LeftOut,

    /// <summary>It goes out in a digest: with how many others.</summary>
    InDigest,

    /// <summary>The channel's network is not set up: which.</summary>
    NotSetUp,

    /// <summary>Where the post's message stands in the channel is not known.</summary>
    NoReference,

    /// <summary>No answer ever came.</summary>
    NoAnswer,

    /// <summary>No connection could be made: to whom, what the system says.</summary>
    Unreachable,

    /// <summary>The answer did not come in time: from whom.</summary>
    TimedOut,

    /// <summary>The connection broke before the answer: what the system says.</summary>
    AnswerLost,

    /// <summary>The answer could not be read: what it was.</summary>
    Unreadable,

    /// <summary>The program was stopped before it was done.</summary>
    Stopped,

    /// <summary>The network does not take the account's token: what it says.</summary>
    TokenRefused,

    /// <summary>A receiver takes nothing any more: who, what it says.</summary>
    Ended,

    /// <summary>A receiver does not let the bot in: who, what it says, the setting to compare.</summary>
    NotLetIn,

    /// <summary>Nobody receives at the channel's address: what the server says.</summary>
    NobodyThere,

    /// <summary>A server points to another address, which is not followed: who, what it says, the setting to write it to.</summary>
    PointsElsewhere,

    /// <summary>A server asks to wait: who, what it says.</summary>
    AsksToWait,

    /// <summary>A server failed: who, what it says.</summary>
    Failed,

    /// <summary>A server does not take the post: who, what it says.</summary>
    NotTaken,

    /// <summary>The account may not do this, or its token lacks a scope: what the server says.</summary>
    MayNot,

    /// <summary>Another server answers where one is expected: which, the setting, what it says.</summary>
    NoServer,

    /// <summary>The account is gone: what the server says.</summary>
    AccountGone,

    /// <summary>The account is frozen: what the network says.</summary>
    AccountFrozen,

    /// <summary>The post does not stand any more.</summary>
    NotStanding,

    /// <summary>The message is too long for the server.</summary>
    TooLong,

    /// <summary>It was not taken as a paid message: what the network says.</summary>
    PaidRefused,

    /// <summary>There is no chat in which the bot can look whether a post stands.</summary>
    NoStaging,

    /// <summary>No message of the channel is known from which to look on.</summary>
    NoAnchor,

    /// <summary>It could not be looked whether the post stands: what the network says.</summary>
    CouldNotLook,

    /// <summary>There are more messages to look through.</summary>
    MoreToLook,

    /// <summary>The same message stands there, dated before it was sent: by whom.</summary>
    OlderTwin,

    /// <summary>The network has no way to find out whether a post stands: which.</summary>
    NoWay,

    /// <summary>The answer says nothing of the post.</summary>
    SaysNothing,

    /// <summary>The picture was uploaded instead of fetched by the network: why.</summary>
    PictureUploaded,

    /// <summary>The picture was made smaller and uploaded: why.</summary>
    PictureMade,

    /// <summary>The post went out as text: why.</summary>
    PictureLeft,

    /// <summary>The picture took too long.</summary>
    PictureLate,

    /// <summary>The post could not be pinned: what the network says.</summary>
    NotPinned,

    /// <summary>It stood like this already.</summary>
    AlreadySo,

    /// <summary>It was gone already.</summary>
    AlreadyGone,

    /// <summary>The article's page cannot be read: why.</summary>
    PageUnread,

    /// <summary>The article's page cannot be read, and what the source tells is posted: why.</summary>
    PageUnreadPosted,

    /// <summary>The article's page cannot be read, and nothing tells its headline: why.</summary>
    PageUnreadEmpty,

    /// <summary>The page is not an article, and what the source tells is posted.</summary>
    NoArticlePosted,

    /// <summary>The page is not an article, and nothing tells its headline.</summary>
    NoArticleEmpty,

    /// <summary>The article's page is no longer there: what its server says.</summary>
    PageGone,

    /// <summary>It is the same story as another article: its number.</summary>
    SameStory,

    /// <summary>Somebody took it back: who.</summary>
    WithdrawnBy,

    /// <summary>The address is a private one, which is not fetched: whose.</summary>
    PrivateAddress,

    /// <summary>The address is none of the web: which.</summary>
    NotOfTheWeb,

    /// <summary>No answer came within so many seconds.</summary>
    TooSlow,

    /// <summary>There were more redirects than are followed: how many are.</summary>
    TooManyRedirects,

    /// <summary>The document is longer than so many MiB.</summary>
    TooLarge,

    /// <summary>A site cannot be looked around in: which, why.</summary>
    SiteUnread,

    /// <summary>A site has nothing that can be watched: which.</summary>
    NothingToWatch,

    /// <summary>A site answers too slowly: which.</summary>
    SiteSlow,

    /// <summary>The document is empty.</summary>
    EmptyDocument,

    /// <summary>The document is broken JSON: at which line.</summary>
    BrokenJson,

    /// <summary>The document is JSON of another kind.</summary>
    OtherJson,

    /// <summary>The document is plain text.</summary>
    PlainDocument,

    /// <summary>The address leads to a web page.</summary>
    WebPage,

    /// <summary>The address leads to a web page that names a feed: which.</summary>
    WebPageOfFeed,

    /// <summary>The document is a sitemap where a feed is expected.</summary>
    SitemapNoFeed,

    /// <summary>The document is a list of feeds.</summary>
    ListOfFeeds,

    /// <summary>The document is XML of another kind: its first element.</summary>
    OtherXml,

    /// <summary>The document is an index of sitemaps: one of them.</summary>
    SitemapOfSitemaps,

    /// <summary>None of the sitemaps of an index can be read: one of them, why.</summary>
    SitemapIndexUnread,

    /// <summary>The sitemap has no headlines.</summary>
    NoNewsSitemap,

    /// <summary>The page is too large for selectors: how many elements are read, how many in one place.</summary>
    PageTooLarge,

    /// <summary>No element matches a selector: which.</summary>
    NoItem,

    /// <summary>No element of a selector holds a link: which.</summary>
    NoLink,

    /// <summary>No element of a selector holds a link of another selector: which, which other.</summary>
    NoSuchLink,

    /// <summary>What staff were asked about an article needs no answer: it came back.</summary>
    CameBack,

    /// <summary>What staff were asked about a post needs no answer: its network told after all.</summary>
    FoundOut,

    /// <summary>No element of a selector holds a headline: which.</summary>
    NoHeadline,

    /// <summary>No element of a selector holds a headline of another selector: which, which other.</summary>
    NoSuchHeadline,

    /// <summary>The server says that nothing changed, although nothing was known before.</summary>
    Unchanged,
}

/// <summary>
/// A reason of the bot's own as data, which every reader gets in their own words (<see cref="Words.ReasonWords"/>). It stands in
/// the same columns as what networks say, and is told from that by a character that no clean text has.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Values">What it is about, as <see cref="ReasonKind"/> says: times as round-trip UTC, spans and counts invariant.</param>
public sealed record Reason(ReasonKind Kind, params IReadOnlyList<string> Values)
{
    /// <summary>Unit separator (U+001F).</summary>
    private const char Mark = '\u001F';

    /// <summary>As it is kept.</summary>
    public string Stored => string.Join(Mark, [$"{Mark}{Kind}", .. Values]);

    /// <summary>
    /// A value. The last one may be a reason itself: why a page cannot be read, for example, is the bot's own finding, too.
    /// </summary>
    /// <returns>Null where there is none.</returns>
    public string? ValueAt(int place) => Values.ElementAtOrDefault(place) is { Length: 0 } && Values.Count > place + 1
        ? string.Join(Mark, Values.Skip(place))
        : Values.ElementAtOrDefault(place);

    /// <summary>A time as a value.</summary>
    public static string Value(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A count as a value.</summary>
    public static string Value(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A span as a value, in hours and minutes.</summary>
    public static string Value(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{(long)span.TotalHours}:{span.Minutes:00}");

    /// <summary>Reads what is kept.</summary>
    /// <param name="told">What is kept, which may begin with words of somebody else.</param>
    /// <param name="before">Those words; all of them where there is no reason of the bot's own.</param>
    /// <returns>Null where there is none.</returns>
    public static Reason? Parse(string told, out string before)
    {
        var at = told.IndexOf(Mark, StringComparison.Ordinal);
        before = at < 0 ? told : told[..at];
        if (at < 0) return null;
        var parts = told[(at + 1)..].Split(Mark);
        if (Enum.TryParse<ReasonKind>(parts[0], out var kind) && Enum.IsDefined(kind)) return new Reason(kind, parts[1..]);
        // Of another version, or cut: what can be read of it is.
        before = told.Replace(Mark, ' ').Trim();
        return null;
    }
}
