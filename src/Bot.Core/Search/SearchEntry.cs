using Bot.Core.Model;

namespace Bot.Core.Search;

/// <summary>An article as it stands in the index: terms parted by spaces, which the database takes as they are.</summary>
/// <param name="Article">The article.</param>
/// <param name="Revision">The revision whose words these are.</param>
/// <param name="Language">Its language, two letters.</param>
/// <param name="Title">The terms of its headline.</param>
/// <param name="Text">The terms of its lead, its text, its section and its tags.</param>
public sealed record SearchEntry(ArticleId Article, int Revision, string Language, string Title, string Text)
{
    /// <summary>What stands further down is background, and the index grows with it.</summary>
    private const int LongestText = 20_000;

    /// <summary>The article's entry.</summary>
    public static SearchEntry Of(Article article)
    {
        var text = article.Text ?? "";
        var lead = article.Lead is { } told && !text.StartsWith(told, StringComparison.Ordinal) ? told : "";
        var labels = string.Join(' ', article.Sections.Select(section => section.Label).Concat(article.Tags).Concat(article.Authors));
        return new(article.Id, article.Revision, LanguageTag.Primary(article.Language),
            Terms(article.Title), Terms($"{lead}\n{text[..Math.Min(text.Length, LongestText)]}\n{labels}"));

        string Terms(string words) => string.Join(' ', SearchTerms.Of(words, article.Language));
    }
}
