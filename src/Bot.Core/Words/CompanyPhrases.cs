namespace Bot.Core.Words;

/// <summary>The phrases that say <c>you</c> to a person and <c>this group</c> or <c>this topic</c> to others.</summary>
internal static class CompanyPhrases
{
    private static readonly Dictionary<PhraseKey, (PhraseKey Group, PhraseKey Topic)> Others = new()
    {
        [PhraseKeys.CommandSubscriptions] = Both(PhraseKeys.GroupCommandSubscriptions),
        [PhraseKeys.CommandDigest] = Both(PhraseKeys.GroupCommandDigest),
        [PhraseKeys.CommandTimezone] = Both(PhraseKeys.GroupCommandTimezone),
        [PhraseKeys.CommandLanguage] = Both(PhraseKeys.GroupCommandLanguage),
        [PhraseKeys.CommandPrivacy] = Both(PhraseKeys.GroupCommandPrivacy),
        [PhraseKeys.CommandForget] = Both(PhraseKeys.GroupCommandForget),
        [PhraseKeys.Unfollow] = Both(PhraseKeys.UnfollowHere),
        [PhraseKeys.Followed] = (PhraseKeys.GroupFollowed, PhraseKeys.TopicFollowed),
        [PhraseKeys.FollowedAlready] = Both(PhraseKeys.FollowedAlreadyHere),
        [PhraseKeys.Unfollowed] = (PhraseKeys.GroupUnfollowed, PhraseKeys.TopicUnfollowed),
        [PhraseKeys.FollowLimit] = Both(PhraseKeys.FollowLimitHere),
        [PhraseKeys.FollowHow] = Both(PhraseKeys.FollowHowHere),
        [PhraseKeys.SubscriptionsNone] = (PhraseKeys.GroupSubscriptionsNone, PhraseKeys.TopicSubscriptionsNone),
        [PhraseKeys.MannerHow] = Both(PhraseKeys.MannerHowHere),
        [PhraseKeys.NotFollowed] = Both(PhraseKeys.NotFollowedHere),
        [PhraseKeys.SettingsTitle] = (PhraseKeys.GroupSettingsTitle, PhraseKeys.TopicSettingsTitle),
        [PhraseKeys.ZoneHow] = Both(PhraseKeys.ZoneHowHere),
        [PhraseKeys.ZoneOffset] = Both(PhraseKeys.ZoneOffsetHere),
        [PhraseKeys.LanguageHow] = Both(PhraseKeys.LanguageHowHere),
        [PhraseKeys.LanguageSet] = Both(PhraseKeys.LanguageSetHere),
        [PhraseKeys.Resumed] = Both(PhraseKeys.ResumedHere),
        [PhraseKeys.PrivacyText] = Both(PhraseKeys.GroupPrivacyText),
        [PhraseKeys.PrivacyNothing] = (PhraseKeys.GroupPrivacyNothing, PhraseKeys.TopicPrivacyNothing),
        [PhraseKeys.PrivacyKept] = (PhraseKeys.GroupPrivacyKept, PhraseKeys.TopicPrivacyKept),
        [PhraseKeys.ForgetMe] = Both(PhraseKeys.ForgetHere),
        [PhraseKeys.ForgetAsk] = (PhraseKeys.GroupForgetAsk, PhraseKeys.TopicForgetAsk),
        [PhraseKeys.SearchFollow] = Both(PhraseKeys.SearchFollowHere),
        [PhraseKeys.LetterFrom] = (PhraseKeys.GroupLetterFrom, PhraseKeys.TopicLetterFrom),
        [PhraseKeys.LetterFromAll] = (PhraseKeys.GroupLetterFromAll, PhraseKeys.TopicLetterFromAll),
    };

    /// <summary>The phrases that differ.</summary>
    public static IEnumerable<PhraseKey> Keys => Others.Keys;

    /// <summary>What takes a phrase's place for a company; the phrase itself where it suits everybody.</summary>
    public static PhraseKey For(Company company, PhraseKey key) =>
        company == Company.Person || !Others.TryGetValue(key, out var others) ? key
        : company == Company.Group ? others.Group : others.Topic;

    private static (PhraseKey, PhraseKey) Both(PhraseKey key) => (key, key);
}
