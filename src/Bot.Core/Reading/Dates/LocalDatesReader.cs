using Bot.Core.Reading.Dates.Vocabulary;

namespace Bot.Core.Reading.Dates;

/// <summary>What a rule of the date grammar found, and the token after it.</summary>
internal readonly record struct LocalDatesMatch<T>(T Value, int Next);

/// <summary>The tokens of one text and the words to read them with; asking past the end gives an empty sign.</summary>
internal sealed class LocalDatesReader(IReadOnlyList<LocalDatesToken> tokens, DateVocabulary words)
{
    private static readonly LocalDatesToken End = new("\0", -1, true);

    public DateVocabulary Words => words;

    public int Count => tokens.Count;

    public LocalDatesToken this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : End;

    /// <summary>
    /// Whether the text holds a year: where no rule read the date it belongs to, a weekday or a time of day says nothing.
    /// </summary>
    public bool HoldsUnreadDate { get; } = tokens.Any(token => token.IsYear && token.Number >= 1900);

    /// <summary>The first token at or after <paramref name="at"/> that <paramref name="skipped"/> does not hold for, at most six on.</summary>
    public int Skip(int at, Func<LocalDatesToken, bool> skipped)
    {
        int stop = at + 6;
        while (at < stop && at < Count && skipped(tokens[at]))
            at++;
        return at;
    }
}
