using Bot.Core.Model;

namespace Bot.Core.Reading.Changes;

/// <summary>What becomes of an article whose page was asked for again.</summary>
public static class RereadRules
{
    /// <summary>Applies the result to the article, and sets when it is read again.</summary>
    /// <param name="article">The article: composed, or set aside because its page was not there.</param>
    /// <param name="result">How reading ended.</param>
    /// <param name="history">The article's revisions.</param>
    /// <param name="options">The distances.</param>
    /// <param name="now">When the page was asked for.</param>
    /// <param name="chance">See <see cref="RereadSchedule"/>.</param>
    public static void Apply(
        Article article, ReadResult result, IReadOnlyList<Revision> history, ReadOptions options, DateTimeOffset now, double chance)
    {
        article.Reread = RereadSchedule.Next(options.FirstReread, article.Found, now, chance);
        switch (result)
        {
            case ReadResult.Read read:
                Take(article, read.Article, history, now);
                break;
            case ReadResult.Unchanged:
                Back(article, isNews: false);
                break;
            // A page that is not up yet has not vanished.
            case ReadResult.Unreachable { ForGood: true } gone when !article.IsToldWhole:
                Miss(article, gone.Reason, options.MissingFor, now);
                break;
        }
    }

    private static void Take(Article article, Article page, IReadOnlyList<Revision> history, DateTimeOffset now)
    {
        var (posted, before) = (article.Stage == ArticleStage.Composed, article.Revision);
        if (article.Text is null) ReadRules.TakeFirst(article, page, isRevision: posted);
        else if (PageChanges.Apply(article, page, history, now) == PageChange.Elsewhere) return;
        Back(article, isNews: article.Revision > before);
    }

    /// <summary>The page is there. What it was missed for goes on its way.</summary>
    private static void Back(Article article, bool isNews)
    {
        (article.Missing, article.Vanished, article.Reason) = (null, null, null);
        if (isNews || article.Stage == ArticleStage.SetAside) article.Stage = ArticleStage.Read;
    }

    private static void Miss(Article article, string reason, TimeSpan missingFor, DateTimeOffset now)
    {
        article.Missing ??= now;
        article.Reason = new Reason(ReasonKind.PageGone, reason).Stored;
        var certain = article.Missing.Value + missingFor;
        if (now >= certain) article.Vanished ??= now;
        else if (article.Reread is null || certain < article.Reread) article.Reread = certain;
    }
}
