using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing.Templates;

/// <summary>How long an article is.</summary>
/// <param name="Words">Its words; in Chinese and Japanese its signs.</param>
/// <param name="Minutes">How long reading it takes; 0 for no text, else at least 1.</param>
internal readonly record struct TextLength(int Words, int Minutes)
{
    /// <summary>Adults read 238 words a minute (Brysbaert 2019), a few less on a telephone.</summary>
    private const int WordsAMinute = 220;

    /// <summary>About as many signs as make those words in Chinese.</summary>
    private const int SignsAMinute = 350;

    /// <summary>Counts a text.</summary>
    public static TextLength Of(ReadOnlySpan<char> text)
    {
        var (words, signs, inWord) = (0, 0, false);
        foreach (var letter in text)
        {
            if (Marks.IsIdeograph(letter))
            {
                signs++;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                if (!inWord) words++;
                inWord = true;
            }
            else if (char.IsWhiteSpace(letter)) inWord = false;
        }

        if (words + signs == 0) return default;
        return new(words + signs, Math.Max(1, (int)Math.Round(((double)words / WordsAMinute) + ((double)signs / SignsAMinute))));
    }
}
