namespace Bot.Core.Words;

/// <summary>
/// Looks up what the bot says. A phrase missing in a language is taken from the newsroom's language, then from English.
/// </summary>
public static class Phrases
{
    /// <summary>The languages with a table, the last resort first.</summary>
    internal static IReadOnlyList<PhraseTable> Tables { get; } = [English.Phrases, German.Phrases];

    /// <summary>The codes of the languages in which every phrase is known: <c>en</c>, <c>de</c>.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Tables.Select(table => table.Language)];

    /// <summary>The wording for one reader.</summary>
    /// <param name="language">The reader's language tag (<c>de</c>, <c>de-AT</c>), or null where it isn't
    /// known.</param>
    /// <param name="newsroomLanguage">The newsroom's own language, tried second.</param>
    public static Wording In(string? language, string? newsroomLanguage = null) =>
        new(Find(language), Find(newsroomLanguage), English.Phrases);

    /// <summary>One phrase, with its placeholders filled in.</summary>
    /// <param name="key">Which phrase.</param>
    /// <param name="language">The reader's language tag, or null.</param>
    /// <param name="values">The placeholders' names and values.</param>
    public static string Text(PhraseKey key, string? language, params ReadOnlySpan<(string Name, object? Value)> values) =>
        In(language).Text(key, values);

    private static PhraseTable? Find(string? language)
    {
        var code = language?.Split('-', '_')[0];
        return code is null ? null : Tables.FirstOrDefault(table => table.Language.Equals(code, StringComparison.OrdinalIgnoreCase));
    }
}
