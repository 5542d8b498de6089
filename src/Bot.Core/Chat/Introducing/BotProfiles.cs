using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Introducing;

/// <summary>Makes the bot's profile in every language, out of settings and of its own words.</summary>
internal static class BotProfiles
{
    /// <summary>The profile of everybody and that of each language; none where settings leave it alone.</summary>
    public static IReadOnlyList<BotProfile> Of(NewsroomOptions newsroom)
    {
        if (!newsroom.Profile.Register) return [];
        var named = newsroom.Profile.Names.Keys.Concat(newsroom.Profile.Descriptions.Keys).Concat(newsroom.Profile.ShortDescriptions.Keys);
        return [Of(null, newsroom), .. Phrases.Languages.Union(named).Select(language => Of(language, newsroom))];
    }

    private static BotProfile Of(string? language, NewsroomOptions newsroom)
    {
        var (profile, words) = (newsroom.Profile, Phrases.In(language, newsroom.Language));
        // Telegram lets a name change a few times a day only, so no language gets the one that it would have anyway.
        var name = language is null ? Given(profile.Names) ?? Own(newsroom) : profile.Names.GetValueOrDefault(language, "");
        return new(
            language,
            CodePoints.Shorten(name, ProfileOptions.LongestName),
            CodePoints.Shorten(Given(profile.Descriptions) ?? Filled(PhraseKeys.ProfileText), ProfileOptions.LongestDescription),
            CodePoints.Shorten(Given(profile.ShortDescriptions) ?? Filled(PhraseKeys.ProfileShort), ProfileOptions.LongestShortDescription));

        string? Given(Dictionary<string, string> texts) => texts.GetValueOrDefault(language ?? newsroom.Language);
        string Filled(PhraseKey key) => words.Text(key, ("newsroom", newsroom.Name));
    }

    /// <summary>A newsroom that was given no name leaves the bot the name that it has.</summary>
    private static string Own(NewsroomOptions newsroom) => newsroom.Name == NewsroomOptions.Unnamed ? "" : newsroom.Name;
}
