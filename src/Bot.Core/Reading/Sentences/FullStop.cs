namespace Bot.Core.Reading.Sentences;

/// <summary>Says whether a single full stop before a possible first word ends its sentence.</summary>
internal sealed class FullStop(string text, SentenceRules rules)
{
    private const int LongestOrdinal = 3;
    private const int FewWords = 3;
    private const int LongClause = 8;
    private const int LongSentence = 8;

    public bool Ends(int position, int sentenceStart, bool isQuotationClosed, NextWord next)
    {
        var token = DottedToken.Before(text, position, sentenceStart);
        if (token.Length == 0) return true;
        if (isQuotationClosed) return Abbreviation(token) is null or AbbreviationKind.OftenEnds || IsStarter(next);
        if (token.IsNumber(text)) return token.Start > sentenceStart && NumberEnds(token, next);
        if (Abbreviation(token) is { } kind) return AbbreviationEnds(kind, token, next);
        if (token.IsInitials(text)) return IsStarter(next);
        if (rules.OrdinalsBeforeNouns && token.IsRomanNumber(text)) return IsStarter(next);
        return true;
    }

    private bool NumberEnds(DottedToken token, NextWord next)
    {
        if (IsInDate(token, next)) return false;
        if (token.Length > LongestOrdinal || next.Kind != NextKind.Capital) return true;
        if (rules.Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next.In(text))) return false;
        if (rules.OrdinalsBeforeNouns) return IsStarter(next) || next.AfterBracket || next.AfterDash;
        return !rules.OrdinalHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.PreviousWord(text))
            || IsStarter(next) || EndsLongClause(token, next);
    }

    /// <summary>A date in numbers: <c>am 3. 5. 1980</c>.</summary>
    private bool IsInDate(DottedToken token, NextWord next)
    {
        if (token.Length > 2 || next.Kind != NextKind.Digit || next.AfterBracket || next.In(text).ContainsAnyExceptInRange('0', '9'))
            return false;
        var end = next.Start + next.Length;
        return next.Length == 4 ? token.FollowsStop(text) : next.Length <= 2 && end < text.Length && text[end] == '.';
    }

    private bool AbbreviationEnds(AbbreviationKind kind, DottedToken token, NextWord next) => kind switch
    {
        AbbreviationKind.NeverEnds => false,
        AbbreviationKind.SeldomEnds => IsStarter(next) || (token.FollowsNumber(text) && EndsLongClause(token, next)),
        AbbreviationKind.OftenEnds => !next.AfterBracket && (token.IsFarFrom(text, FewWords) || IsStarter(next)),
        AbbreviationKind.BeforeNumber => next.Kind != NextKind.Digit,
        AbbreviationKind.EndsAfterNumber => IsStarter(next) || (token.FollowsNumber(text) && EndsBefore(next)),
        AbbreviationKind.EndsFarFromStart => IsStarter(next) || (EndsBefore(next) && token.IsFarFrom(text, LongSentence)),
        AbbreviationKind.SeldomEndsAfterNumber =>
            token.FollowsNumber(text) && (IsStarter(next) || EndsLongClause(token, next) || IsDateAlone(token, next)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind has its rule."),
    };

    private static bool EndsBefore(NextWord next) => next.Kind == NextKind.Capital && !next.AfterBracket;

    /// <summary>
    /// A date that is no part of a clause, as under a picture: alone, after one word that is no preposition, or after a comma.
    /// </summary>
    private bool IsDateAlone(DottedToken token, NextWord next)
    {
        if (!EndsBefore(next)) return false;
        var before = token.BeforeNumber(text);
        if (before.Length == 0 || before[^1] == ',') return true;
        return before.IndexOf(' ') < 0 && !rules.Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before);
    }

    /// <summary>
    /// A year or measure far from the clause's start has most likely ended it; near the start a name follows:
    /// <c>W 1492 r. Kolumb …</c>
    /// </summary>
    private bool EndsLongClause(DottedToken token, NextWord next) =>
        EndsBefore(next) && token.WordsBefore(text, LongClause) >= LongClause;

    private AbbreviationKind? Abbreviation(DottedToken token)
    {
        var known = rules.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(token.Spaced(text, stackalloc char[DottedToken.LongestSpaced]), out var spaced)) return spaced;
        if (known.TryGetValue(token.In(text), out var kind)) return kind;
        if (token.AfterHyphen(text) is { IsEmpty: false } part && known.TryGetValue(part, out var tail)) return tail;
        return rules.NeverEndingSuffix is { } suffix && token.In(text).EndsWith(suffix) ? AbbreviationKind.NeverEnds : null;
    }

    /// <summary>A typical first word; a single letter with a full stop is the next initial instead.</summary>
    private bool IsStarter(NextWord next)
    {
        if (next.Kind != NextKind.Capital || next.AfterBracket) return false;
        var end = next.Start + next.Length;
        if (next.Length == 1 && end < text.Length && text[end] == '.') return false;
        return rules.Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next.In(text));
    }
}
