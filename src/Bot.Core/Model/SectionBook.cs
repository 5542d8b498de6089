using System.Globalization;
using System.Text;

namespace Bot.Core.Model;

/// <summary>A section as settings describe it (<c>Sections:N</c>).</summary>
public sealed record SectionEntry
{
    /// <summary>The name; its folded form is the key.</summary>
    public required string Name { get; init; }

    /// <summary>Titles by language; a language that lacks one shows the name.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>Labels that mean the same section, e.g. of other editions.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The hashtag, without <c>#</c>; null: made from the title.</summary>
    public string? Hashtag { get; init; }

    /// <summary>An emoji that stands before its headlines; null for none.</summary>
    public string? Emoji { get; init; }

    /// <summary>A label that stands before its headlines, e.g. <c>Kommentar</c>; null for none.</summary>
    public string? Flair { get; init; }
}

/// <summary>Knows which labels mean which section. A label that is not listed becomes a section by its folded name.</summary>
public sealed class SectionBook
{
    private readonly Dictionary<string, SectionEntry> byLabel = new(StringComparer.Ordinal);

    /// <summary>A book of the listed sections; where two claim one label, the earlier keeps it.</summary>
    public SectionBook(IEnumerable<SectionEntry> sections)
    {
        foreach (var section in sections)
            foreach (var label in section.Aliases.Concat(section.Titles.Values).Prepend(section.Name))
                byLabel.TryAdd(Fold(label), section);
    }

    /// <summary>The key of the section that a label means; empty for a label without letters or digits.</summary>
    public string KeyOf(string label)
    {
        var folded = Fold(label);
        return byLabel.TryGetValue(folded, out var section) ? Fold(section.Name) : folded;
    }

    /// <summary>The section's title in a language; <paramref name="label"/> where it is not listed.</summary>
    public string TitleOf(string key, string language, string label) =>
        byLabel.TryGetValue(key, out var section)
            ? section.Titles.GetValueOrDefault(language) ?? section.Name
            : label;

    /// <summary>The hashtag that settings give the section, without <c>#</c>; null where none is given.</summary>
    public string? HashtagOf(string key) => byLabel.GetValueOrDefault(key)?.Hashtag?.TrimStart('#');

    /// <summary>The emoji that settings give the section; null where none is given.</summary>
    public string? EmojiOf(string key) => byLabel.GetValueOrDefault(key)?.Emoji;

    /// <summary>The label that settings put before the section's headlines; null where none is given.</summary>
    public string? FlairOf(string key) => byLabel.GetValueOrDefault(key)?.Flair;

    /// <summary>A label as the row that an article keeps of it; null for one without letters or digits.</summary>
    public ArticleSection? Row(string? label)
    {
        if (string.IsNullOrWhiteSpace(label)) return null;
        var key = KeyOf(label);
        return key.Length == 0 ? null : new ArticleSection { Key = key, Label = label.Trim() };
    }

    /// <summary>Letters and digits only, lower case, without accents: <c>Straßen &amp; Plätze</c> is <c>strassenplatze</c>.</summary>
    public static string Fold(string label)
    {
        var folded = new StringBuilder(label.Length);
        foreach (var rune in Whole(label).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (rune.Value == 'ß') folded.Append("ss");
            else if (Rune.IsLetterOrDigit(rune)) folded.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (IsOwnLetter(rune)) folded.Append(rune.ToString());
        }
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Halves of letters, as a cut leaves them, and U+FFFE have no normal form (<see cref="string.Normalize()"/>).</summary>
    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uFFFE')) return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append((rune.Value == 0xFFFE ? Rune.ReplacementChar : rune).ToString());
        return whole.ToString();
    }

    /// <summary>й and ў are letters of their own, not и and у with a mark.</summary>
    private static bool IsOwnLetter(Rune rune) =>
        rune.Value == 0x0306 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
