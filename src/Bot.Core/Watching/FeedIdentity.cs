using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Links;

namespace Bot.Core.Watching;

/// <summary>
/// The identities of a feed's entries, within the feed and on the web, by a rule that tells all of its entries apart: the id
/// where it belongs to one link only, else the link, else headline and time.
/// </summary>
internal static class FeedIdentity
{
    private const int Many = 3;

    /// <summary>The identities, in the order of the entries.</summary>
    /// <param name="entries">Entries with link and headline.</param>
    /// <param name="address">Where the feed was found.</param>
    public static IReadOnlyList<EntryIds> Of(IReadOnlyList<FeedEntry> entries, Uri address)
    {
        var links = entries.Select(entry => LinkCleaner.Clean(entry.Link!, address)).ToList();
        var keys = links.ConvertAll(ArticleKey.Of);
        var repeated = entries.Zip(keys)
            .Where(pair => !string.IsNullOrWhiteSpace(pair.First.Id))
            .GroupBy(pair => pair.First.Id!, pair => pair.Second)
            .Where(same => same.Distinct().Skip(1).Any())
            .Select(same => same.Key)
            .ToHashSet();
        var shared = entries.Zip(keys).Select((pair, index) => (Entry: pair.First, Key: pair.Second, Link: links[index])).ToLookup(entry => entry.Key);
        return [.. entries.Select((entry, index) =>
        {
            var id = string.IsNullOrWhiteSpace(entry.Id) || repeated.Contains(entry.Id) ? null : entry.Id;
            var key = Key(entry, id, links[index], keys[index], [.. shared[keys[index]].Select(other => (other.Entry, other.Link))]);
            return new EntryIds(EntryIdentity.Key(id ?? key), key, links[index]);
        })];
    }

    private static string Key(
        FeedEntry entry, string? id, string link, string key, IReadOnlyList<(FeedEntry Entry, string Link)> same)
    {
        // No article is at home on the home page: small papers link every item there.
        if (IsHome(key)) return $"{key}#{EntryIdentity.Digest(id ?? $"{entry.Title}\n{entry.Published:O}")}";
        if (same.Select(other => other.Entry.Title).Distinct().Skip(1).Any())
        {
            // One page for several stories, each at its place.
            var place = Fragment(link);
            if (place.Length > 1 && same.Select(other => Fragment(other.Link)).Distinct().Count() == same.Count) return key + place;
            if (id is not null && same.Count >= Many && same.Select(other => other.Entry.Id).Distinct().Count() == same.Count)
                return $"{key}#{EntryIdentity.Digest(id)}";
        }
        return key;
    }

    private static bool IsHome(string key) => Uri.TryCreate(key, UriKind.Absolute, out var address) && address.PathAndQuery == "/";

    private static string Fragment(string link) => link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? link[mark..] : "";
}

/// <summary>How an entry is known.</summary>
/// <param name="EntryKey">See <see cref="SeenEntry.EntryKey"/>.</param>
/// <param name="ArticleKey">See <see cref="SeenEntry.ArticleKey"/>.</param>
/// <param name="Link">The link to post.</param>
internal readonly record struct EntryIds(string EntryKey, string ArticleKey, string Link);
