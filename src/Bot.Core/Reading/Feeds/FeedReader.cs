using Bot.Core.Model;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>Reads a feed of any format, however carelessly it was written.</summary>
public static class FeedReader
{
    /// <summary>Entries read from one feed, the first ones: more than any newsroom publishes between two looks.</summary>
    public const int MaximumEntries = 5000;

    /// <summary>Reads a feed.</summary>
    /// <param name="body">The bytes as they came, already unzipped.</param>
    /// <param name="contentType">The HTTP Content-Type, if there was one; it helps with the character set only.</param>
    /// <param name="address">Where the feed came from, the base of its relative addresses.</param>
    /// <exception cref="FeedFormatException">The document is no feed; the message says what it is.</exception>
    public static FeedDocument Read(ReadOnlyMemory<byte> body, string? contentType, Uri? address)
    {
        using var text = TextDecoding.Read(body.Span, contentType);
        var start = text.Span.TrimStart("\uFEFF\0 \t\r\n");
        if (start.IsEmpty)
            throw new FeedFormatException(new(ReasonKind.EmptyDocument));
        if (start[0] is '{' or '[')
            return JsonFeed.Read(text, address);

        using var document = LenientXml.Parse(text, address);
        return FeedRoot.Find(document.Root) is { } root ? Adapt(root, address) : throw new FeedFormatException(FeedRoot.WhatItIs(document.Root));
    }

    private static FeedDocument Adapt(XmlElement root, Uri? address) => root.Name switch
    {
        "atom:feed" or "atom:entry" => AtomFeed.Read(root),
        "rdf:rdf" => RdfFeed.Read(root, address),
        _ => RssFeed.Read(root, address),
    };
}
