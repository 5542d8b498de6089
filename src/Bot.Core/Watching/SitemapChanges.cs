using Bot.Core.Reading.Sitemaps;

namespace Bot.Core.Watching;

/// <summary>
/// Which <c>lastmod</c> of a sitemap says that an article changed. Many a system writes the time of the sitemap, of the deploy or
/// of the publication there: a time that stands at several entries or at the only one, or is the publication's own, says
/// nothing, and would have every page read again at every look.
/// </summary>
/// <param name="entries">The sitemap's entries.</param>
internal sealed class SitemapChanges(IReadOnlyList<SitemapEntry> entries)
{
    /// <summary>How much later than its publication a change is a change; saving takes a moment.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>The times that stand at one entry of several.</summary>
    private readonly HashSet<DateTimeOffset> own = [.. entries.Count < 2
        ? []
        : entries.Select(entry => entry.Updated).OfType<DateTimeOffset>().CountBy(time => time)
            .Where(time => time.Value == 1).Select(time => time.Key)];

    /// <summary>When the article last changed; null where nothing trustworthy says so.</summary>
    internal DateTimeOffset? Of(SitemapEntry entry) =>
        entry is { Updated: { } updated, Published: { } published } && updated - published >= Least && own.Contains(updated)
            ? updated
            : null;
}
