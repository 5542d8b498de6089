using Bot.Core.Words;

namespace Bot.Core.Composing.Templates;

/// <summary>Names things one after another as a language does: <c>Anna, Ben und Carla</c>, <c>甲、乙和丙</c>.</summary>
internal static class Series
{
    /// <summary>The things in one phrase; empty for none.</summary>
    public static string Of(IReadOnlyList<string> things, Wording words)
    {
        if (things.Count == 0) return "";
        if (things.Count == 1) return things[0];
        var before = string.Join(words.Language == "zh" ? "、" : ", ", things.SkipLast(1));
        return IsSpanishE(things[^1], words.Language)
            ? $"{before} e {things[^1]}"
            : words.Text(PhraseKeys.And, ("before", before), ("last", things[^1]));
    }

    /// <summary>Spanish says <c>e</c> for <c>y</c> where the next word begins with that sound, but for <c>hie-</c>.</summary>
    private static bool IsSpanishE(string next, string language) => language == "es"
        && (next.StartsWith('I') || next.StartsWith('i') || next.StartsWith('Í') || next.StartsWith('í')
            || (next.StartsWith("Hi", StringComparison.OrdinalIgnoreCase) && !next.StartsWith("Hie", StringComparison.OrdinalIgnoreCase)));
}
