using Bot.Core.Model;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing.Terms;

/// <summary>
/// Reads a text as terms: words folded (lower case, without accents) and stemmed by <see cref="LightStem"/>; of Chinese, which
/// sets no spaces, each sign is one.
/// </summary>
internal static class TermReader
{
    /// <summary>All terms, in order.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="language">A language tag, or null where it is not known: then words are only folded.</param>
    public static List<string> All(ReadOnlySpan<char> text, string? language) => Read(text, language, content: false);

    /// <summary>The terms that say something: <see cref="FunctionWords"/> left out.</summary>
    /// <inheritdoc cref="All" path="/param" />
    public static List<string> Content(ReadOnlySpan<char> text, string? language) => Read(text, language, content: true);

    private static List<string> Read(ReadOnlySpan<char> text, string? tag, bool content)
    {
        var language = LanguageTag.Primary(tag ?? "");
        var terms = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = WordLength(text[at..]);
            if (length > 0 && SectionBook.Fold(text.Slice(at, length).ToString()) is { Length: > 0 } word
                && !(content && FunctionWords.Has(language, word)))
                terms.Add(LightStem.Of(word, language));
            at += Math.Max(1, length);
        }
        return terms;
    }

    /// <summary>How much of the start is one word; 0 where it is none.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        if (Marks.IsIdeograph(text[0])) return 1;
        var length = 0;
        while (length < text.Length && IsInWord(text[length]) && !Marks.IsIdeograph(text[length])) length++;
        return length;
    }

    /// <summary>Marks that stand on letters count as parts of them, and so do the halves of letters beyond 16 bits.</summary>
    private static bool IsInWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
