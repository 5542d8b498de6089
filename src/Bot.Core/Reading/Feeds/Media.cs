namespace Bot.Core.Reading.Feeds;

/// <summary>Pictures that an entry brings along: Media RSS, enclosures, iTunes.</summary>
internal static class Media
{
    private static readonly XmlNameList Holders = new("media:group", "media:content");
    private static readonly XmlNameList Large = new("media:group", "media:content", "enclosure");
    private static readonly XmlNameList Small = new("media:group", "media:content", "itunes:image", "googleplay:image", "media:thumbnail");

    /// <summary>Elements of a name in an entry, in its <c>media:group</c> and its <c>media:content</c>.</summary>
    internal static IEnumerable<XmlElement> Within(XmlElement entry, string name) =>
        entry.MayHold(name) || entry.MayHold(Holders) ? Search(entry, name) : [];

    private static IEnumerable<XmlElement> Search(XmlElement entry, string name)
    {
        foreach (var element in entry.Elements)
        {
            if (element.Name == name)
                yield return element;
            if (element.Name is "media:group" or "media:content")
                foreach (var inner in Search(element, name))
                    yield return inner;
        }
    }

    /// <summary>The address of an entry's picture, the large one before its thumbnail.</summary>
    internal static string? Image(XmlElement entry) =>
        (entry.MayHold(Large) ? OfContent(entry) : null)
        ?? First(entry.All("atom:link"), link => IsEnclosure(link) && IsImage(null, link["type"], link["href"]) ? link["href"] : null)
        ?? (entry.MayHold(Small) ? OfThumbnail(entry) : null);

    private static string? OfContent(XmlElement entry) =>
        First(Within(entry, "media:content"), content => IsImage(content["medium"], content["type"], content["url"]) ? content["url"] : null)
        ?? First(entry.All("enclosure"), enclosure => IsImage(null, enclosure["type"], enclosure["url"]) ? enclosure["url"] : null);

    private static string? OfThumbnail(XmlElement entry) =>
        First(entry.All("itunes:image"), Written)
        ?? First(entry.All("googleplay:image"), Written)
        ?? First(Within(entry, "media:thumbnail"), thumbnail => thumbnail["url"] ?? thumbnail.Text);

    private static string? Written(XmlElement image) => image["href"] ?? image["url"] ?? image.Text;

    private static bool IsEnclosure(XmlElement link) => link.TryGet("rel", out var relation) && relation is "enclosure";

    private static string? First(XmlElements elements, Func<XmlElement, string?> written)
    {
        foreach (var element in elements)
            if (FeedAddress.Absolute(written(element), element.Base) is { } address)
                return address;
        return null;
    }

    private static string? First(IEnumerable<XmlElement> elements, Func<XmlElement, string?> written)
    {
        foreach (var element in elements)
            if (FeedAddress.Absolute(written(element), element.Base) is { } address)
                return address;
        return null;
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
}
