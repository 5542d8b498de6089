using System.Buffers;
using System.Collections.Frozen;
using Bot.Core.Reading.Sentences.Languages;

namespace Bot.Core.Composing.Summaries;

/// <summary>
/// Whether a sentence only says who spoke, its quotation being elsewhere: <c>– sagte er am Montag.</c>, <c>Mayor Hill said.</c>
/// </summary>
internal static class SpeechFragment
{
    private const int MostWords = 6;
    private const int MostIdeographs = 8;
    private static readonly SearchValues<char> Says = SearchValues.Create(":：\"„“”«»「」");
    private static readonly char[] BetweenWords = [' ', '\u00A0', ',', '.', '!', '–', '—', '-', '。', '，'];

    /// <summary>Whether it is one.</summary>
    public static bool Is(string sentence, string? language)
    {
        if (sentence.Length > 80 || sentence.AsSpan().ContainsAny(Says)) return false;
        // Nobody reports a speaker with a cry or a question: “He said it again!” is told.
        if (sentence[^1] is '!' or '?' && char.IsUpper(sentence[0])) return false;
        var verbs = SentenceLanguages.For(language).SpeechVerbs;
        var words = sentence.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true)
            return words[0].Length <= MostIdeographs && verbs.Any(verb => words[0].EndsWith(verb, StringComparison.Ordinal));
        return words.Length <= MostWords && words.Count(verbs.Contains) == 1
            && (IsContinued(sentence, words[0], verbs) || EndsInVerb(words, verbs));
    }

    /// <summary>A verb at the start, in small letters or behind a dash: what it refers to stood before.</summary>
    private static bool IsContinued(string sentence, string first, FrozenSet<string> verbs) =>
        verbs.Contains(first) && !char.IsUpper(sentence[0]);

    /// <summary>A speaker and the verb, and nothing that was said.</summary>
    private static bool EndsInVerb(string[] words, FrozenSet<string> verbs) =>
        words.Length is > 1 and <= 4 && verbs.Contains(words[^1]);
}
