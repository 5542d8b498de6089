using System.Collections.Frozen;
using Bot.Core.Model;
using Bot.Core.Reading.Languages.Vocabulary;

namespace Bot.Core.Composing.Terms;

/// <summary>The words that hold sentences together and say nothing by themselves, folded as terms are.</summary>
internal static class FunctionWords
{
    /// <summary>What holds a Chinese sentence together, sign by sign.</summary>
    private const string Ideographs = "的了在是和与與及将將已也都就而但为為对對于於从從被把又或其这這那个個有中上下日月年一";

    private static readonly FrozenDictionary<string, Lazy<FrozenSet<string>>> ByLanguage = new Dictionary<string, string>
    {
        ["de"] = German.Function,
        ["en"] = English.Function,
        ["ru"] = Russian.Function,
        ["be"] = Belarusian.Function,
        ["pl"] = Polish.Function,
        ["es"] = Spanish.Function,
    }.ToFrozenDictionary(pair => pair.Key, pair => new Lazy<FrozenSet<string>>(() => Fold(pair.Value)));

    /// <summary>Whether a folded word is one of them; in a language that is not known none is.</summary>
    public static bool Has(string language, string word) =>
        word.Length == 1 && Ideographs.Contains(word[0], StringComparison.Ordinal)
        || ByLanguage.TryGetValue(language, out var words) && words.Value.Contains(word);

    private static FrozenSet<string> Fold(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SectionBook.Fold).ToFrozenSet(StringComparer.Ordinal);
}
