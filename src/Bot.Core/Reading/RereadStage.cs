using Bot.Core.Model;
using Bot.Core.Reading.Changes;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Reading;

/// <summary>
/// Reads the pages of fresh articles again: one page at a time of each host, in lanes of its own, so that no first read
/// waits for it.
/// </summary>
public sealed partial class RereadStage : IStage
{
    private const int Together = 4;

    private readonly IReadStore store;
    private readonly ConfirmedReader reader;
    private readonly RereadClock clock;
    private readonly Street street;
    private readonly ILogger<RereadStage> log;
    private readonly Lanes<string> lanes;

    /// <summary>A stage over the store and the web.</summary>
    public RereadStage(IReadStore store, ConfirmedReader reader, RereadClock clock, Street street, ILogger<RereadStage> log)
    {
        (this.store, this.reader, this.clock, this.street, this.log) = (store, reader, clock, street, log);
        lanes = new Lanes<string>(Name, Together, street);
    }

    /// <inheritdoc />
    public string Name => Stages.Reread;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        foreach (var article in await store.RereadsAsync(street.Now, lanes.Busy, Together, stopping).ConfigureAwait(false))
            lanes.TryStart(HostOf(article.Link), () => ReadAsync(article, stopping));
        // A full house, and the next page of a host, rest until one comes back and rings.
        return lanes.Full
            ? Turn.Idle
            : new Turn(More: false, await store.NextRereadAsync(lanes.Busy, stopping).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public Task DrainAsync() => lanes.DrainAsync();

    private async Task ReadAsync(Article article, CancellationToken stopping)
    {
        var (taken, revision, vanished) = (article.Reread!.Value, article.Revision, article.Vanished);
        var history = await store.HistoryAsync(article.Id, stopping).ConfigureAwait(false);
        var result = await TryReadAsync(article, history, stopping).ConfigureAwait(false);
        RereadRules.Apply(article, result, history, clock.Options, street.Now, clock.Chance());
        if (!await store.SaveRereadAsync(article, taken, street.Now, stopping).ConfigureAwait(false)) return;
        if (article.Revision > revision) LogRevised(article.Title, article.Revision, article.Link);
        if (vanished is null && article.Vanished is not null) LogVanished(article.Title, article.Link);
        if (vanished is not null && article.Vanished is null) LogBack(article.Title, article.Link);
        if (article.Stage == ArticleStage.Read) street.Ring(Stages.Compose);
    }

    /// <summary>A page that breaks the reader is a fault of that page alone.</summary>
    private async Task<ReadResult> TryReadAsync(Article article, IReadOnlyList<Revision> history, CancellationToken stopping)
    {
        try
        {
            return await reader.ReadAsync(article, history, stopping).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogBroken(article.Link, fault);
            return new ReadResult.NoArticle();
        }
    }

    /// <summary>The beginning of every address at the host, with its scheme and port as they are written.</summary>
    private static string HostOf(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address)
        ? $"{link[..link.IndexOf(':', StringComparison.Ordinal)]}://{address.Authority}/"
        : link;

    [LoggerMessage(Level = LogLevel.Information, Message = "“{Title}” says something new: revision {Revision} ({Link})")]
    private partial void LogRevised(string title, int revision, string link);

    [LoggerMessage(Level = LogLevel.Warning, Message = "“{Title}” is no longer on the web ({Link})")]
    private partial void LogVanished(string title, string link);

    [LoggerMessage(Level = LogLevel.Information, Message = "“{Title}” is on the web again ({Link})")]
    private partial void LogBack(string title, string link);

    [LoggerMessage(Level = LogLevel.Error, Message = "The reader failed at {Link}")]
    private partial void LogBroken(string link, Exception fault);
}
