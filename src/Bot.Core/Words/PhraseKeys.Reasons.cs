namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
public static partial class PhraseKeys
{
    /// <summary>News was too old for its channel: <c>{age}</c>, <c>{most}</c> in hours and minutes.</summary>
    public static readonly PhraseKey ReasonTooOld = new("reason-too-old");

    /// <summary>A channel is quiet: <c>{time}</c>.</summary>
    public static readonly PhraseKey ReasonQuiet = new("reason-quiet");

    /// <summary>A channel takes so many an hour: <c>{count}</c>, the next at <c>{time}</c>.</summary>
    public static readonly PhraseKey ReasonDrip = new("reason-drip");

    /// <summary>Staff left it out: <c>{name}</c>.</summary>
    public static readonly PhraseKey ReasonLeftOut = new("reason-left-out");

    /// <summary>It goes out in a digest with <c>{count}</c> others.</summary>
    public static readonly PhraseKey ReasonInDigest = new("reason-in-digest");

    /// <summary>A channel's network is not set up: <c>{network}</c>.</summary>
    public static readonly PhraseKey ReasonNotSetUp = new("reason-not-set-up");

    /// <summary>Where the post's message stands is not known.</summary>
    public static readonly PhraseKey ReasonNoReference = new("reason-no-reference");

    /// <summary>No answer ever came.</summary>
    public static readonly PhraseKey ReasonNoAnswer = new("reason-no-answer");

    /// <summary>No connection could be made: <c>{who}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonUnreachable = new("reason-unreachable");

    /// <summary>An answer did not come in time: <c>{who}</c>.</summary>
    public static readonly PhraseKey ReasonTimedOut = new("reason-timed-out");

    /// <summary>The connection broke before the answer: <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonAnswerLost = new("reason-answer-lost");

    /// <summary>An answer could not be read: <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonUnreadable = new("reason-unreadable");

    /// <summary>The program was stopped before it was done.</summary>
    public static readonly PhraseKey ReasonStopped = new("reason-stopped");

    /// <summary>A network does not take the token: <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonTokenRefused = new("reason-token-refused");

    /// <summary>A receiver takes nothing any more: who, what it says. <c>{who}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonEnded = new("reason-ended");

    /// <summary>A receiver does not let the bot in: who, what it says, the setting to compare. <c>{who}</c>, <c>{said}</c>, <c>{key}</c>.</summary>
    public static readonly PhraseKey ReasonNotLetIn = new("reason-not-let-in");

    /// <summary>Nobody receives at the channel's address: what the server says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonNobodyThere = new("reason-nobody-there");

    /// <summary>A server points to another address, which is not followed: who, what it says, the setting to write it to. <c>{who}</c>, <c>{said}</c>, <c>{key}</c>.</summary>
    public static readonly PhraseKey ReasonPointsElsewhere = new("reason-points-elsewhere");

    /// <summary>A server asks to wait: who, what it says. <c>{who}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonAsksToWait = new("reason-asks-to-wait");

    /// <summary>A server failed: who, what it says. <c>{who}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonFailed = new("reason-failed");

    /// <summary>A server does not take the post: who, what it says. <c>{who}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonNotTaken = new("reason-not-taken");

    /// <summary>The account may not do this, or its token lacks a scope: what the server says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonMayNot = new("reason-may-not");

    /// <summary>Another server answers where one is expected: which, the setting, what it says. <c>{who}</c>, <c>{key}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonNoServer = new("reason-no-server");

    /// <summary>The account is gone: what the server says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonAccountGone = new("reason-account-gone");

    /// <summary>The account is frozen: what the network says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonAccountFrozen = new("reason-account-frozen");

    /// <summary>The post does not stand any more.</summary>
    public static readonly PhraseKey ReasonNotStanding = new("reason-not-standing");

    /// <summary>The message is too long for the server.</summary>
    public static readonly PhraseKey ReasonTooLong = new("reason-too-long");

    /// <summary>It was not taken as a paid message: what the network says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPaidRefused = new("reason-paid-refused");

