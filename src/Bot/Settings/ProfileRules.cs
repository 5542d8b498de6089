using Bot.Core.Model;

namespace Bot.Settings;

/// <summary>What is wrong with the bot's profile in the settings.</summary>
internal static class ProfileRules
{
    /// <summary>All faults: languages that are none, and texts that are longer than Telegram takes.</summary>
    public static IEnumerable<SettingFault> Faults(ProfileOptions profile) =>
    [
        .. Texts("Names", profile.Names, ProfileOptions.LongestName),
        .. Texts("Descriptions", profile.Descriptions, ProfileOptions.LongestDescription),
        .. Texts("ShortDescriptions", profile.ShortDescriptions, ProfileOptions.LongestShortDescription),
    ];

    private static IEnumerable<SettingFault> Texts(string name, Dictionary<string, string> texts, int longest)
    {
        foreach (var (language, text) in texts)
        {
            var key = $"Newsroom:Profile:{name}:{language}";
            foreach (var fault in SettingsRules.Language(key, language)) yield return fault;
            if (text.EnumerateRunes().Count() > longest) yield return new(key, $"too long. Telegram takes {longest} characters.");
        }
    }
}
