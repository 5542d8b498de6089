using Bot.Core.Model;

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

    /// <summary>What a document is that is not the feed or sitemap that was wanted.</summary>
    internal static Reason WhatItIs(XmlElement document)
    {
        if (!document.HasElements)
            return new(ReasonKind.PlainDocument);
        var top = document.Elements.First();
        return top.Tag.ToLowerInvariant() switch
        {
            "html" or "head" or "body" or "div" or "p" or "script" or "meta" =>
                FeedHints.First(document) is { } feed ? new(ReasonKind.WebPageOfFeed, feed) : new(ReasonKind.WebPage),
            "urlset" or "sitemapindex" => new(ReasonKind.SitemapNoFeed),
            "opml" => new(ReasonKind.ListOfFeeds),
            _ => new(ReasonKind.OtherXml, Short(top.Tag)),
        };
    }

    private static string Short(string tag) => tag.Length <= 40 ? tag : tag[..40] + "…";
}
