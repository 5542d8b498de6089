namespace Bot.Core.Words;

/// <content>What the bot says to staff of sources.</content>
public static partial class PhraseKeys
{
    /// <summary>What /sources does, in the overview.</summary>
    public static readonly PhraseKey CommandSources = new("command-sources");

    /// <summary>Above the list of sources, and on the button that shows it.</summary>
    public static readonly PhraseKey SourcesTitle = new("sources-title");

    /// <summary>No source is in use.</summary>
    public static readonly PhraseKey SourcesNone = new("sources-none");

    /// <summary>How /sources add is used.</summary>
    public static readonly PhraseKey SourcesHowTo = new("sources-how-to");

    /// <summary>Authors may not add sources.</summary>
    public static readonly PhraseKey SourcesEditorsOnly = new("sources-editors-only");

    /// <summary>Nothing can be watched there: <c>{reason}</c>.</summary>
    public static readonly PhraseKey SourcesNotFound = new("sources-not-found");

    /// <summary>Above what was found at an address.</summary>
    public static readonly PhraseKey SourcesFound = new("sources-found");

    /// <summary>A feed, as a kind of source.</summary>
    public static readonly PhraseKey SourceKindFeed = new("source-kind-feed");

    /// <summary>A news sitemap, as a kind of source.</summary>
    public static readonly PhraseKey SourceKindSitemap = new("source-kind-sitemap");

    /// <summary>A page that lists articles, as a kind of source.</summary>
    public static readonly PhraseKey SourceKindPage = new("source-kind-page");

    /// <summary>On the button that adds what was found: <c>{kind}</c>, <c>{name}</c>.</summary>
    public static readonly PhraseKey SourceAdd = new("source-add");

    /// <summary>Added: <c>{name}</c>.</summary>
    public static readonly PhraseKey SourceAdded = new("source-added");

    /// <summary>Watched before as <c>{name}</c>.</summary>
    public static readonly PhraseKey SourceKnown = new("source-known");

    /// <summary>No longer watched: <c>{name}</c>.</summary>
    public static readonly PhraseKey SourceRemoved = new("source-removed");

    /// <summary>On the button that ends the use of a source.</summary>
    public static readonly PhraseKey SourceRemove = new("source-remove");

    /// <summary>On the button that looks at a source at once.</summary>
    public static readonly PhraseKey SourceLookNow = new("source-look-now");

    /// <summary>The source is looked at right now.</summary>
    public static readonly PhraseKey SourceLooking = new("source-looking");

    /// <summary>Only settings can remove this source.</summary>
    public static readonly PhraseKey SourceFromSettings = new("source-from-settings");

    /// <summary>Nobody has looked yet.</summary>
    public static readonly PhraseKey SourceNeverLooked = new("source-never-looked");

    /// <summary>Nobody has pushed an article yet.</summary>
    public static readonly PhraseKey SourceNeverPushed = new("source-never-pushed");

    /// <summary>The last look, at which the server said that it is gone for good: <c>{time}</c>.</summary>
    public static readonly PhraseKey SourceGone = new("source-gone");

    /// <summary>The last look, which went well: <c>{time}</c>.</summary>
    public static readonly PhraseKey SourceLastLook = new("source-last-look");

    /// <summary>The last look, which failed: <c>{time}</c>.</summary>
    public static readonly PhraseKey SourceLastFailure = new("source-last-failure");

    /// <summary>The last article that was pushed: <c>{time}</c>.</summary>
    public static readonly PhraseKey SourceLastPush = new("source-last-push");

    /// <summary>When it last published: <c>{time}</c>.</summary>
    public static readonly PhraseKey SourceLastNews = new("source-last-news");

    /// <summary>When it is looked at next: <c>{time}</c>.</summary>
    public static readonly PhraseKey SourceNextLook = new("source-next-look");
}
