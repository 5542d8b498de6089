using System.Text;
using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>
/// The newsroom's hashtags: labels of sections and tags that settings (<c>Newsroom:Hashtags</c>) give a hashtag of their own, or
/// none; all other labels become theirs by their words.
/// </summary>
public sealed class Hashtags
{
    /// <summary>What settings write for no hashtag at all.</summary>
    public const string None = "-";

    private readonly Dictionary<string, string> mapped = new(StringComparer.Ordinal);

    /// <summary>A table of labels and what stands for them: a hashtag with or without <c>#</c>, or <c>-</c> for none.</summary>
    public Hashtags(IEnumerable<KeyValuePair<string, string>> table)
    {
        foreach (var (label, hashtag) in table)
            mapped.TryAdd(Fold(label), hashtag.Trim() == None ? "" : Hashtag.From(hashtag));
    }

    /// <summary>The table without entries.</summary>
    public static Hashtags Plain { get; } = new([]);

    /// <summary>The hashtag of a label, with its <c>#</c>; empty for none.</summary>
    public string Of(string? label) =>
        mapped.Count > 0 && label is not null && mapped.TryGetValue(Fold(label), out var hashtag) ? hashtag : Hashtag.From(label);

    /// <summary>The hashtags of labels in their order, each once however it is written, as many as are wanted.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> labels, int most)
    {
        var (found, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var label in labels)
        {
            if (found.Count >= most) break;
            if (Of(label) is { Length: > 0 } hashtag && seen.Add(Fold(hashtag))) found.Add(hashtag);
        }
        return found;
    }

    /// <summary>One form for capitals, accents, and the wide letters of East Asian typing: <c>Ｇ７</c> is <c>g7</c>.</summary>
    private static string Fold(string label) => SectionBook.Fold(label.Normalize(NormalizationForm.FormKC));
}
