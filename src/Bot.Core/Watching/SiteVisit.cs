using Bot.Core.Fetching;

namespace Bot.Core.Watching;

/// <summary>One look around a site: fetches no more documents than it may, and keeps none.</summary>
internal sealed class SiteVisit(WebFetcher web, int most)
{
    private int asked;

    /// <summary>Gets a document; null where there is none, or enough was asked.</summary>
    internal async Task<FetchResult.Fetched?> GetAsync(Uri address, CancellationToken cancel) =>
        asked++ < most ? await web.GetAsync(new FetchRequest(address, "*/*"), cancel).ConfigureAwait(false) as FetchResult.Fetched : null;
}
