namespace Bot.Core.Words;

/// <content>What readers follow and how they set it.</content>
public static partial class PhraseKeys
{
    /// <summary>What /subscribe does, in a menu.</summary>
    public static readonly PhraseKey CommandSubscribe = new("command-subscribe");

    /// <summary>What /subscriptions does, in a menu.</summary>
    public static readonly PhraseKey CommandSubscriptions = new("command-subscriptions");

    /// <summary>What /unsubscribe does, in a menu.</summary>
    public static readonly PhraseKey CommandUnsubscribe = new("command-unsubscribe");

    /// <summary>What /digest does, in a menu.</summary>
    public static readonly PhraseKey CommandDigest = new("command-digest");

    /// <summary>What /quiet does, in a menu.</summary>
    public static readonly PhraseKey CommandQuiet = new("command-quiet");

    /// <summary>What /timezone does, in a menu.</summary>
    public static readonly PhraseKey CommandTimezone = new("command-timezone");

    /// <summary>What /language does, in a menu.</summary>
    public static readonly PhraseKey CommandLanguage = new("command-language");

    /// <summary>What /pause does, in a menu.</summary>
    public static readonly PhraseKey CommandPause = new("command-pause");

    /// <summary>What /resume does, in a menu.</summary>
    public static readonly PhraseKey CommandResume = new("command-resume");

    /// <summary>What /settings does, in a menu.</summary>
    public static readonly PhraseKey CommandSettings = new("command-settings");

    /// <summary>What /privacy does, in a menu.</summary>
    public static readonly PhraseKey CommandPrivacy = new("command-privacy");

    /// <summary>What /forget does, in a menu.</summary>
    public static readonly PhraseKey CommandForget = new("command-forget");

    /// <summary>Words for /latest, parted by commas.</summary>
    public static readonly PhraseKey NamesLatest = new("names-latest");

    /// <summary>Words for /sections, parted by commas.</summary>
    public static readonly PhraseKey NamesSections = new("names-sections");

    /// <summary>Words for /subscribe, parted by commas.</summary>
    public static readonly PhraseKey NamesSubscribe = new("names-subscribe");

    /// <summary>Words for /subscriptions, parted by commas.</summary>
    public static readonly PhraseKey NamesSubscriptions = new("names-subscriptions");

    /// <summary>Words for /unsubscribe, parted by commas.</summary>
    public static readonly PhraseKey NamesUnsubscribe = new("names-unsubscribe");

    /// <summary>Words for /digest, parted by commas.</summary>
    public static readonly PhraseKey NamesDigest = new("names-digest");

    /// <summary>Words for /quiet, parted by commas.</summary>
    public static readonly PhraseKey NamesQuiet = new("names-quiet");

    /// <summary>Words for /timezone, parted by commas.</summary>
    public static readonly PhraseKey NamesTimezone = new("names-timezone");

    /// <summary>Words for /language, parted by commas.</summary>
    public static readonly PhraseKey NamesLanguage = new("names-language");

    /// <summary>Words for /pause, parted by commas.</summary>
    public static readonly PhraseKey NamesPause = new("names-pause");

    /// <summary>Words for /resume, parted by commas.</summary>
    public static readonly PhraseKey NamesResume = new("names-resume");

    /// <summary>Words for /settings, parted by commas.</summary>
    public static readonly PhraseKey NamesSettings = new("names-settings");

    /// <summary>Words for /help, parted by commas.</summary>
    public static readonly PhraseKey NamesHelp = new("names-help");

    /// <summary>Words for /privacy, parted by commas.</summary>
    public static readonly PhraseKey NamesPrivacy = new("names-privacy");

    /// <summary>Words for /forget, parted by commas.</summary>
    public static readonly PhraseKey NamesForget = new("names-forget");

    /// <summary>Words for /about, parted by commas.</summary>
    public static readonly PhraseKey NamesAbout = new("names-about");

    /// <summary>Words for /start, parted by commas.</summary>
    public static readonly PhraseKey NamesStart = new("names-start");

    /// <summary>Words that switch something off, parted by commas.</summary>
    public static readonly PhraseKey WordsOff = new("words-off");

    /// <summary>Words for every day, parted by commas; the first is shown.</summary>
    public static readonly PhraseKey WordsDaily = new("words-daily");

    /// <summary>Words for once a week, parted by commas.</summary>
    public static readonly PhraseKey WordsWeekly = new("words-weekly");

    /// <summary>Words for Monday to Friday, parted by commas.</summary>
    public static readonly PhraseKey WordsWorkdays = new("words-workdays");

    /// <summary>Words for Saturday and Sunday, parted by commas.</summary>
    public static readonly PhraseKey WordsWeekend = new("words-weekend");

    /// <summary>Words for the whole newsroom, parted by commas.</summary>
    public static readonly PhraseKey WordsAll = new("words-all");

    /// <summary>The days from Monday on, short, parted by spaces.</summary>
    public static readonly PhraseKey WeekdaysShort = new("weekdays-short");

