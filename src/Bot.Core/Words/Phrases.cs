using Bot.Core.Model;

namespace Bot.Core.Words;

/// <summary>
/// Looks up what the bot says. A phrase missing in a language is taken from the newsroom's language, then from English. A
/// language's table is made when somebody first speaks it.
/// </summary>
public static class Phrases
{
    /// <summary>The codes of the languages in which every phrase is known, the last resort first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "ru", "be", "pl", "es", "zh"];

    /// <summary>The wording for one reader.</summary>
    /// <param name="language">The reader's language tag (<c>de</c>, <c>de-AT</c>), or null where it isn't known.</param>
    /// <param name="newsroomLanguage">The newsroom's own language, tried second.</param>
    /// <param name="company">Whom it is said to.</param>
    public static Wording In(string? language, string? newsroomLanguage = null, Company company = Company.Person) =>
        new(company, Find(language), Find(newsroomLanguage), English.Phrases);

    /// <summary>One phrase, with its placeholders filled in.</summary>
    /// <param name="key">Which phrase.</param>
    /// <param name="language">The reader's language tag, or null.</param>
    /// <param name="values">The placeholders' names and values.</param>
    public static string Text(PhraseKey key, string? language, params ReadOnlySpan<(string Name, object? Value)> values) =>
        In(language).Text(key, values);

    /// <summary>The table of a language tag; null for a language without one.</summary>
    internal static PhraseTable? Find(string? language) => language is null ? null : LanguageTag.Primary(language) switch
    {
        "en" => English.Phrases,
        "de" => German.Phrases,
        "ru" => Russian.Phrases,
        "be" => Belarusian.Phrases,
        "pl" => Polish.Phrases,
        "es" => Spanish.Phrases,
        "zh" => Chinese.Phrases,
        _ => null,
    };
}
