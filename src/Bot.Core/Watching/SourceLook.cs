using System.Collections.Concurrent;
using System.IO.Hashing;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Watching.WebSub;
using Bot.Core.Words;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Watching;

/// <summary>Looks at a source: asks its server, and tells what the answer means for it.</summary>
public sealed partial class SourceLook(WebFetcher web, SourceDocument documents, LookSequel sequel, TimeProvider time, ILogger<SourceLook> log)
{
    /// <summary>Digests of the documents that were read and stored: many servers send again what has not changed.</summary>
    private readonly ConcurrentDictionary<SourceId, UInt128> known = new();

    /// <summary>Looks at a source, which is changed by it. Never throws but for <paramref name="stopping"/>.</summary>
    public async Task<Look> TakeAsync(Source source, CancellationToken stopping)
    {
        var takenDue = source.NextLook;
        var result = await web.GetAsync(Request(source), stopping).ConfigureAwait(false);
        var look = result is FetchResult.Fetched document
            ? await ReadAsync(source, document, time.GetUtcNow(), stopping).ConfigureAwait(false)
            : Understand(source, result, time.GetUtcNow());
        // The document is not held until the look is stored, only what follows of it.
        var serverWait = result.ServerWait;
        return look with { TakenDue = takenDue, Conclude = news => sequel.Of(look, news, serverWait, time.GetUtcNow()) };
    }

    /// <summary>Notes that what a look found is stored: the same document again is no news.</summary>
    public void Remember(Look look)
    {
        if (look.Digest is { } digest) known[look.Source.Id] = digest;
    }

    private static FetchRequest Request(Source source) => new(new Uri(source.Url), Accept(source.Kind))
    {
        ETag = source.ETag,
        LastModified = source.LastModified,
    };

    private static string Accept(SourceKind kind) => kind == SourceKind.SectionPage
        ? "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"
        : "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,text/html;q=0.7,*/*;q=0.5";

    private Look Understand(Source source, FetchResult result, DateTimeOffset now)
    {
        switch (result)
        {
            case FetchResult.NotModified:
                return Same(source, now, source.ETag, source.LastModified);
            case FetchResult.Forbidden forbidden:
                return Failed(source, now, forbidden.Own.Stored);
            case FetchResult.Failed { ForGood: true } gone:
                if (source.Health != HealthLevel.Gone) LogEnded(source.Name, gone.Reason);
                source.LastError = gone.Kept;
                return new Look(source, now, []) { IsGone = true, Hubs = new HubLinks(Hub: null, source.Url) };
            default:
                return Failed(source, now, ((FetchResult.Failed)result).Kept);
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
            return Failed(source, now, fault.Why.Stored);
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
        return Well(source, now, [], unchanged);
    }

    private Look Well(Source source, DateTimeOffset now, IReadOnlyList<SeenEntry> entries, bool unchanged = false)
    {
        if (source.Failures > 0) LogRecovered(source.Name);
        source.LastError = null;
        return new Look(source, now, entries) { Unchanged = unchanged };
    }

    private Look Failed(Source source, DateTimeOffset now, string reason)
    {
        if (source.Failures == 0) LogFailing(source.Name, ReasonWords.InEnglish(reason));
        source.LastError = reason;
        return new Look(source, now, []);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source} cannot be read: {Reason}")]
    private partial void LogFailing(string source, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source} is looked at no more: the server says that it is gone for good ({Reason})")]
    private partial void LogEnded(string source, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source} can be read again")]
    private partial void LogRecovered(string source);
}
