using System.Collections.Frozen;

namespace Bot.Core.Reading.Sentences;

/// <summary>What one language adds to the common rules of sentence ends. All tables ignore case.</summary>
internal sealed class SentenceRules
{
    /// <summary>Abbreviations without their last full stop and without spaces: <c>z.b</c>, <c>dr</c>.</summary>
    public required FrozenDictionary<string, AbbreviationKind> Abbreviations { get; init; }

    /// <summary>Words that typically begin a sentence and hardly ever continue one when capitalized.</summary>
    public required FrozenSet<string> Starters { get; init; }

    /// <summary>Verbs of attribution: <c>„Wirklich?“ Meier fragte …</c> is one sentence.</summary>
    public required FrozenSet<string> SpeechVerbs { get; init; }

    /// <summary>
    /// Words between which and a capital a number with a full stop is an ordinal: <c>lat 60. Anna</c>.
    /// </summary>
    public required FrozenSet<string> OrdinalHeads { get; init; }

    /// <summary>Names of months: <c>10. Januar</c> is a date in any language that writes it so.</summary>
    public required FrozenSet<string> Months { get; init; }

    /// <summary>
    /// Whether numbers with a full stop are ordinals before capitalized nouns: <c>im 19. Jahrhundert</c>.
    /// </summary>
    public bool OrdinalsBeforeNouns { get; init; }

    /// <summary>The end of compound abbreviations that never end a sentence: <c>Hafenstr.</c></summary>
    public string? NeverEndingSuffix { get; init; }

    public static SentenceRules Create(
        string never = "",
        string seldom = "",
        string often = "",
        string beforeNumber = "",
        string seldomAfterNumber = "",
        string measures = "",
        string eras = "",
        string starters = "",
        string speech = "",
        string ordinalHeads = "",
        string months = "",
        bool ordinalsBeforeNouns = false,
        string? neverEndingSuffix = null) => new()
        {
            Abbreviations = Kinds(never, seldom, often, beforeNumber, seldomAfterNumber, measures, eras),
            Starters = Set(starters),
            SpeechVerbs = Set(speech),
            OrdinalHeads = Set(ordinalHeads),
            Months = Set(months),
            OrdinalsBeforeNouns = ordinalsBeforeNouns,
            NeverEndingSuffix = neverEndingSuffix,
        };

    /// <summary>
    /// All languages at once, for a text whose language is not known; the first language that knows a word decides.
    /// </summary>
    public static SentenceRules Merge(params IReadOnlyList<SentenceRules> rules) => new()
    {
        Abbreviations = rules.SelectMany(rule => rule.Abbreviations)
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        Starters = Union(rules, rule => rule.Starters),
        SpeechVerbs = Union(rules, rule => rule.SpeechVerbs),
        OrdinalHeads = Union(rules, rule => rule.OrdinalHeads),
        Months = Union(rules, rule => rule.Months),
    };

    /// <summary>A word in two lists behaves as the later one says.</summary>
    private static FrozenDictionary<string, AbbreviationKind> Kinds(params ReadOnlySpan<string> listsByKind)
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        for (var kind = 0; kind < listsByKind.Length; kind++)
            foreach (var word in Words(listsByKind[kind])) kinds[word] = (AbbreviationKind)kind;
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string[] Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Set(string list) => Words(list).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Union(IEnumerable<SentenceRules> rules, Func<SentenceRules, FrozenSet<string>> part) =>
        rules.SelectMany(part).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
