using System.Text.RegularExpressions;
using Bot.Core.Composing.Summaries;
using Bot.Core.Composing.Terms;
using Bot.Core.Model;
using Bot.Core.Reading.Languages;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing.Assistance;

/// <summary>
/// Checks a summary that an assistant wrote against its article: every number and every capitalized word of it must stand there.
/// Chinese writes no capitals, so that of it only numbers and Latin names are known.
/// </summary>
public static partial class SummaryCheck
{
    /// <summary>A name in another case keeps all but its last letters.</summary>
    private const int Ending = 3;

    private const int ShortestStem = 3;

    /// <summary>Why the summary is not used, in words for the log; null where it may be.</summary>
    public static string? Fault(string? summary, SummaryOrder order)
    {
        if (string.IsNullOrWhiteSpace(summary)) return "it is empty";
        if (CodePoints.Count(summary) > order.Limit) return "it is too long";
        if (Foreign().IsMatch(summary)) return "it holds markup, a link or a list";
        if (!SentenceSplitter.Split(summary, order.Language).All(IsWhole) || !Pairs.AreClosed(summary))
            return "a sentence is not whole";
        if (LanguageDetector.Detect(summary) is { IsSure: true, Code: { } code } && code != LanguageTag.Primary(order.Language))
            return $"it is in another language, {code}";
        var article = $"{order.Title}\n{order.Text}";
        if (Stranger(Numbers(summary), [.. Numbers(article)]) is { } number) return $"the number {number} is not in the article";
        var terms = TermReader.All(article, order.Language).ToHashSet();
        var name = Capitalized().Matches(summary).Select(match => match.Value)
            .FirstOrDefault(word => !IsIn(word, order.Language, terms));
        return name is null ? null : $"“{name}” is not in the article";
    }

    private static bool IsWhole(string sentence) =>
        sentence.AsSpan().TrimEnd("\"”“»«’)）」』") is [.., '.' or '!' or '?' or '。' or '！' or '？'];

    private static string? Stranger(IEnumerable<string> said, HashSet<string> known) =>
        said.FirstOrDefault(number => !known.Contains(number));

    /// <summary>Numbers however their thousands are set apart: <c>1.200</c>, <c>1 200</c> and <c>1,200</c> are one.</summary>
    private static IEnumerable<string> Numbers(string text) =>
        Number().Matches(text).Select(match => string.Concat(match.Value.Where(char.IsDigit)));

    private static bool IsIn(string word, string language, HashSet<string> terms) =>
        TermReader.Content(word, language).TrueForAll(term => terms.Contains(term) || terms.Any(known => IsForm(term, known)));

    private static bool IsForm(string term, string known)
    {
        var common = term.AsSpan().CommonPrefixLength(known);
        var longer = Math.Max(term.Length, known.Length);
        return common >= ShortestStem && longer - common < Ending && common * 3 >= longer * 2;
    }

    [GeneratedRegex(@"\d+([.,'’\u00A0\u202F ]\d{3})*([.,]\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}’'\-]*")]
    private static partial Regex Capitalized();

    [GeneratedRegex(@"https?:|www\.|</?\p{L}|\*\*|^\s*([#*•-]|\d+[.)])\s", RegexOptions.Multiline)]
    private static partial Regex Foreign();
}
