using Bot.Core.Model;

namespace Bot.Core.Reading.Changes;

/// <summary>Says when an article's page is read again, with the chance that spreads re-reads.</summary>
public sealed class RereadClock(ReadOptions options, Random chance)
{
    /// <summary>The distances.</summary>
    public ReadOptions Options => options;

    /// <summary>The time of the article's next re-read; null for an article that nothing is posted of and whose page is not awaited.</summary>
    public DateTimeOffset? Next(Article article, DateTimeOffset now) =>
        article.Stage == ArticleStage.Read || article is { Stage: ArticleStage.SetAside, Missing: not null }
            ? RereadSchedule.Next(options.FirstReread, article.Found, now, Chance())
            : null;

    /// <summary>A number of [0, 1).</summary>
    public double Chance()
    {
        lock (chance) return chance.NextDouble();
    }
}
