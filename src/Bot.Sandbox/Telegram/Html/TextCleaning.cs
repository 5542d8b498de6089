using System.Text;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>Removes and replaces the characters that the server does not keep, and moves the entities along.</summary>
internal static class TextCleaning
{
    private const char ZeroWidthNonJoiner = '\u200C';

    public static FormattedText Clean(FormattedText source)
    {
        var text = source.Text;
        var cleaned = new StringBuilder(text.Length);
        var moved = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++)
        {
            moved[at] = cleaned.Length;
            if (!IsRemoved(text[at])) cleaned.Append(Replacement(text, at));
        }

        moved[text.Length] = cleaned.Length;
        return new FormattedText(cleaned.ToString(), [.. source.Entities
            .Select(entity => entity with
            {
                Offset = moved[entity.Offset],
                Length = moved[entity.End] - moved[entity.Offset],
            })
            .Where(entity => entity.Length > 0)]);
    }

    /// <summary>Whether a reader would see nothing of the text.</summary>
    public static bool IsInvisible(string text) => text.All(character => character
        is <= ' ' or '\u00A0' or '\u00AD' or '\u034F' or '\u1680' or '\u180E' or (>= '\u2000' and <= '\u200F')
        or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u2064') or '\u2800' or '\u3000'
        or '\uFEFF' or '\uFFFC');

    // Line and paragraph separators, bidirectional embeddings, and three combining marks that break lines of text.
    private static bool IsRemoved(char character) =>
        character is '\r' or (>= '\u2028' and <= '\u202E') or '\u0333' or '\u033F' or '\u030A';

    private static char Replacement(string text, int at) => text[at] switch
    {
        '\n' => '\n',
        < ' ' => ' ',
        '\u200E' or '\u200F' when at + 1 < text.Length && text[at + 1] is '\u200E' or '\u200F' => ZeroWidthNonJoiner,
        var kept => kept,
    };
}
