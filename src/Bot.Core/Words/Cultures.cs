using System.Collections.Frozen;
using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Words;

/// <summary>The culture that writes numbers and dates of each of the newsroom's languages.</summary>
internal static class Cultures
{
    private static readonly FrozenDictionary<string, CultureInfo> Known = new[]
    {
        ("de", "de-DE"), ("en", "en-GB"), ("ru", "ru-RU"), ("be", "be-BY"), ("pl", "pl-PL"), ("es", "es-ES"), ("zh", "zh-Hans"),
    }.ToFrozenDictionary(pair => pair.Item1, pair => CultureInfo.GetCultureInfo(pair.Item2));

    /// <summary>The culture of a language tag; British English for one that isn't known.</summary>
    public static CultureInfo Of(string? language) =>
        Known.GetValueOrDefault(LanguageTag.Primary(language ?? "en")) ?? Known["en"];
}
