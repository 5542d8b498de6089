using Bot.Core.Composing.Twins;
using Bot.Core.Model;

namespace Bot.Core.Letters;

/// <summary>
/// Which stories subscribers get: what is news when it was read. Old news of a first look never comes so far, and what is
/// corrected days later is no news any more.
/// </summary>
public static class StoryNews
{
    /// <summary>A story is news for so long, as long as another may tell the same: 48 h.</summary>
    public static TimeSpan Fresh => TwinRule.Reach;

    /// <summary>Whether subscribers are to get it.</summary>
    /// <param name="article">The story.</param>
    /// <param name="now">The present.</param>
    public static bool Is(Article article, DateTimeOffset now) =>
        Stands(article)
        && now - article.Found <= Fresh
        && now - (article.Published ?? article.Found) <= Fresh;

    /// <summary>Whether it stands where it was published, and nobody took it back.</summary>
    public static bool Stands(Article article) =>
        article.Stage is ArticleStage.Read or ArticleStage.Composed or ArticleStage.Found
        && article is { SameAs: null, WithdrawnBy: null, Vanished: null };
}
