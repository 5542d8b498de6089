namespace Bot.Core.Words;

/// <content>Groups, their topics, and the bot's profile.</content>
public static partial class PhraseKeys
{
    /// <summary>Greets a group that the bot was added to: <c>{newsroom}</c>.</summary>
    public static readonly PhraseKey GroupGreeting = new("group-greeting");

    /// <summary>Tells a group how to set the bot up.</summary>
    public static readonly PhraseKey GroupGreetingHow = new("group-greeting-how");

    /// <summary>Only a group’s administrators may do that.</summary>
    public static readonly PhraseKey AdminsOnly = new("admins-only");

    /// <summary>The network does not say now who leads a group.</summary>
    public static readonly PhraseKey AdminsUnknown = new("admins-unknown");

    /// <summary>Above the commands that are for a group’s administrators.</summary>
    public static readonly PhraseKey HelpAdmins = new("help-admins");

    /// <summary>What /subscriptions does, in a group’s menu.</summary>
    public static readonly PhraseKey GroupCommandSubscriptions = new("command-subscriptions-group");

    /// <summary>What /digest does, in a group’s menu.</summary>
    public static readonly PhraseKey GroupCommandDigest = new("command-digest-group");

    /// <summary>What /timezone does, in a group’s menu.</summary>
    public static readonly PhraseKey GroupCommandTimezone = new("command-timezone-group");

    /// <summary>What /language does, in a group’s menu.</summary>
    public static readonly PhraseKey GroupCommandLanguage = new("command-language-group");

    /// <summary>What /privacy does, in a group’s menu.</summary>
    public static readonly PhraseKey GroupCommandPrivacy = new("command-privacy-group");

    /// <summary>What /forget does, in a group’s menu.</summary>
    public static readonly PhraseKey GroupCommandForget = new("command-forget-group");

    /// <summary>On the button that follows a section no longer, in a group.</summary>
    public static readonly PhraseKey UnfollowHere = new("unfollow-here");

    /// <summary>A group follows something from now on: <c>{what}</c>.</summary>
    public static readonly PhraseKey GroupFollowed = new("followed-group");

    /// <summary>A topic follows something from now on: <c>{what}</c>.</summary>
    public static readonly PhraseKey TopicFollowed = new("followed-topic");

    /// <summary>Something was followed here already: <c>{what}</c>.</summary>
    public static readonly PhraseKey FollowedAlreadyHere = new("followed-already-here");

    /// <summary>A group follows something no longer: <c>{what}</c>.</summary>
    public static readonly PhraseKey GroupUnfollowed = new("unfollowed-group");

    /// <summary>A topic follows something no longer: <c>{what}</c>.</summary>
    public static readonly PhraseKey TopicUnfollowed = new("unfollowed-topic");

    /// <summary>No more than <c>{most}</c> is followed here.</summary>
    public static readonly PhraseKey FollowLimitHere = new("follow-limit-here");

    /// <summary>How to follow sections in a group.</summary>
    public static readonly PhraseKey FollowHowHere = new("follow-how-here");

    /// <summary>A group follows nothing.</summary>
    public static readonly PhraseKey GroupSubscriptionsNone = new("subscriptions-none-group");

    /// <summary>A topic follows nothing.</summary>
    public static readonly PhraseKey TopicSubscriptionsNone = new("subscriptions-none-topic");

    /// <summary>Asks how a subscription is to come to a group.</summary>
    public static readonly PhraseKey MannerHowHere = new("manner-how-here");

    /// <summary>Something is not among the subscriptions here: <c>{what}</c>.</summary>
    public static readonly PhraseKey NotFollowedHere = new("not-followed-here");

    /// <summary>Above all settings of a group.</summary>
    public static readonly PhraseKey GroupSettingsTitle = new("settings-title-group");

    /// <summary>Above all settings of a topic.</summary>
    public static readonly PhraseKey TopicSettingsTitle = new("settings-title-topic");

    /// <summary>How to set a group’s time zone; there it is <c>{time}</c> now.</summary>
    public static readonly PhraseKey ZoneHowHere = new("zone-how-here");

    /// <summary>A distance from UTC knows no summer time; cities with the same clock follow.</summary>
    public static readonly PhraseKey ZoneOffsetHere = new("zone-offset-here");

    /// <summary>Asks for a group’s language.</summary>
    public static readonly PhraseKey LanguageHowHere = new("language-how-here");

    /// <summary>A group’s language is chosen.</summary>
    public static readonly PhraseKey LanguageSetHere = new("language-set-here");

    /// <summary>The pause of a group is over.</summary>
    public static readonly PhraseKey ResumedHere = new("resumed-here");

    /// <summary>What is kept of groups, in plain words.</summary>
    public static readonly PhraseKey GroupPrivacyText = new("privacy-text-group");

    /// <summary>Nothing is kept of this group.</summary>
    public static readonly PhraseKey GroupPrivacyNothing = new("privacy-nothing-group");

    /// <summary>Nothing is kept of this topic.</summary>
    public static readonly PhraseKey TopicPrivacyNothing = new("privacy-nothing-topic");

    /// <summary>Since <c>{since}</c> something is kept of this group, and <c>{count}</c> subscriptions.</summary>
    public static readonly PhraseKey GroupPrivacyKept = new("privacy-kept-group");

    /// <summary>Since <c>{since}</c> something is kept of this topic, and <c>{count}</c> subscriptions.</summary>
    public static readonly PhraseKey TopicPrivacyKept = new("privacy-kept-topic");

    /// <summary>On the button that erases what is kept of a group, and above its question.</summary>
    public static readonly PhraseKey ForgetHere = new("forget-here");

    /// <summary>Asks whether everything of a group is to be erased.</summary>
    public static readonly PhraseKey GroupForgetAsk = new("forget-ask-group");

    /// <summary>Asks whether everything of a topic is to be erased.</summary>
    public static readonly PhraseKey TopicForgetAsk = new("forget-ask-topic");

    /// <summary>Offers to let a group follow words.</summary>
    public static readonly PhraseKey SearchFollowHere = new("search-follow-here");

    /// <summary>Why a group gets a story: <c>{what}</c>.</summary>
    public static readonly PhraseKey GroupLetterFrom = new("letter-from-group");

    /// <summary>Why a topic gets a story: <c>{what}</c>.</summary>
    public static readonly PhraseKey TopicLetterFrom = new("letter-from-topic");

    /// <summary>Why a group gets a story that follows all of them.</summary>
    public static readonly PhraseKey GroupLetterFromAll = new("letter-from-all-group");

    /// <summary>Why a topic gets a story that follows all of them.</summary>
    public static readonly PhraseKey TopicLetterFromAll = new("letter-from-all-topic");

    /// <summary>What the bot is, on its profile: <c>{newsroom}</c>; 120 characters with it.</summary>
    public static readonly PhraseKey ProfileShort = new("profile-short");

    /// <summary>What the bot can do, in a chat that has not begun: <c>{newsroom}</c>; 512 characters with it.</summary>
    public static readonly PhraseKey ProfileText = new("profile-text");
}
