namespace Bot.Core.Reading.Feeds;

/// <summary>Finds the element that is the feed, wherever a broken template or a server's warning has pushed it.</summary>
internal static class FeedRoot
{
    /// <summary>How deep a feed may be buried in junk.</summary>
    private const int Deepest = 6;

    private static readonly HashSet<string> Names = ["rss", "rdf:rdf", "atom:feed", "atom:entry", "channel"];

    internal static XmlElement? Find(XmlElement document, int depth = 0)
    {
        foreach (var element in document.Elements)
        {
            if (Names.Contains(element.Name))
                return element;
            if (depth < Deepest && Find(element, depth + 1) is { } root)
                return root;
        }
        return null;
    }

    /// <summary>Says in plain words what a document is that is not the feed or sitemap that was wanted.</summary>
    internal static string WhatItIs(XmlElement document, string wanted = "feed")
    {
        if (!document.HasElements)
            return $"The document is plain text, not a {wanted}.";
        var top = document.Elements.First();
        return top.Tag.ToLowerInvariant() switch
        {
            "html" or "head" or "body" or "div" or "p" or "script" or "meta" =>
                $"The address leads to a web page, not to a {wanted}."
                + (FeedHints.First(document) is { } feed ? $" The page names this feed: {feed}" : ""),
            "urlset" or "sitemapindex" => "The document is a sitemap, not a feed.",
            "opml" => $"The document is an OPML list of feeds, not a {wanted}.",
            _ => $"The document is XML, but not a {wanted}: it starts with <{Short(top.Tag)}>.",
        };
    }

    private static string Short(string tag) => tag.Length <= 40 ? tag : tag[..40] + "…";
}
