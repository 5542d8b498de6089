using Bot.Core.Model;

namespace Bot.Core.Composing.Filters;

/// <summary>An article as filters look at it; one for all channels.</summary>
/// <param name="article">The article.</param>
/// <param name="book">Knows which labels mean which section.</param>
public sealed class FilteredArticle(Article article, SectionBook book)
{
    private const int LongestForPatterns = 20_000;

    private readonly KeywordText words = new(Told(article), article.Language);

    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>Whether a condition holds. Of several that are given all must.</summary>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">A pattern took too long.</exception>
    public bool Meets(FilterCondition condition) =>
        (condition.Words is not { } any || Keywords.AnyOf(any, Article.Language).StandIn(words))
        && (condition.Phrase is not { } phrase || Keywords.Phrase(phrase, Article.Language).StandIn(words))
        && (condition.Author is not { } author || Article.Authors.Append(Article.Byline).Any(name => Names(name, author)))
        && (condition.Tag is not { } tag || Article.Tags.Exists(one => SectionBook.Fold(one) == SectionBook.Fold(tag)))
        && (condition.Section is not { } section || IsIn(section))
        && (condition.Language is not { } language || Speaks(language))
        && (condition.LongerThan is not { } least || Length > least)
        && (condition.ShorterThan is not { } most || Length < most)
        && (condition.Regex is not { } pattern || FilterPattern.Fits(pattern, Told(Article)));

    /// <summary>Whether it is in a language, whatever the region: <c>de-AT</c> is <c>de</c>.</summary>
    public bool Speaks(string language) => LanguageTag.IsSame(language, Article.Language);

    /// <summary>Whether it belongs to a section, by any of its labels.</summary>
    public bool IsIn(string section)
    {
        var key = book.KeyOf(section);
        return Article.Sections.Exists(one => one.Key == key);
    }

    private int Length => (Article.Text ?? Article.Lead ?? "").Length;

    private static bool Names(string? byline, string author) =>
        SectionBook.Fold(author) is { Length: > 0 } name && SectionBook.Fold(byline ?? "").Contains(name, StringComparison.Ordinal);

    private static string Told(Article article)
    {
        var told = $"{article.Title}\n{article.Lead}\n{article.Text}";
        return told.Length > LongestForPatterns ? told[..LongestForPatterns] : told;
    }
}
