using Bot.Core.Model;
using Bot.Core.Reading.Changes;
using Bot.Core.Words;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Reading;

/// <summary>Reads the pages of articles that were found or changed.</summary>
public sealed partial class ReadStage : IStage
{
    private const int Together = 8;

    private readonly IReadStore store;
    private readonly IArticleReader reader;
    private readonly ConfirmedReader again;
    private readonly RereadClock clock;
    private readonly Street street;
    private readonly ILogger<ReadStage> log;
    private readonly Lanes<ArticleId> lanes;

    /// <summary>A stage over the store and the web.</summary>
    public ReadStage(
        IReadStore store, IArticleReader reader, ConfirmedReader again, RereadClock clock, Street street, ILogger<ReadStage> log)
    {
        (this.store, this.reader, this.again, this.clock, this.street, this.log) = (store, reader, again, clock, street, log);
        lanes = new Lanes<ArticleId>(Name, Together, street);
    }

    /// <inheritdoc />
    public string Name => Stages.Read;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        foreach (var article in await store.DueAsync(street.Now, lanes.Busy, Together, stopping).ConfigureAwait(false))
            lanes.TryStart(article.Id, () => ReadAsync(article, stopping));
        return lanes.Full
            ? Turn.Idle
            : new Turn(More: false, await store.NextDueAsync(lanes.Busy, stopping).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public Task DrainAsync() => lanes.DrainAsync();

    private async Task ReadAsync(Article article, CancellationToken stopping)
    {
        var takenDue = article.Due;
        var history = await store.HistoryAsync(article.Id, stopping).ConfigureAwait(false);
        ReadRules.Apply(article, await TryReadAsync(article, history, stopping).ConfigureAwait(false), history, street.Now);
        article.Reread = clock.Next(article, street.Now);
        if (!await store.SaveAsync(article, takenDue, street.Now, stopping).ConfigureAwait(false)) return;
        if (article.Reason is { } reason) LogUnread(article.Link, article.Stage, ReasonWords.InEnglish(reason));
        if (article.Stage == ArticleStage.Read) street.Ring(Stages.Compose);
    }

    /// <summary>A page that breaks the reader is a fault of that page alone.</summary>
    private async Task<ReadResult> TryReadAsync(Article article, IReadOnlyList<Revision> history, CancellationToken stopping)
    {
        if (article.ToldText is not null) return new ReadResult.ToldWhole();
        try
        {
            return article.Text is null
                ? await reader.ReadAsync(article.Link, article.Language, stopping).ConfigureAwait(false)
                : await again.ReadAsync(article, history, stopping).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogBroken(article.Link, fault);
            return new ReadResult.NoArticle();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Link}: {Reason} Now {Stage}")]
    private partial void LogUnread(string link, ArticleStage stage, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The reader failed at {Link}")]
    private partial void LogBroken(string link, Exception fault);
}
