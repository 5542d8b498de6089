using System.Collections.Immutable;

namespace Bot.Sandbox.Newsroom;

/// <summary>What has been published: kept in memory for the readers and in the log for the next start.</summary>
/// <remarks>Readers take a snapshot and never wait; writers take turns.</remarks>
internal sealed class Paper
{
    /// <summary>Older articles are dropped. Nearly every story stands in both editions, so it is the bound of each.</summary>
    public const int MostArticles = 500;

    private readonly Lock writing = new();
    private readonly ArticleLog log;
    private readonly ArticleWriter writer;
    private readonly TimeProvider time;
    private readonly TimeZoneInfo zone;
    private volatile Snapshot snapshot = new([]);

    public Paper(PaperOptions options, TimeProvider time)
    {
        this.time = time;
        zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
        log = new ArticleLog(options.Folder);
        writer = new ArticleWriter(new StoryComposer(options.Seed), zone);
    }

    /// <summary>An article was printed or corrected. The paper is locked meanwhile: whoever listens only takes note.</summary>
    public event Action? Changed;

    /// <summary>Every article, oldest first.</summary>
    public ImmutableArray<Article> Articles => snapshot.Articles;

    /// <summary>The present moment in the paper's zone.</summary>
    public DateTime LocalNow => Local(Now);

    // To the second, as feeds and headers write it.
    private DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());

    public DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    /// <summary>The moment the local day began: pages change with the day.</summary>
    public DateTimeOffset StartOfDay()
    {
        var midnight = LocalNow.Date;
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    public Article? Find(int number) => Articles.LastOrDefault(article => article.Number == number);

    /// <summary>Reads what an earlier run left, or prints the first days' articles.</summary>
    public void Open()
    {
        lock (writing)
        {
            ImmutableArray<Article> articles = [.. log.Read().TakeLast(MostArticles)];
            if (articles.IsEmpty)
            {
                foreach (var moment in EarlierArticles.Times(Now, zone))
                    articles = articles.Add(writer.Write(new Draft(), articles, moment));
                log.Rewrite(articles);
            }
            snapshot = new(articles);
        }
    }

    /// <summary>Prints a new article now.</summary>
    /// <exception cref="IOException">It could not be kept and is not printed.</exception>
    public Article Publish(Draft draft)
    {
        lock (writing)
        {
            var article = writer.Write(draft, Articles, Now);
            Keep(article, Articles.Add(article));
            return article;
        }
    }

    /// <summary>Corrects an article; null when there is none of that number.</summary>
    /// <exception cref="IOException">It could not be kept and stays as it was.</exception>
    public Article? Correct(int number, string? title)
    {
        lock (writing)
        {
            if (Find(number) is not { } former)
                return null;
            var corrected = writer.Correct(former, title, Now);
            Keep(corrected, Articles.Replace(former, corrected));
            return corrected;
        }
    }

    private void Keep(Article article, ImmutableArray<Article> all)
    {
        var kept = all.Length > MostArticles ? all.RemoveRange(0, all.Length - MostArticles) : all;
        log.Append(article, kept);
        snapshot = new(kept);
        Changed?.Invoke();
    }

    // A reference, because an immutable array alone can't be volatile.
    private sealed record Snapshot(ImmutableArray<Article> Articles);
}
