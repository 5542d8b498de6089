using System.Text.RegularExpressions;
using Bot.Core.Composing.Filters;
using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>Which channels want an article, and why the others do not.</summary>
public static class ChannelRules
{
    /// <summary>The first reason why the channel does not take the article; null where it does.</summary>
    public static Verdict? Refuses(Channel channel, FilteredArticle article)
    {
        if (channel.Language is { } language && !article.Speaks(language))
            return new(RefusalReason.Language, article.Article.Language);
        if (channel.Sections.Count > 0 && !channel.Sections.Exists(article.IsIn)) return NotRouted(article.Article);
        return channel.Filter is { } filter ? Refuses(filter, article) : null;
    }

    /// <summary>
    /// The condition by which a filter takes an article, where it is asked about an editor's word; null where it does not take it.
    /// A pattern that takes too long asks: a person looks rather than nobody.
    /// </summary>
    internal static string? Asked(ChannelFilter filter, FilteredArticle article)
    {
        if (Refuses(filter, article) is { } verdict) return verdict.Reason == RefusalReason.PatternTooSlow ? verdict.Argument ?? "" : null;
        return (filter.Any.Find(article.Meets) ?? filter.All.FirstOrDefault() ?? filter.None[0]).ToString();
    }

    private static Verdict NotRouted(Article article) => article.Sections.Count == 0
        ? new(RefusalReason.NoSection)
        : new(RefusalReason.Section, string.Join(", ", article.Sections.Select(section => section.Label)));

    private static Verdict? Refuses(ChannelFilter filter, FilteredArticle article)
    {
        var asked = filter.None.Concat(filter.All).Concat(filter.Any);
        try
        {
            if (filter.None.Find(article.Meets) is { } unwanted) return new(RefusalReason.Unwanted, unwanted.ToString());
            if (filter.All.Find(condition => !article.Meets(condition)) is { } missing)
                return new(RefusalReason.Missing, missing.ToString());
            return filter.Any.Count > 0 && !filter.Any.Exists(article.Meets)
                ? new(RefusalReason.NoneHolds, string.Join("; ", filter.Any))
                : null;
        }
        catch (RegexMatchTimeoutException slow)
        {
            var pattern = asked.FirstOrDefault(condition => condition.Regex == slow.Pattern);
            return new(RefusalReason.PatternTooSlow, pattern?.ToString());
        }
    }
}

/// <summary>Why a channel does not take an article; see <see cref="Refusal"/>.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Argument">What it is about.</param>
public sealed record Verdict(RefusalReason Reason, string? Argument = null)
{
    private const int LongestArgument = 300;

    /// <summary>What it is about, short enough for a row.</summary>
    public string? Argument { get; } = Argument is null ? null : CodePoints.Shorten(Argument, LongestArgument);
}
