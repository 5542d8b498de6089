using Bot.Core.Reading.Sentences.Languages;

namespace Bot.Core.Reading.Sentences;

/// <summary>
/// Splits running text into sentences: ordinals, initials, abbreviations, quotations, ellipses, numbers and addresses
/// don't end one. German, English, Russian, Belarusian, Polish, Spanish and Chinese are known; a text in another
/// language is read with the tables of all.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a text, in order, without outer white space.</summary>
    /// <param name="text">Plain text. A blank line, or a line break before anything but a small letter, ends a
    /// sentence.</param>
    /// <param name="language">A language tag (<c>de</c>, <c>zh-Hant</c>), or null where it isn't known.</param>
    /// <returns>
    /// Sentences that together hold every character of the text but white space; none for an empty text.
    /// </returns>
    public static IReadOnlyList<string> Split(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = SentenceLanguages.For(language);
        var sentences = new List<string>();
        var start = 0;
        var dateline = Dateline.Split(text) is (not null, var rest) ? text.Length - rest.Length : 0;
        foreach (var end in new SentenceScanner(text, rules).Ends(dateline))
        {
            var sentence = text.AsSpan(start, end - start).Trim();
            if (!sentence.IsEmpty) sentences.Add(sentence.ToString());
            start = end;
        }

        return sentences;
    }
}
