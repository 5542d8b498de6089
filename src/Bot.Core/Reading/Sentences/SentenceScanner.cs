namespace Bot.Core.Reading.Sentences;

/// <summary>
/// Walks a text once and names each position at which a sentence is over. Every look back or ahead is bounded, so that
/// the walk is linear whatever the text holds.
/// </summary>
internal sealed class SentenceScanner(string text, SentenceRules rules)
{
    private readonly FullStop fullStop = new(text, rules);
    private readonly Attribution attribution = new(text, rules);
    private int sentenceStart;
    private int openQuotations;
    private int embeddedUntil;
    private bool isStraightQuotationOpen;
    private ListMark item;

    /// <summary>
    /// The ends of all sentences, each past its closing quotation marks; the last is the end of the text.
    /// </summary>
    /// <param name="dateline">Where the dateline before the first sentence ends, which is a part of it; 0 where there is none.</param>
    public IEnumerable<int> Ends(int dateline)
    {
        var position = Math.Max(StartSentence(0), dateline);
        while (position < text.Length)
        {
            var next = Step(position, out var ended);
            if (ended) yield return next;
            position = ended ? StartSentence(next) : next;
        }

        yield return text.Length;
    }

    /// <summary>Begins a sentence and gives the position to read on from: past the mark of a list's item.</summary>
    private int StartSentence(int position)
    {
        sentenceStart = Marks.SkipWhiteSpace(text, position);
        openQuotations = 0;
        embeddedUntil = -1;
        isStraightQuotationOpen = false;
        item = ListMark.At(text, sentenceStart);
        return Math.Max(sentenceStart, item.End);
    }

    private int Step(int position, out bool ended)
    {
        var mark = text[position];
        ended = false;
        if (mark == '\n') return LineBreak(position, out ended);
        if (Marks.IsBullet(mark)) ended = position > sentenceStart && char.IsWhiteSpace(text[position - 1]);
        if (ended) return position;
        if (!Marks.EndsSentence(mark))
        {
            if (position > embeddedUntil) embeddedUntil = EmbeddedQuotation.CloseOf(text, sentenceStart, position);
            ended = mark == ' ' && item.Ordinal > 0 && IsNextItem(ListMark.At(text, position + 1));
            isStraightQuotationOpen ^= mark == '"';
            openQuotations = Math.Max(0, openQuotations + Marks.Quotation(mark));
            return position + 1;
        }

        var run = position + 1;
        while (run < text.Length && Marks.EndsSentence(text[run])) run++;
        var closed = Marks.SkipEmoji(text, CloseQuotations(run));
        if (mark == '.' && closed == run) closed = Marks.BareFootnote(text, run);
        ended = position > embeddedUntil && IsEnd(position, run, closed);
        return ended ? Marks.SkipTrailingEmoji(text, closed) : run;
    }

    /// <summary>
    /// Past closing marks and footnote numbers in brackets, which belong to the sentence before them.
    /// </summary>
    private int CloseQuotations(int position)
    {
        while (position < text.Length)
        {
            if (OpensStraightQuotation(position)) break;
            if (Marks.Closes(text, position)) isStraightQuotationOpen ^= text[position++] == '"';
            else if (Marks.Footnote(text, position) is var past && past > position) position = past;
            else break;
        }

        return position;
    }

    /// <summary>A straight quotation mark opens where none is open and Chinese touches it.</summary>
    private bool OpensStraightQuotation(int position) =>
        text[position] == '"' && !isStraightQuotationOpen
        && position + 1 < text.Length && Marks.IsIdeograph(text[position + 1]);

    private bool IsEnd(int position, int run, int closed)
    {
        if (closed >= text.Length) return true;
        var next = NextWord.After(text, closed);
        if (next.Kind == NextKind.Nothing) return true;
        if (Marks.IsFullWidth(text[run - 1]))
            return next.Kind != NextKind.Continuation && !attribution.Follows(closed > run, next, text[run - 1]);
        if (!next.AfterSpace && (!next.IsIdeograph || run > position + 1)) return false;
        if (IsItem(Marks.SkipWhiteSpace(text, closed))) return true;
        if (next.Kind is NextKind.SmallLetter or NextKind.Continuation) return false;
        if (next.AfterDash && openQuotations > 0 && closed == run) return false;
        if (text[position] == '.' && run == position + 1) return fullStop.Ends(position, sentenceStart, closed > run, next);
        return !attribution.Follows(closed > run, next, text[run - 1]);
    }

    /// <summary>An item of a list with its bracket; a number in two brackets may as well be an age: <c>Anna M. (45)</c>.</summary>
    private bool IsItem(int position)
    {
        var mark = ListMark.At(text, position);
        return mark.HasBracket && (text[position] != '(' || mark.Ordinal <= 1 || mark.Follows(item));
    }

    /// <summary>
    /// The next item of a list that is written in one line; in German <c>2.</c> may as well be an ordinal.
    /// </summary>
    private bool IsNextItem(ListMark mark) => mark.Follows(item) && (mark.HasBracket || !rules.OrdinalsBeforeNouns);

    private int LineBreak(int position, out bool ended)
    {
        var next = Marks.SkipWhiteSpace(text, position);
        var isBlankLine = text.AsSpan(position + 1, next - position - 1).Contains('\n');
        var isWrapped = next < text.Length && (char.IsLower(text[next]) || IsAside(next));
        ended = next < text.Length && (isBlankLine || !isWrapped || ListMark.At(text, next).HasBracket);
        return next;
    }

    /// <summary>A bracket that goes on with the sentence before it: <c>(365.8 m)</c>.</summary>
    private bool IsAside(int position)
    {
        if (text[position] is not '(') return false;
        var inside = Marks.SkipWhiteSpace(text, position + 1);
        return inside < text.Length && (char.IsLower(text[inside]) || char.IsDigit(text[inside]));
    }
}
