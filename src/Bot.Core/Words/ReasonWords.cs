using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Words;

/// <summary>Says why something waits or was left out: the bot's own reasons in the reader's words, what networks say as it is.</summary>
public static class ReasonWords
{
    /// <summary>In a reader's words.</summary>
    /// <param name="told">The reason as it is kept.</param>
    /// <param name="words">The reader's words.</param>
    /// <param name="zone">The newsroom's time zone.</param>
    public static string Say(string told, Wording words, TimeZoneInfo zone)
    {
        if (Reason.Parse(told, out var before) is not { } reason) return before;
        var (phrase, names) = PhraseOf(reason.Kind);
        var values = names.Select((name, at) => (name, (object?)Shown(name, reason.ValueAt(at) ?? "?", words, zone))).ToArray();
        return before + words.Text(phrase, values);
    }

    /// <summary>In English, for the command line; times by UTC.</summary>
    public static string InEnglish(string told) => Say(told, Phrases.In("en"), TimeZoneInfo.Utc);

    private static object Shown(string name, string value, Wording words, TimeZoneInfo zone) => name switch
    {
        "time" when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var time) => LocalTime.Time(time, zone, words.Language),
        "said" => Say(value, words, zone),
        "count" or "most" when int.TryParse(value, CultureInfo.InvariantCulture, out var count) => count,
        _ => value,
    };

    private static (PhraseKey Phrase, string[] Names) PhraseOf(ReasonKind kind) => kind switch
    {
        ReasonKind.TooOld => (PhraseKeys.ReasonTooOld, ["age", "most"]),
        ReasonKind.Quiet => (PhraseKeys.ReasonQuiet, ["time"]),
        ReasonKind.Drip => (PhraseKeys.ReasonDrip, ["count", "time"]),
        ReasonKind.LeftOut => (PhraseKeys.ReasonLeftOut, ["name"]),
        ReasonKind.InDigest => (PhraseKeys.ReasonInDigest, ["count"]),
        ReasonKind.NotSetUp => (PhraseKeys.ReasonNotSetUp, ["network"]),
        ReasonKind.NoReference => (PhraseKeys.ReasonNoReference, []),
        ReasonKind.NoAnswer => (PhraseKeys.ReasonNoAnswer, []),
        ReasonKind.Unreachable => (PhraseKeys.ReasonUnreachable, ["who", "said"]),
        ReasonKind.TimedOut => (PhraseKeys.ReasonTimedOut, ["who"]),
        ReasonKind.AnswerLost => (PhraseKeys.ReasonAnswerLost, ["said"]),
        ReasonKind.Unreadable => (PhraseKeys.ReasonUnreadable, ["said"]),
        ReasonKind.Stopped => (PhraseKeys.ReasonStopped, []),
        ReasonKind.TokenRefused => (PhraseKeys.ReasonTokenRefused, ["said"]),
        ReasonKind.Ended => (PhraseKeys.ReasonEnded, ["who", "said"]),
        ReasonKind.NotLetIn => (PhraseKeys.ReasonNotLetIn, ["who", "said", "key"]),
        ReasonKind.NobodyThere => (PhraseKeys.ReasonNobodyThere, ["said"]),
        ReasonKind.PointsElsewhere => (PhraseKeys.ReasonPointsElsewhere, ["who", "said", "key"]),
        ReasonKind.AsksToWait => (PhraseKeys.ReasonAsksToWait, ["who", "said"]),
        ReasonKind.Failed => (PhraseKeys.ReasonFailed, ["who", "said"]),
        ReasonKind.NotTaken => (PhraseKeys.ReasonNotTaken, ["who", "said"]),
        ReasonKind.MayNot => (PhraseKeys.ReasonMayNot, ["said"]),
        ReasonKind.NoServer => (PhraseKeys.ReasonNoServer, ["who", "key", "said"]),
        ReasonKind.AccountGone => (PhraseKeys.ReasonAccountGone, ["said"]),
        ReasonKind.AccountFrozen => (PhraseKeys.ReasonAccountFrozen, ["said"]),
        ReasonKind.NotStanding => (PhraseKeys.ReasonNotStanding, []),
        ReasonKind.TooLong => (PhraseKeys.ReasonTooLong, []),
        ReasonKind.PaidRefused => (PhraseKeys.ReasonPaidRefused, ["said"]),
        ReasonKind.NoStaging => (PhraseKeys.ReasonNoStaging, []),
        ReasonKind.NoAnchor => (PhraseKeys.ReasonNoAnchor, []),
        ReasonKind.CouldNotLook => (PhraseKeys.ReasonCouldNotLook, ["said"]),
        ReasonKind.MoreToLook => (PhraseKeys.ReasonMoreToLook, []),
        ReasonKind.OlderTwin => (PhraseKeys.ReasonOlderTwin, ["who"]),
        ReasonKind.NoWay => (PhraseKeys.ReasonNoWay, ["network"]),
        ReasonKind.SaysNothing => (PhraseKeys.ReasonSaysNothing, []),
        ReasonKind.PictureUploaded => (PhraseKeys.ReasonPictureUploaded, ["said"]),
        ReasonKind.PictureMade => (PhraseKeys.ReasonPictureMade, ["said"]),
        ReasonKind.PictureLeft => (PhraseKeys.ReasonPictureLeft, ["said"]),
        ReasonKind.PictureLate => (PhraseKeys.ReasonPictureLate, []),
        ReasonKind.NotPinned => (PhraseKeys.ReasonNotPinned, ["said"]),
        ReasonKind.AlreadySo => (PhraseKeys.ReasonAlreadySo, []),
        ReasonKind.AlreadyGone => (PhraseKeys.ReasonAlreadyGone, []),
        ReasonKind.PageUnread => (PhraseKeys.ReasonPageUnread, ["said"]),
        ReasonKind.PageUnreadPosted => (PhraseKeys.ReasonPageUnreadPosted, ["said"]),
        ReasonKind.PageUnreadEmpty => (PhraseKeys.ReasonPageUnreadEmpty, ["said"]),
        ReasonKind.NoArticlePosted => (PhraseKeys.ReasonNoArticlePosted, []),
        ReasonKind.NoArticleEmpty => (PhraseKeys.ReasonNoArticleEmpty, []),
        ReasonKind.PageGone => (PhraseKeys.ReasonPageGone, ["said"]),
        ReasonKind.SameStory => (PhraseKeys.ReasonSameStory, ["number"]),
        ReasonKind.WithdrawnBy => (PhraseKeys.ReasonWithdrawnBy, ["name"]),
        ReasonKind.PrivateAddress => (PhraseKeys.ReasonPrivateAddress, ["who"]),
        ReasonKind.NotOfTheWeb => (PhraseKeys.ReasonNotOfTheWeb, ["who"]),
        ReasonKind.TooSlow => (PhraseKeys.ReasonTooSlow, ["count"]),
        ReasonKind.TooManyRedirects => (PhraseKeys.ReasonTooManyRedirects, ["count"]),
        ReasonKind.TooLarge => (PhraseKeys.ReasonTooLarge, ["count"]),
        ReasonKind.SiteUnread => (PhraseKeys.ReasonSiteUnread, ["who", "said"]),
        ReasonKind.NothingToWatch => (PhraseKeys.ReasonNothingToWatch, ["who"]),
        ReasonKind.SiteSlow => (PhraseKeys.ReasonSiteSlow, ["who"]),
        ReasonKind.EmptyDocument => (PhraseKeys.ReasonEmptyDocument, []),
        ReasonKind.BrokenJson => (PhraseKeys.ReasonBrokenJson, ["count"]),
        ReasonKind.OtherJson => (PhraseKeys.ReasonOtherJson, []),
        ReasonKind.PlainDocument => (PhraseKeys.ReasonPlainDocument, []),
        ReasonKind.WebPage => (PhraseKeys.ReasonWebPage, []),
        ReasonKind.WebPageOfFeed => (PhraseKeys.ReasonWebPageOfFeed, ["address"]),
        ReasonKind.SitemapNoFeed => (PhraseKeys.ReasonSitemapNoFeed, []),
        ReasonKind.ListOfFeeds => (PhraseKeys.ReasonListOfFeeds, []),
        ReasonKind.OtherXml => (PhraseKeys.ReasonOtherXml, ["name"]),
        ReasonKind.SitemapOfSitemaps => (PhraseKeys.ReasonSitemapOfSitemaps, ["address"]),
        ReasonKind.SitemapIndexUnread => (PhraseKeys.ReasonSitemapIndexUnread, ["who", "said"]),
        ReasonKind.NoNewsSitemap => (PhraseKeys.ReasonNoNewsSitemap, []),
        ReasonKind.PageTooLarge => (PhraseKeys.ReasonPageTooLarge, ["count", "most"]),
        ReasonKind.NoItem => (PhraseKeys.ReasonNoItem, ["name"]),
        ReasonKind.NoLink => (PhraseKeys.ReasonNoLink, ["name"]),
        ReasonKind.NoSuchLink => (PhraseKeys.ReasonNoSuchLink, ["name", "other"]),
        ReasonKind.NoHeadline => (PhraseKeys.ReasonNoHeadline, ["name"]),
        ReasonKind.NoSuchHeadline => (PhraseKeys.ReasonNoSuchHeadline, ["name", "other"]),
        ReasonKind.Unchanged => (PhraseKeys.ReasonUnchanged, []),
        ReasonKind.CameBack => (PhraseKeys.ReasonCameBack, []),
        ReasonKind.FoundOut => (PhraseKeys.ReasonFoundOut, []),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind has its words."),
    };
}
