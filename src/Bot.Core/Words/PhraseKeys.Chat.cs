namespace Bot.Core.Words;

/// <content>What the bot says to readers.</content>
public static partial class PhraseKeys
{
    /// <summary>What /start does, in a menu.</summary>
    public static readonly PhraseKey CommandStart = new("command-start");

    /// <summary>What /latest does, in a menu.</summary>
    public static readonly PhraseKey CommandLatest = new("command-latest");

    /// <summary>What /sections does, in a menu.</summary>
    public static readonly PhraseKey CommandSections = new("command-sections");

    /// <summary>What /help does, in a menu.</summary>
    public static readonly PhraseKey CommandHelp = new("command-help");

    /// <summary>What /about does, in a menu.</summary>
    public static readonly PhraseKey CommandAbout = new("command-about");

    /// <summary>The first words to a new reader, below the newsroom's name.</summary>
    public static readonly PhraseKey Greeting = new("greeting");

    /// <summary>What a reader can do here.</summary>
    public static readonly PhraseKey GreetingHow = new("greeting-how");

    /// <summary>Above the links where else to follow the newsroom.</summary>
    public static readonly PhraseKey FollowUs = new("follow-us");

    /// <summary>What this bot is, below the newsroom's name.</summary>
    public static readonly PhraseKey About = new("about");

    /// <summary>Above the list of commands.</summary>
    public static readonly PhraseKey HelpTitle = new("help-title");

    /// <summary>How /latest is used; <c>{most}</c> headlines at most.</summary>
    public static readonly PhraseKey HelpLatest = new("help-latest");

    /// <summary>Kindly: that is no command of this bot's. The commands follow.</summary>
    public static readonly PhraseKey NotUnderstood = new("not-understood");

    /// <summary>Above headlines of all sections, and on the button that shows them.</summary>
    public static readonly PhraseKey LatestTitle = new("latest-title");

    /// <summary>Above the sections, and on the button that shows them.</summary>
    public static readonly PhraseKey SectionsTitle = new("sections-title");

    /// <summary>Asks which section to show.</summary>
    public static readonly PhraseKey SectionsChoose = new("sections-choose");

    /// <summary>There are no headlines at all yet.</summary>
    public static readonly PhraseKey NoHeadlines = new("no-headlines");

    /// <summary>A section without headlines: <c>{section}</c>.</summary>
    public static readonly PhraseKey EmptySection = new("empty-section");

    /// <summary>There is no such section: <c>{section}</c>.</summary>
    public static readonly PhraseKey UnknownSection = new("unknown-section");

    /// <summary>Before the sections that may have been meant.</summary>
    public static readonly PhraseKey SectionMeant = new("section-meant");

    /// <summary>Before the sections that there are, where none comes near.</summary>
    public static readonly PhraseKey SectionsThere = new("sections-there");

    /// <summary>On the button to newer headlines.</summary>
    public static readonly PhraseKey Newer = new("newer");

    /// <summary>On the button to older headlines.</summary>
    public static readonly PhraseKey Older = new("older");

    /// <summary>There are no headlines beyond this page.</summary>
    public static readonly PhraseKey NoOlder = new("no-older");

    /// <summary>A button that no longer does anything.</summary>
    public static readonly PhraseKey StaleButton = new("stale-button");

    /// <summary>Asks a person to slow down.</summary>
    public static readonly PhraseKey TooFast = new("too-fast");
}