    /// <summary>There is no chat in which the bot can look whether a post stands.</summary>
    public static readonly PhraseKey ReasonNoStaging = new("reason-no-staging");

    /// <summary>No message of the channel is known from which to look on.</summary>
    public static readonly PhraseKey ReasonNoAnchor = new("reason-no-anchor");

    /// <summary>It could not be looked whether the post stands: what the network says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonCouldNotLook = new("reason-could-not-look");

    /// <summary>There are more messages to look through.</summary>
    public static readonly PhraseKey ReasonMoreToLook = new("reason-more-to-look");

    /// <summary>The same message stands there, dated before it was sent: by whom. <c>{who}</c>.</summary>
    public static readonly PhraseKey ReasonOlderTwin = new("reason-older-twin");

    /// <summary>The network has no way to find out whether a post stands: <c>{network}</c>.</summary>
    public static readonly PhraseKey ReasonNoWay = new("reason-no-way");

    /// <summary>The answer says nothing of the post.</summary>
    public static readonly PhraseKey ReasonSaysNothing = new("reason-says-nothing");

    /// <summary>The picture was uploaded instead of fetched by the network: why. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPictureUploaded = new("reason-picture-uploaded");

    /// <summary>The picture was made smaller and uploaded: why. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPictureMade = new("reason-picture-made");

    /// <summary>The post went out as text: why. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPictureLeft = new("reason-picture-left");

    /// <summary>The picture took too long.</summary>
    public static readonly PhraseKey ReasonPictureLate = new("reason-picture-late");

    /// <summary>The post could not be pinned: what the network says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonNotPinned = new("reason-not-pinned");

    /// <summary>It stood like this already.</summary>
    public static readonly PhraseKey ReasonAlreadySo = new("reason-already-so");

    /// <summary>It was gone already.</summary>
    public static readonly PhraseKey ReasonAlreadyGone = new("reason-already-gone");

    /// <summary>The article's page cannot be read: why. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPageUnread = new("reason-page-unread");

    /// <summary>The article's page cannot be read, and what the source tells is posted: why. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPageUnreadPosted = new("reason-page-unread-posted");

    /// <summary>The article's page cannot be read, and nothing tells its headline: why. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPageUnreadEmpty = new("reason-page-unread-empty");

    /// <summary>The page is not an article, and what the source tells is posted.</summary>
    public static readonly PhraseKey ReasonNoArticlePosted = new("reason-no-article-posted");

    /// <summary>The page is not an article, and nothing tells its headline.</summary>
    public static readonly PhraseKey ReasonNoArticleEmpty = new("reason-no-article-empty");

    /// <summary>The article's page is no longer there: what its server says. <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonPageGone = new("reason-page-gone");

    /// <summary>It is the same story as another article: its number. <c>{number}</c>.</summary>
    public static readonly PhraseKey ReasonSameStory = new("reason-same-story");

    /// <summary>Somebody took it back: who. <c>{name}</c>.</summary>
    public static readonly PhraseKey ReasonWithdrawnBy = new("reason-withdrawn-by");

    /// <summary>The address is a private one, which is not fetched: whose. <c>{who}</c>.</summary>
    public static readonly PhraseKey ReasonPrivateAddress = new("reason-private-address");

    /// <summary>The address is none of the web: which. <c>{who}</c>.</summary>
    public static readonly PhraseKey ReasonNotOfTheWeb = new("reason-not-of-the-web");

    /// <summary>No answer came within so many seconds. <c>{count}</c>.</summary>
    public static readonly PhraseKey ReasonTooSlow = new("reason-too-slow");

    /// <summary>There were more redirects than are followed: how many are. <c>{count}</c>.</summary>
    public static readonly PhraseKey ReasonTooManyRedirects = new("reason-too-many-redirects");

    /// <summary>The document is longer than so many MiB. <c>{count}</c>.</summary>
    public static readonly PhraseKey ReasonTooLarge = new("reason-too-large");

