namespace Bot.Core.Reading.Sentences;

/// <summary>
/// Says whether the words after a closed quotation name its speaker and so go on with the sentence:
/// <c>„Wirklich?“ Frau Meier fragte es zweimal.</c>
/// </summary>
internal sealed class Attribution(string text, SentenceRules rules)
{
    private const int FarthestWord = 4;
    private const int FarthestIdeograph = 12;

    public bool Follows(bool isQuotationClosed, NextWord next, char mark)
    {
        if (!isQuotationClosed || mark is '.' || next.Kind is not NextKind.Capital) return false;
        return next.IsIdeograph ? mark is not '。' && IdeographsSpeak(next.Start) : WordsSpeak(next.Start);
    }

    private bool WordsSpeak(int position)
    {
        var verbs = rules.SpeechVerbs.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var word = 0; word < FarthestWord && position < text.Length; word++)
        {
            var end = position;
            while (end < text.Length && end - position < 24 && char.IsLetter(text[end])) end++;
            if (end == position) return false;
            if (verbs.Contains(text.AsSpan(position, end - position))) return true;
            if (end >= text.Length || text[end] is not (' ' or '\u00A0' or '-')) return false;
            position = end + 1;
        }

        return false;
    }

    private static bool IsInName(char letter) => char.IsLetter(letter) || letter is '·' or '-';

    private bool IdeographsSpeak(int position)
    {
        var end = position;
        while (end < text.Length && end - position < FarthestIdeograph && IsInName(text[end])) end++;
        var words = text.AsSpan(position, end - position);
        foreach (var verb in rules.SpeechVerbs)
            if (words.Contains(verb, StringComparison.Ordinal)) return true;
        return false;
    }
}
