using Bot.Core.Composing.Terms;
using Bot.Core.Model;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing.Twins;

/// <summary>What is compared of an article: its terms, and apart from them those of its head and its numbers.</summary>
internal sealed class StoryText
{
    /// <summary>What agencies change least stands at the top; the rest is background.</summary>
    private const int Longest = 6000;

    private StoryText(string head, string whole, string language)
    {
        Terms = TermReader.Content(whole, language);
        Head = [.. TermReader.Content(head, language)];
        Key = [.. KeyWords(whole).SelectMany(word => TermReader.All(word, language))];
        HeadNumbers = [.. Head.Where(term => char.IsDigit(term[0]))];
        Shingles = [.. Pairs(Terms, Terms.Exists(term => Marks.IsIdeograph(term[0])) ? 3 : 2)];
    }

    /// <summary>The terms that say something, in order.</summary>
    public List<string> Terms { get; }

    /// <summary>Those of the headline and the first sentences.</summary>
    public HashSet<string> Head { get; }

    /// <summary>Numbers among these.</summary>
    public HashSet<string> HeadNumbers { get; }

    /// <summary>Words with a capital inside sentences, and numbers: who, where and how much.</summary>
    public HashSet<string> Key { get; }

    /// <summary>Terms that follow each other: two words, or three signs of Chinese.</summary>
    public HashSet<string> Shingles { get; }

    public static StoryText Of(Article article)
    {
        var (lead, text) = (article.Lead ?? "", article.Text ?? "");
        var body = text.StartsWith(lead, StringComparison.Ordinal) ? text : $"{lead}\n{text}";
        var start = SentenceSplitter.Split(body[..Math.Min(body.Length, 800)], article.Language).Take(2);
        var whole = $"{article.Title}\n{body}";
        return new($"{article.Title} {string.Join(' ', start)}", whole[..Math.Min(whole.Length, Longest)], article.Language);
    }

    private static IEnumerable<string> KeyWords(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            var startsSentence = at == 0 || Marks.EndsSentence(words[at - 1][^1]);
            if (char.IsDigit(words[at][0]) || (char.IsUpper(words[at][0]) && !startsSentence)) yield return words[at];
        }
    }

    private static IEnumerable<string> Pairs(List<string> terms, int size)
    {
        for (var at = 0; at + size <= terms.Count; at++) yield return string.Join(' ', terms.GetRange(at, size));
    }
}
