using System.Buffers;
using System.Text;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>Characters that XML forbids and databases and messengers choke on.</summary>
internal static class XmlCharacters
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x80, 32)).Select(c => (char)c),
            '\uFFFE', '\uFFFF']);

    /// <summary>
    /// The text without forbidden characters, with lone surrogates replaced by U+FFFD, and with the controls of C1 read as
    /// the letters windows-1252 has in their place: nobody ever meant these controls.
    /// </summary>
    internal static string Clean(string text)
    {
        if (text.AsSpan().ContainsAny(Suspect))
        {
            var kept = new StringBuilder(text.Length);
            foreach (var c in text)
            {
                if (!Suspect.Contains(c)) kept.Append(c);
                else if (c is >= '\u0080' and <= '\u009F') kept.Append(CharsetNames.Western.GetString([(byte)c]));
            }
            text = kept.ToString();
        }
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Paired(text) : text;
    }

    private static string Paired(string text)
    {
        var paired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            paired.Append(rune);
        return paired.ToString();
    }
}
