using Bot.Core.Reading.Pages;

namespace Bot.Core.Reading.Feeds;

/// <summary>The feeds that a web page names, where a page was served in place of a feed.</summary>
internal static class FeedHints
{
    /// <summary>How many elements are looked at; the head of a page has fewer.</summary>
    private const int MostElements = 2000;

    private const int Deepest = 8;

    /// <summary>The address of the first feed the page names, or null.</summary>
    internal static string? First(XmlElement page)
    {
        var left = MostElements;
        return First(page, 0, ref left);
    }

    private static string? First(XmlElement element, int depth, ref int left)
    {
        foreach (var inner in element.Elements)
        {
            if (left-- <= 0)
                return null;
            if (IsFeedLink(inner) && FeedAddress.Absolute(inner["href"], inner.Base) is { Length: < 500 } address)
                return address;
            if (depth < Deepest && First(inner, depth + 1, ref left) is { } found)
                return found;
        }
        return null;
    }

    private static bool IsFeedLink(XmlElement element) =>
        element.Tag.Equals("link", StringComparison.OrdinalIgnoreCase)
        && (element["rel"] ?? "").Contains("alternate", StringComparison.OrdinalIgnoreCase)
        && FeedTypes.IsFeed(FeedTypes.Essence(element["type"]), element["href"] ?? "", element["title"]);
}