    /// <summary>The days from Monday on, parted by spaces.</summary>
    public static readonly PhraseKey WeekdaysLong = new("weekdays-long");

    /// <summary>A time of today: <c>{time}</c>.</summary>
    public static readonly PhraseKey TodayAt = new("today-at");

    /// <summary>A time of yesterday: <c>{time}</c>.</summary>
    public static readonly PhraseKey YesterdayAt = new("yesterday-at");

    /// <summary>A number of days: <c>{days}</c>.</summary>
    public static readonly PhraseKey Days = new("days");

    /// <summary>On the button that follows a section.</summary>
    public static readonly PhraseKey Follow = new("follow");

    /// <summary>On the button that follows a section no longer.</summary>
    public static readonly PhraseKey Unfollow = new("unfollow");

    /// <summary>Something is followed from now on: <c>{what}</c>.</summary>
    public static readonly PhraseKey Followed = new("followed");

    /// <summary>Something was followed already: <c>{what}</c>.</summary>
    public static readonly PhraseKey FollowedAlready = new("followed-already");

    /// <summary>Something is followed no longer: <c>{what}</c>.</summary>
    public static readonly PhraseKey Unfollowed = new("unfollowed");

    /// <summary>A person follows no more than <c>{most}</c>.</summary>
    public static readonly PhraseKey FollowLimit = new("follow-limit");

    /// <summary>Above what there is to follow, and on the button that shows it.</summary>
    public static readonly PhraseKey FollowTitle = new("follow-title");

    /// <summary>How to follow sections.</summary>
    public static readonly PhraseKey FollowHow = new("follow-how");

    /// <summary>How to follow words.</summary>
    public static readonly PhraseKey FollowWordsHow = new("follow-words-how");

    /// <summary>On the button to what else there is to follow.</summary>
    public static readonly PhraseKey FollowMore = new("follow-more");

    /// <summary>Words that can’t be looked for; <c>{most}</c> at most.</summary>
    public static readonly PhraseKey WordsUnusable = new("words-unusable");

    /// <summary>What a person follows who gets all stories.</summary>
    public static readonly PhraseKey Everything = new("everything");

    /// <summary>Stories in which words stand: <c>{words}</c>.</summary>
    public static readonly PhraseKey WithWords = new("with-words");

    /// <summary>Above what a person follows, and on the button that shows it.</summary>
    public static readonly PhraseKey SubscriptionsTitle = new("subscriptions-title");

    /// <summary>A person follows nothing.</summary>
    public static readonly PhraseKey SubscriptionsNone = new("subscriptions-none");

    /// <summary>How to change a subscription.</summary>
    public static readonly PhraseKey SubscriptionsHow = new("subscriptions-how");

    /// <summary>Asks which subscription to end.</summary>
    public static readonly PhraseKey SubscriptionsEnd = new("subscriptions-end");

    /// <summary>Asks how a subscription is to come.</summary>
    public static readonly PhraseKey MannerHow = new("manner-how");

    /// <summary>A subscription that comes at once, on a button.</summary>
    public static readonly PhraseKey MannerAtOnce = new("manner-at-once");

    /// <summary>A subscription that comes in the digest, on a button.</summary>
    public static readonly PhraseKey MannerDigest = new("manner-digest");

    /// <summary>A subscription of which nothing comes, on a button.</summary>
    public static readonly PhraseKey MannerMuted = new("manner-muted");

    /// <summary>On the button that ends a subscription.</summary>
    public static readonly PhraseKey EndOne = new("end-one");

    /// <summary>On the button that ends all subscriptions.</summary>
    public static readonly PhraseKey EndAll = new("end-all");

    /// <summary>All subscriptions have ended.</summary>
    public static readonly PhraseKey EndedAll = new("ended-all");

    /// <summary>Something is not among a person’s subscriptions: <c>{what}</c>.</summary>
    public static readonly PhraseKey NotFollowed = new("not-followed");

    /// <summary>On the button one step back, or to the page before.</summary>
    public static readonly PhraseKey Back = new("back");

    /// <summary>On the button to the next page.</summary>
    public static readonly PhraseKey NextPage = new("next-page");

    /// <summary>Above all settings.</summary>
    public static readonly PhraseKey SettingsTitle = new("settings-title");

    /// <summary>On the button to all settings.</summary>
    public static readonly PhraseKey ToSettings = new("to-settings");

    /// <summary>The value of a setting that isn’t set.</summary>
    public static readonly PhraseKey None = new("none");

    /// <summary>On the button that switches a setting off.</summary>
    public static readonly PhraseKey SwitchOff = new("switch-off");

    /// <summary>The digest as a setting, and on its button.</summary>
    public static readonly PhraseKey DigestTitle = new("digest-title");

    /// <summary>What the digest is and how to set it by typing.</summary>
    public static readonly PhraseKey DigestHow = new("digest-how");

    /// <summary>The digest is planned: <c>{plan}</c>.</summary>
    public static readonly PhraseKey DigestSet = new("digest-set");

