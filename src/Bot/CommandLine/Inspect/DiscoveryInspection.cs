using Bot.Core.Fetching;
using Bot.Core.Reading.Pages;
using Bot.Core.Watching;
using Bot.Core.Words;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect discovery</c>: a page in, the feeds that it names out; a link in, what can be watched of that site out.</summary>
internal static class DiscoveryInspection
{
    /// <summary>The feeds by the page alone; nothing is fetched.</summary>
    public static object Answer(InspectionInput input) => new
    {
        Feeds = FeedLinks.Read(input.Html(), input.Address("url")).Select(feed => new { feed.Url, feed.Title, feed.Type }),
    };

    /// <summary>The sources that can be named in the settings.</summary>
    public static async Task<object> VisitAsync(WebFetcher web, Uri site, CancellationToken cancel)
    {
        var found = await new SourceDiscovery(web, TimeProvider.System).FindAsync(site, cancel).ConfigureAwait(false);
        return found.Reason is { } reason
            ? throw new InvalidOperationException(ReasonWords.InEnglish(reason))
            : new { Sources = found.Sources.Select(source => new { source.Url, Kind = source.Kind.ToString(), source.Title }) };
    }
}
