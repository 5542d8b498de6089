using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Watching.WebSub;

namespace Bot.Core.Watching;

/// <summary>Reads what a source's document says, and where it is an index of sitemaps, what those say.</summary>
public sealed class SourceDocument(WebFetcher web, SourceReader reader, WebSubOptions own)
{
    private const string Accept = "application/xml,text/xml;q=0.9,*/*;q=0.5";

    /// <summary>Reads the document.</summary>
    /// <exception cref="FeedFormatException">The document is not what the source promises, or nothing in an index can be read.</exception>
    public async Task<DocumentEntries> ReadAsync(Source source, FetchResult.Fetched document, DateTimeOffset now, CancellationToken cancel)
    {
        var parts = source.Kind is SourceKind.Sitemap or SourceKind.Auto ? SitemapIndex.Newest(document) : [];
        var entries = parts.Count == 0
            ? reader.Read(source, document, now)
            : await PartsAsync(source, parts, now, cancel).ConfigureAwait(false);
        // A hub is looked for only where one can push.
        return new(entries, OfIndex: parts.Count > 0) { Hubs = own.PublicUrl is null ? null : HubLinks.Of(document) };
    }

    /// <summary>What can be read of the parts; one that is broken does not hide the others.</summary>
    private async Task<IReadOnlyList<SeenEntry>> PartsAsync(Source source, IReadOnlyList<Uri> parts, DateTimeOffset now, CancellationToken cancel)
    {
        var entries = new List<SeenEntry>();
        var faults = new List<string>();
        foreach (var address in parts)
        {
            try
            {
                var had = await web.GetAsync(new FetchRequest(address, Accept), cancel).ConfigureAwait(false);
                if (had is FetchResult.Fetched part)
                    entries.AddRange(reader.Read(source, part, now).Where(entry => SitemapIndex.IsRecent(entry, now)));
                else
                    faults.Add(ReasonOf(had));
            }
            catch (FeedFormatException fault)
            {
                faults.Add(fault.Why.Stored);
            }
        }
        return faults.Count == parts.Count
            ? throw new FeedFormatException(new(ReasonKind.SitemapIndexUnread, parts[0].ToString(), faults[0]))
            : [.. entries.DistinctBy(entry => entry.EntryKey).OrderBy(entry => entry.Published)];
    }

    private static string ReasonOf(FetchResult result) => result switch
    {
        FetchResult.Failed failed => failed.Kept,
        FetchResult.Forbidden forbidden => forbidden.Own.Stored,
        _ => new Reason(ReasonKind.Unchanged).Stored,
    };
}

/// <summary>What a source's document says.</summary>
/// <param name="Entries">The entries, oldest first.</param>
/// <param name="OfIndex">Whether they stand in other documents, which change without this one: its validators say nothing.</param>
public readonly record struct DocumentEntries(IReadOnlyList<SeenEntry> Entries, bool OfIndex)
{
    /// <summary>The hub that the document names; null where it was not read for one.</summary>
    public HubLinks? Hubs { get; init; }
}
