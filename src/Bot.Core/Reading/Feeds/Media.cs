namespace Bot.Core.Reading.Feeds;

/// <summary>Pictures that an entry brings along: Media RSS, enclosures, iTunes.</summary>
internal static class Media
{
    /// <summary>Elements of a name in an entry, in its <c>media:group</c> and its <c>media:content</c>.</summary>
    internal static IEnumerable<XmlElement> Within(XmlElement entry, string name)
    {
        foreach (var element in entry.Elements)
        {
            if (element.Name == name)
                yield return element;
            if (element.Name is "media:group" or "media:content")
                foreach (var inner in Within(element, name))
                    yield return inner;
        }
    }

    /// <summary>The address of an entry's picture, the large one before its thumbnail.</summary>
    internal static string? Image(XmlElement entry)
    {
        var large = Within(entry, "media:content").Where(c => IsImage(c["medium"], c["type"], c["url"])).Select(c => Address(c, c["url"]));
        var enclosed = entry.All("enclosure").Where(e => IsImage(null, e["type"], e["url"])).Select(e => Address(e, e["url"]));
        var linked = entry.All("atom:link").Where(l => l["rel"] is "enclosure" && IsImage(null, l["type"], l["href"]))
            .Select(l => Address(l, l["href"]));
        var podcast = entry.All("itunes:image").Concat(entry.All("googleplay:image")).Select(i => Address(i, i["href"] ?? i["url"] ?? i.Text));
        var small = Within(entry, "media:thumbnail").Select(t => Address(t, t["url"] ?? t.Text));
        return large.Concat(enclosed).Concat(linked).Concat(podcast).Concat(small).FirstOrDefault(a => a is not null);
    }

    /// <summary>Whether medium, type or the name's ending say that it is a picture.</summary>
    internal static bool IsImage(string? medium, string? type, string? address)
    {
        if (!string.IsNullOrEmpty(medium))
            return medium.Equals("image", StringComparison.OrdinalIgnoreCase);
        if (!string.IsNullOrEmpty(type))
            return type.StartsWith("image", StringComparison.OrdinalIgnoreCase);
        var path = (address ?? "").AsSpan();
        var end = path.IndexOfAny('?', '#');
        return Path.GetExtension(end < 0 ? path : path[..end]) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".avif";
    }

    private static string? Address(XmlElement element, string? written) => FeedAddress.Absolute(written, element.Base);
}
