using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Pages;
using Bot.Core.Reading.Sitemaps;
using Bot.Core.Reading.Text;

namespace Bot.Core.Watching;

/// <summary>
/// Finds what can be watched of a site, from its address: the feeds that the page names; else feeds where they usually are;
/// else news sitemaps that robots.txt names; else the page itself, if it lists articles. The page and the feeds that it names
/// are read because a person asked; what is only guessed is left alone where robots.txt says so (<see cref="RobotsRules"/>).
/// </summary>
public sealed class SourceDiscovery(WebFetcher web, TimeProvider time)
{
    /// <summary>The most documents that are asked for.</summary>
    public const int MostRequests = 24;

    private const int MostNamedFeeds = 6;
    private const int MostSitemaps = 6;

    /// <summary>Fewer links that look like articles are a menu.</summary>
    private const int LeastArticles = 3;

    /// <summary>Looks around the site.</summary>
    public async Task<FoundSources> FindAsync(Uri site, CancellationToken cancel)
    {
        var answer = await web.GetAsync(new FetchRequest(site), cancel).ConfigureAwait(false);
        if (answer is not FetchResult.Fetched page)
            return new([], new Reason(
                ReasonKind.SiteUnread, site.ToString(), (answer as FetchResult.Failed)?.Kept ?? (answer as FetchResult.Forbidden)?.Own.Stored ?? "?").Stored);
        if (FoundSource.Of(page) is { } itself) return new([itself]);
        var visit = new SiteVisit(web, MostRequests - 1);
        var html = TextDecoding.Decode(page.Body.Span, page.ContentType);
        var found = await NamedAsync(visit, html, page.Address, cancel).ConfigureAwait(false);
        if (found.Count == 0) found = await UsualAsync(visit, page.Address, cancel).ConfigureAwait(false);
        if (found.Count == 0) found = await SitemapsAsync(visit, page.Address, cancel).ConfigureAwait(false);
        if (found.Count == 0 && ListsArticles(html, page.Address)) found = [new(page.Address.AbsoluteUri, SourceKind.SectionPage, Title: null)];
        return new(found, found.Count > 0 ? null : new Reason(ReasonKind.NothingToWatch, site.ToString()).Stored);
    }

    /// <summary>The feeds that the page names, as far as they are there. The readers' comments count only where there is no other.</summary>
    private static async Task<List<FoundSource>> NamedAsync(SiteVisit visit, string html, Uri page, CancellationToken cancel)
    {
        var found = new List<FoundSource>();
        foreach (var feed in FeedLinks.Read(html, page).OrderBy(feed => feed.IsOfComments).Take(MostNamedFeeds))
        {
            if (feed.IsOfComments && found.Count > 0) break;
            if (await TryAsync(visit, new Uri(feed.Url), cancel).ConfigureAwait(false) is { } source)
                found.Add(source with { Title = source.Title ?? feed.Title });
        }
        return [.. found.DistinctBy(source => source.Url)];
    }

    /// <summary>The first feed that is where feeds usually are.</summary>
    private static async Task<List<FoundSource>> UsualAsync(SiteVisit visit, Uri page, CancellationToken cancel)
    {
        foreach (var address in CommonPaths.OfFeeds(page))
            if (await visit.GuessAsync(address, cancel).ConfigureAwait(false) is { } document && FoundSource.Of(document) is { } source)
                return [source];
        return [];
    }

    /// <summary>The first news sitemap or index of them among those that robots.txt names, and in the usual places.</summary>
    private static async Task<List<FoundSource>> SitemapsAsync(SiteVisit visit, Uri page, CancellationToken cancel)
    {
        var named = RobotsSitemaps.Read(await visit.RobotsAsync(page, cancel).ConfigureAwait(false), new Uri(page, "/robots.txt"));
        foreach (var address in named.Take(MostSitemaps).Concat(CommonPaths.OfSitemaps(page)))
        {
            if (await visit.GuessAsync(address, cancel).ConfigureAwait(false) is not { } document) continue;
            if (FoundSource.Of(document) is { } source) return [source];
            // The index is the source, for its sitemaps may have other names tomorrow.
            if (SitemapIndex.Newest(document) is [var newest, ..] && await TryAsync(visit, newest, cancel).ConfigureAwait(false) is { Kind: SourceKind.Sitemap } part)
                return [part with { Url = document.Address.AbsoluteUri }];
        }
        return [];
    }

    private static async Task<FoundSource?> TryAsync(SiteVisit visit, Uri address, CancellationToken cancel) =>
        await visit.GetAsync(address, cancel).ConfigureAwait(false) is { } document ? FoundSource.Of(document) : null;

    private bool ListsArticles(string html, Uri page) =>
        SectionPageReader.Read(html, page, zone: null, time.GetUtcNow()).Count >= LeastArticles;
}
