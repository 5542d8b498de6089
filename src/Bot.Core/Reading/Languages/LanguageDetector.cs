namespace Bot.Core.Reading.Languages;

/// <summary>
/// Tells the languages of short news texts apart: by script; within a script by how likely each language makes its words,
/// by the words that hold its sentences together, and by marks of its spelling. Made for de, en, es, pl, ru, be and zh;
/// their neighbours are known well enough not to be taken for them.
/// </summary>
public static class LanguageDetector
{
    /// <summary>How much of a text is looked at, in characters: a paragraph tells what a book would.</summary>
    public const int Longest = 2000;

    /// <summary>What a lead in the logarithm of likelihood must be at least, to be relied on.</summary>
    private const double SureLead = 6;

    /// <summary>Texts in languages that nobody here knows look less likely than this to the nearest one, by letter.</summary>
    private const double LeastLikelihood = -3.6;

    /// <summary>One letter in so many may be foreign: names bring theirs along.</summary>
    private const int ForeignShare = 25;

    /// <summary>Looks at the text's beginning.</summary>
    public static DetectedLanguage Detect(string? text)
    {
        var beginning = text is null ? "" : text.Length > Longest ? text[..Longest] : text;
        var scripts = ScriptCount.Of(beginning);
        return scripts.Leading switch
        {
            Script.None => default,
            Script.Other => default,
            Script.Han => new("zh", scripts.Letters > 1),
            Script.Japanese => new("ja", scripts.Letters > 1),
            Script.Korean => new("ko", scripts.Letters > 1),
            var alphabet => Among(LanguageProfiles.Of(alphabet), TextWords.Of(beginning, alphabet)),
        };
    }

    /// <summary>The language that texts of one piece are surely in; null where they leave a doubt.</summary>
    public static string? Sure(params ReadOnlySpan<string?> texts) =>
        Detect(string.Join('\n', texts!)) is { IsSure: true, Code: var code } ? code : null;

    private static DetectedLanguage Among(LanguageProfile[] profiles, List<string> words)
    {
        if (words.Count == 0 || IsForeign(words))
            return default;
        var scores = LanguageScores.Of(profiles, words);
        var best = Array.IndexOf(scores, scores.Max());
        var lead = scores[best] - scores.Where((_, index) => index != best).Max();
        return new(profiles[best].Code, lead >= SureLead && IsLikely(profiles[best], words));
    }

    private static bool IsLikely(LanguageProfile profile, List<string> words) =>
        words.Exists(profile.Holds) && words.Sum(profile.Likelihood) >= LeastLikelihood * words.Sum(word => word.Length + 1);

    private static bool IsForeign(List<string> words) =>
        words.Sum(word => word.Count(SpellingMarks.IsForeign)) * ForeignShare > words.Sum(word => word.Length);
}
