using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Gives the same string for the same plain words, as far as they were told lately: the names of authors and subjects stand
/// in entry after entry.
/// </summary>
internal sealed class RepeatedTexts
{
    private const int Places = 64;

    private readonly string?[] kept = new string?[Places];

    /// <summary>The text as a string if it is plain, see <see cref="PlainText.IsPlain"/>; else null.</summary>
    internal string? Plain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        ref var place = ref kept[(text.Length * 7 + text[0] * 3 + text[^1] + text[text.Length / 2] * 5) & (Places - 1)];
        return place is { } known && text.SequenceEqual(known) ? known
            : PlainText.IsPlain(text) ? place = text.ToString()
            : null;
    }
}