    /// <summary>A site cannot be looked around in: which, why. <c>{who}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonSiteUnread = new("reason-site-unread");

    /// <summary>A site has nothing that can be watched: which. <c>{who}</c>.</summary>
    public static readonly PhraseKey ReasonNothingToWatch = new("reason-nothing-to-watch");

    /// <summary>A site answers too slowly: which. <c>{who}</c>.</summary>
    public static readonly PhraseKey ReasonSiteSlow = new("reason-site-slow");

    /// <summary>The document is empty.</summary>
    public static readonly PhraseKey ReasonEmptyDocument = new("reason-empty-document");

    /// <summary>The document is broken JSON: at which line. <c>{count}</c>.</summary>
    public static readonly PhraseKey ReasonBrokenJson = new("reason-broken-json");

    /// <summary>The document is JSON of another kind.</summary>
    public static readonly PhraseKey ReasonOtherJson = new("reason-other-json");

    /// <summary>The document is plain text.</summary>
    public static readonly PhraseKey ReasonPlainDocument = new("reason-plain-document");

    /// <summary>The address leads to a web page.</summary>
    public static readonly PhraseKey ReasonWebPage = new("reason-web-page");

    /// <summary>The address leads to a web page that names a feed: which. <c>{address}</c>.</summary>
    public static readonly PhraseKey ReasonWebPageOfFeed = new("reason-web-page-of-feed");

    /// <summary>The document is a sitemap where a feed is expected.</summary>
    public static readonly PhraseKey ReasonSitemapNoFeed = new("reason-sitemap-no-feed");

    /// <summary>The document is a list of feeds.</summary>
    public static readonly PhraseKey ReasonListOfFeeds = new("reason-list-of-feeds");

    /// <summary>The document is XML of another kind: its first element. <c>{name}</c>.</summary>
    public static readonly PhraseKey ReasonOtherXml = new("reason-other-xml");

    /// <summary>The document is an index of sitemaps: one of them. <c>{address}</c>.</summary>
    public static readonly PhraseKey ReasonSitemapOfSitemaps = new("reason-sitemap-of-sitemaps");

    /// <summary>None of the sitemaps of an index can be read: one of them, why. <c>{who}</c> <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonSitemapIndexUnread = new("reason-sitemap-index-unread");

    /// <summary>The sitemap has no headlines.</summary>
    public static readonly PhraseKey ReasonNoNewsSitemap = new("reason-no-news-sitemap");

    /// <summary>The page is too large for selectors: how many elements are read, how many in one place. <c>{count}</c> <c>{most}</c>.</summary>
    public static readonly PhraseKey ReasonPageTooLarge = new("reason-page-too-large");

    /// <summary>No element matches a selector: which. <c>{name}</c>.</summary>
    public static readonly PhraseKey ReasonNoItem = new("reason-no-item");

    /// <summary>No element of a selector holds a link: which. <c>{name}</c>.</summary>
    public static readonly PhraseKey ReasonNoLink = new("reason-no-link");

    /// <summary>No element of a selector holds a link of another selector: which, which other. <c>{name}</c> <c>{other}</c>.</summary>
    public static readonly PhraseKey ReasonNoSuchLink = new("reason-no-such-link");

    /// <summary>No element of a selector holds a headline: which. <c>{name}</c>.</summary>
    public static readonly PhraseKey ReasonNoHeadline = new("reason-no-headline");

    /// <summary>No element of a selector holds a headline of another selector: which, which other. <c>{name}</c> <c>{other}</c>.</summary>
    public static readonly PhraseKey ReasonNoSuchHeadline = new("reason-no-such-headline");

    /// <summary>The server says that nothing changed, although nothing was known before.</summary>
    public static readonly PhraseKey ReasonUnchanged = new("reason-unchanged");

    /// <summary>What staff were asked about an article needs no answer.</summary>
    public static readonly PhraseKey ReasonCameBack = new("reason-came-back");

    /// <summary>What staff were asked about a post needs no answer.</summary>
    public static readonly PhraseKey ReasonFoundOut = new("reason-found-out");
}
