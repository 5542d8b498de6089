using System.Net;
using System.Text;
using Bot.Core.Fetching;

namespace Bot.Core.Watching;

/// <summary>
/// One look around a site: fetches no more documents than it may, and keeps none. What nobody named is only asked for where the
/// host's robots.txt allows it.
/// </summary>
internal sealed class SiteVisit(WebFetcher web, int most)
{
    private readonly Dictionary<string, (RobotsRules Rules, string Text)> robots = [];
    private int asked;

    /// <summary>Gets a document that was named; null where there is none, or enough was asked.</summary>
    internal async Task<FetchResult.Fetched?> GetAsync(Uri address, CancellationToken cancel) =>
        await AskAsync(address, cancel).ConfigureAwait(false) as FetchResult.Fetched;

    /// <summary>
    /// Gets a document that may be there; null where there is none, the host does not want it read, or enough was asked.
    /// </summary>
    internal async Task<FetchResult.Fetched?> GuessAsync(Uri address, CancellationToken cancel) =>
        (await AtHostAsync(address, cancel).ConfigureAwait(false)).Rules.Allows(address)
            ? await GetAsync(address, cancel).ConfigureAwait(false)
            : null;

    /// <summary>The robots.txt of an address's host; empty where it has none.</summary>
    internal async Task<string> RobotsAsync(Uri address, CancellationToken cancel) =>
        (await AtHostAsync(address, cancel).ConfigureAwait(false)).Text;

    private async Task<(RobotsRules Rules, string Text)> AtHostAsync(Uri address, CancellationToken cancel)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (!robots.TryGetValue(host, out var told))
            robots[host] = told = Told(await AskAsync(new Uri(address, "/robots.txt"), cancel).ConfigureAwait(false));
        return told;
    }

    private static (RobotsRules Rules, string Text) Told(FetchResult? answer)
    {
        if (answer is not FetchResult.Fetched file)
            return (HasNone(answer) ? RobotsRules.AllowAll : RobotsRules.AllowNone, "");
        var text = Encoding.UTF8.GetString(file.Body.Span);
        return (RobotsRules.Read(text), text);
    }

    /// <summary>A client error says that there are no rules (RFC 9309, section 2.3.1.3), but for 429, which says "not now".</summary>
    private static bool HasNone(FetchResult? answer) =>
        answer is FetchResult.Failed
        {
            Status: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests,
        };

    private async Task<FetchResult?> AskAsync(Uri address, CancellationToken cancel) =>
        asked++ < most ? await web.GetAsync(new FetchRequest(address, "*/*"), cancel).ConfigureAwait(false) : null;
}
