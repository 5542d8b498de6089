using System.Buffers;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>Characters that XML forbids and databases and messengers choke on.</summary>
internal static class XmlCharacters
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x80, 32)).Select(c => (char)c),
            '\uFFFE', '\uFFFF']);

    /// <summary>
    /// Takes forbidden characters out, in place; the controls of C1 become the letters that windows-1252 has in their place:
    /// nobody ever meant these controls. Halves of characters have no way here: decoders give U+FFFD for them.
    /// </summary>
    internal static void Clean(TextBuffer text)
    {
        if (text.Span.ContainsAny(Suspect))
            text.Cut(WithoutSuspects(text.Span));
    }

    /// <inheritdoc cref="Clean(TextBuffer)"/>
    internal static string Clean(string text)
    {
        using var cleaned = TextBuffer.Of(text);
        Clean(cleaned);
        return cleaned.Span.SequenceEqual(text) ? text : cleaned.ToString();
    }

    private static int WithoutSuspects(Span<char> text)
    {
        var kept = 0;
        foreach (var c in text)
        {
            if (!Suspect.Contains(c))
                text[kept++] = c;
            else if (c is >= '\u0080' and <= '\u009F')
                text[kept++] = CharsetNames.Western.GetString([(byte)c])[0];
        }
        return kept;
    }
}
