using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Watching;

/// <summary>Looks at the sources that are due, each by itself, and stores what is new together with where the source stands.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds nothing until its wait handle is asked for, which is never.")]
public sealed partial class WatchStage : IStage
{
    /// <summary>Looks under way, those included that are fetched and wait to be stored: what waits together is stored together.</summary>
    private const int Together = 64;

    /// <summary>Documents that are fetched and read at once, which is what a look costs in memory.</summary>
    private const int FetchedAtOnce = 16;

    private const int TogetherAtOneHost = 4;

    /// <summary>Sources that are read at once: asking for every single one costs more than the look at it.</summary>
    private const int ReadAhead = 128;

    private readonly IWatchStore store;
    private readonly WebFetcher web;
    private readonly SourceDocument documents;
    private readonly LookSequel sequel;
    private readonly Street street;
    private readonly ILogger<WatchStage> log;
    private readonly Lanes<SourceId> lanes;
    private readonly HostLoad load = new(TogetherAtOneHost);
    private readonly SemaphoreSlim places = new(FetchedAtOnce);
    private Queue<Source> due = [];

    /// <summary>Digests of the documents that were read and stored: many servers send again what has not changed.</summary>
    private readonly ConcurrentDictionary<SourceId, UInt128> known = new();

    /// <summary>A stage over the store and the web.</summary>
    public WatchStage(IWatchStore store, WebFetcher web, SourceDocument documents, LookSequel sequel, Street street, ILogger<WatchStage> log)
    {
        (this.store, this.web, this.documents, this.sequel, this.street, this.log) = (store, web, documents, sequel, street, log);
        lanes = new Lanes<SourceId>(Name, Together, street);
    }

    /// <inheritdoc />
    public string Name => Stages.Watch;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        // Nobody who comes back while the stage turns is overheard.
        lanes.IsAwaited = true;
        if (due.Count == 0) due = new(await store.DueAsync(street.Now, AtWork, ReadAhead, stopping).ConfigureAwait(false));
        // Who finds its host full is due still, and comes with a later reading.
        while (!lanes.Full && due.TryDequeue(out var source))
            if (load.TryEnter(source) && !lanes.TryStart(source.Id, () => LookAsync(source, stopping))) load.Leave(source.Id);
        // A full house rests until one comes back and rings.
        if (lanes.Full) return Turn.Idle;
        var atWork = AtWork;
        lanes.IsAwaited = atWork.FullHosts.Count > 0;
        return new Turn(More: false, await store.NextDueAsync(atWork, stopping).ConfigureAwait(false));
    }

    private SourcesAtWork AtWork => new(lanes.Busy, load.Full);

    /// <inheritdoc />
    public Task DrainAsync() => lanes.DrainAsync();

    private async Task LookAsync(Source source, CancellationToken stopping)
    {
        try
        {
            var look = await FetchAsync(source, stopping).ConfigureAwait(false);
            var saved = await store.SaveAsync(look, stopping).ConfigureAwait(false);
            if (look.Digest is { } digest) known[source.Id] = digest;
            Tell(look, saved);
        }
        finally
        {
            load.Leave(source.Id);
        }
    }

    private async Task<Look> FetchAsync(Source source, CancellationToken stopping)
    {
        var takenDue = source.NextLook;
        var request = new FetchRequest(new Uri(source.Url), Accept(source.Kind))
        {
            ETag = source.ETag,
            LastModified = source.LastModified,
        };
        await places.WaitAsync(stopping).ConfigureAwait(false);
        try
        {
            var result = await web.GetAsync(request, stopping).ConfigureAwait(false);
            var look = await UnderstandAsync(source, result, street.Now, stopping).ConfigureAwait(false);
            // The document is not held until the look is stored, only what follows of it.
            var serverWait = result.ServerWait;
            return look with { TakenDue = takenDue, Conclude = news => sequel.Of(look, news, serverWait, street.Now) };
        }
        finally
        {
            places.Release();
        }
    }

    private static string Accept(SourceKind kind) => kind == SourceKind.SectionPage
        ? "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"
        : "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,text/html;q=0.7,*/*;q=0.5";

    private async Task<Look> UnderstandAsync(Source source, FetchResult result, DateTimeOffset now, CancellationToken stopping)
    {
        switch (result)
        {
            case FetchResult.Fetched document:
                return await ReadAsync(source, document, now, stopping).ConfigureAwait(false);
            case FetchResult.NotModified:
                return Same(source, now, source.ETag, source.LastModified);
            case FetchResult.Forbidden forbidden:
                return Failed(source, now, forbidden.Reason);
            case FetchResult.Failed { ForGood: true } gone:
                LogEnded(source.Name, gone.Reason);
                source.Retired = true;
                return Failed(source, now, gone.Reason);
            default:
                return Failed(source, now, ((FetchResult.Failed)result).Reason);
        }
    }

    private async Task<Look> ReadAsync(Source source, FetchResult.Fetched document, DateTimeOffset now, CancellationToken stopping)
    {
        var digest = XxHash128.HashToUInt128(document.Body.Span);
        if (source.Baselined && document.MovedTo is null && known.TryGetValue(source.Id, out var last) && digest == last)
            return Same(source, now, document.ETag, document.LastModified);
        DocumentEntries read;
        try
        {
            read = await documents.ReadAsync(source, document, now, stopping).ConfigureAwait(false);
        }
        catch (FeedFormatException fault)
        {
            return Failed(source, now, fault.Message);
        }
        (source.ETag, source.LastModified) = read.OfIndex ? (null, null) : (document.ETag, document.LastModified);
        if (document.MovedTo is { } home) source.Url = home.AbsoluteUri;
        var baseline = !source.Baselined;
        source.Baselined = true;
        return Well(source, now, read.Entries) with { Baseline = baseline, Hubs = read.Hubs, Digest = read.OfIndex ? null : digest };
    }

    private Look Same(Source source, DateTimeOffset now, string? etag, string? lastModified)
    {
        var unchanged = source is { Failures: 0, Health: HealthLevel.Well } && source.ETag == etag && source.LastModified == lastModified;
        (source.ETag, source.LastModified) = (etag, lastModified);
        return Well(source, now, []) with { Unchanged = unchanged };
    }

    private Look Well(Source source, DateTimeOffset now, IReadOnlyList<SeenEntry> entries)
    {
        if (source.Failures > 0) LogRecovered(source.Name);
        source.LastError = null;
        return new Look(source, now, entries);
    }

    private Look Failed(Source source, DateTimeOffset now, string reason)
    {
        if (source.Failures == 0 && !source.Retired) LogFailing(source.Name, reason);
        source.LastError = reason;
        return new Look(source, now, []);
    }

    private void Tell(Look look, LookSaved saved)
    {
        if (look.Hubs is not null) street.Ring(Stages.WebSub);
        if (look.Baseline) LogBaseline(look.Source.Name, look.Entries.Count);
        if (look.Baseline || saved.New + saved.Changed == 0) return;
        LogNews(look.Source.Name, saved.New, saved.Changed);
        street.Ring(Stages.Read);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: {New} new, {Changed} changed")]
    private partial void LogNews(string source, int @new, int changed);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: first look, {Entries} articles stand there already and are not posted")]
    private partial void LogBaseline(string source, int entries);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source} cannot be read: {Reason}")]
    private partial void LogFailing(string source, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source} is looked at no more: the server says that it is gone for good ({Reason})")]
    private partial void LogEnded(string source, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source} can be read again")]
    private partial void LogRecovered(string source);
}
