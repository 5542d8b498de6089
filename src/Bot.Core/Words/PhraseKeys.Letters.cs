namespace Bot.Core.Words;

/// <content>What stands in letters to readers, and what staff are told of them.</content>
public static partial class PhraseKeys
{
    /// <summary>Below a story, why its reader gets it: they follow <c>{what}</c>.</summary>
    public static readonly PhraseKey LetterFrom = new("letter-from");

    /// <summary>Below a story, for a reader who follows everything.</summary>
    public static readonly PhraseKey LetterFromAll = new("letter-from-all");

    /// <summary>On the button that ends following: <c>{what}</c>.</summary>
    public static readonly PhraseKey LetterUnfollow = new("letter-unfollow");

    /// <summary>On the button that ends following everything.</summary>
    public static readonly PhraseKey LetterUnfollowAll = new("letter-unfollow-all");

    /// <summary>On the button that mutes a section: <c>{what}</c>.</summary>
    public static readonly PhraseKey LetterMute = new("letter-mute");

    /// <summary>A section is muted: <c>{what}</c>.</summary>
    public static readonly PhraseKey LetterMuted = new("letter-muted");

    /// <summary>Below a digest: so many more stories: <c>{count}</c>.</summary>
    public static readonly PhraseKey DigestMore = new("digest-more");

    /// <summary>Above a digest's stories that have no section.</summary>
    public static readonly PhraseKey DigestOther = new("digest-other");

    /// <summary>What /mailings does, in the overview.</summary>
    public static readonly PhraseKey CommandMailings = new("command-mailings");

    /// <summary>Above the list of mailings.</summary>
    public static readonly PhraseKey MailingsTitle = new("mailings-title");

    /// <summary>No story went to subscribers lately.</summary>
    public static readonly PhraseKey MailingsNone = new("mailings-none");

    /// <summary>When a mailing was begun: <c>{time}</c>.</summary>
    public static readonly PhraseKey MailingBegun = new("mailing-begun");

    /// <summary>How far it is: <c>{sent}</c> of <c>{planned}</c>.</summary>
    public static readonly PhraseKey MailingProgress = new("mailing-progress");

    /// <summary>How many letters ended otherwise than sent: <c>{count}</c>.</summary>
    public static readonly PhraseKey MailingMissed = new("mailing-missed");

    /// <summary>How much of all subscribers was looked at: <c>{percent}</c>.</summary>
    public static readonly PhraseKey MailingLooked = new("mailing-looked");

    /// <summary>Who stopped it: <c>{name}</c>.</summary>
    public static readonly PhraseKey MailingStopped = new("mailing-stopped");

    /// <summary>On the button that stops a mailing.</summary>
    public static readonly PhraseKey MailingStop = new("mailing-stop");

    /// <summary>On the button that lets a mailing go on.</summary>
    public static readonly PhraseKey MailingResume = new("mailing-resume");

    /// <summary>On the button that shows a mailing as it stands now.</summary>
    public static readonly PhraseKey MailingRefresh = new("mailing-refresh");
}
