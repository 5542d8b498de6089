using Bot.Core.Reading.Languages.Vocabulary;

namespace Bot.Core.Reading.Languages;

/// <summary>The languages of each alphabet; made when the first text in it comes, in some thousandths of a second.</summary>
internal static class LanguageProfiles
{
    private static readonly Lazy<LanguageProfile[]> Latin = new(() =>
    [
        new("de", isWritten: true, German.Function, German.Common),
        new("en", isWritten: true, English.Function, English.Common),
        new("es", isWritten: true, Spanish.Function, Spanish.Common),
        new("pl", isWritten: true, Polish.Function, Polish.Common),
        new("fr", isWritten: false, Neighbours.French),
        new("it", isWritten: false, Neighbours.Italian),
        new("pt", isWritten: false, Neighbours.Portuguese),
        new("nl", isWritten: false, Neighbours.Dutch),
        new("cs", isWritten: false, Neighbours.Czech),
    ]);

    private static readonly Lazy<LanguageProfile[]> Cyrillic = new(() =>
    [
        new("ru", isWritten: true, Russian.Function, Russian.Common),
        new("be", isWritten: true, Belarusian.Function, Belarusian.Common),
        new("uk", isWritten: false, Neighbours.Ukrainian),
        new("bg", isWritten: false, Neighbours.Bulgarian),
    ]);

    internal static LanguageProfile[] Of(Script alphabet) => (alphabet == Script.Cyrillic ? Cyrillic : Latin).Value;
}