    /// <summary>What came at once comes in the new digest.</summary>
    public static readonly PhraseKey DigestGathers = new("digest-gathers");

    /// <summary>There is no digest any more.</summary>
    public static readonly PhraseKey DigestOff = new("digest-off");

    /// <summary>On the button that lets the digest come without a sound.</summary>
    public static readonly PhraseKey DigestSilent = new("digest-silent");

    /// <summary>On the button that lets the digest come with a sound.</summary>
    public static readonly PhraseKey DigestLoud = new("digest-loud");

    /// <summary>The quiet hours as a setting, and on their button.</summary>
    public static readonly PhraseKey QuietTitle = new("quiet-title");

    /// <summary>What quiet hours are and how to set them by typing.</summary>
    public static readonly PhraseKey QuietHow = new("quiet-how");

    /// <summary>The quiet hours are set: <c>{hours}</c>.</summary>
    public static readonly PhraseKey QuietSet = new("quiet-set");

    /// <summary>There are no quiet hours any more.</summary>
    public static readonly PhraseKey QuietOff = new("quiet-off");

    /// <summary>The time zone as a setting, and on its button.</summary>
    public static readonly PhraseKey ZoneTitle = new("zone-title");

    /// <summary>How to set the time zone; there it is <c>{time}</c> now.</summary>
    public static readonly PhraseKey ZoneHow = new("zone-how");

    /// <summary>The time zone is set: <c>{zone}</c>, where it is <c>{time}</c> now.</summary>
    public static readonly PhraseKey ZoneSet = new("zone-set");

    /// <summary>Before the time zones that may have been meant.</summary>
    public static readonly PhraseKey ZoneMeant = new("zone-meant");

    /// <summary>A distance from UTC knows no summer time; cities with the same clock follow.</summary>
    public static readonly PhraseKey ZoneOffset = new("zone-offset");

    /// <summary>The language as a setting, and on its button.</summary>
    public static readonly PhraseKey LanguageTitle = new("language-title");

    /// <summary>Asks for the language.</summary>
    public static readonly PhraseKey LanguageHow = new("language-how");

    /// <summary>The language is chosen.</summary>
    public static readonly PhraseKey LanguageSet = new("language-set");

    /// <summary>On the button for the language of the person’s app.</summary>
    public static readonly PhraseKey LanguageOfApp = new("language-of-app");

    /// <summary>The pause as a setting, and on its button.</summary>
    public static readonly PhraseKey PauseTitle = new("pause-title");

    /// <summary>What a pause is.</summary>
    public static readonly PhraseKey PauseHow = new("pause-how");

    /// <summary>A pause ends at <c>{time}</c>.</summary>
    public static readonly PhraseKey PausedUntil = new("paused-until");

    /// <summary>A pause without an end, also on a button.</summary>
    public static readonly PhraseKey PauseOpen = new("pause-open");

    /// <summary>On the button that ends a pause.</summary>
    public static readonly PhraseKey Resume = new("resume");

    /// <summary>The pause is over.</summary>
    public static readonly PhraseKey Resumed = new("resumed");

    /// <summary>What is kept of a person as a setting, and on its button.</summary>
    public static readonly PhraseKey PrivacyTitle = new("privacy-title");

    /// <summary>What is kept of people, in plain words.</summary>
    public static readonly PhraseKey PrivacyText = new("privacy-text");

    /// <summary>Nothing is kept of this person.</summary>
    public static readonly PhraseKey PrivacyNothing = new("privacy-nothing");

    /// <summary>Since <c>{since}</c> something is kept of this person, and <c>{count}</c> subscriptions.</summary>
    public static readonly PhraseKey PrivacyKept = new("privacy-kept");

    /// <summary>On the button that erases, and above its question.</summary>
    public static readonly PhraseKey ForgetMe = new("forget-me");

    /// <summary>Asks whether everything is to be erased.</summary>
    public static readonly PhraseKey ForgetAsk = new("forget-ask");

    /// <summary>On the button that erases everything.</summary>
    public static readonly PhraseKey ForgetYes = new("forget-yes");

    /// <summary>On the button that erases nothing.</summary>
    public static readonly PhraseKey ForgetNo = new("forget-no");

    /// <summary>Everything was erased.</summary>
    public static readonly PhraseKey Forgotten = new("forgotten");

    /// <summary>Nothing was erased.</summary>
    public static readonly PhraseKey ForgetKept = new("forget-kept");

    /// <summary>What was typed can’t be understood; <c>{example}</c> shows how.</summary>
    public static readonly PhraseKey Unread = new("unread");

    /// <summary>Before the commands that may have been meant.</summary>
    public static readonly PhraseKey CommandMeant = new("command-meant");

    /// <summary>A deep link leads to an article that isn’t there.</summary>
    public static readonly PhraseKey ArticleGone = new("article-gone");

    /// <summary>Commands may be written in plain words: <c>{first}</c>, <c>{second}</c>.</summary>
    public static readonly PhraseKey HelpWords = new("help-words");
}
