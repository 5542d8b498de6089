using Bot.Core.Fetching;

namespace Bot.Core.Watching;

/// <summary>One look around a site: fetches no more than it may, and no address twice.</summary>
internal sealed class SiteVisit(WebFetcher web, int most)
{
    private readonly HashSet<Uri> asked = [];

    /// <summary>Gets a document; null where there is none, it was asked for before, or enough was asked.</summary>
    internal async Task<FetchResult.Fetched?> GetAsync(Uri address, CancellationToken cancel) =>
        asked.Count < most && asked.Add(address)
            ? await web.GetAsync(new FetchRequest(address, "*/*"), cancel).ConfigureAwait(false) as FetchResult.Fetched
            : null;
}
