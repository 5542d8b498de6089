namespace Bot.Core.Reading.Feeds;

/// <summary>RSS 0.90 and 1.0: channel, image and items stand side by side under <c>rdf:RDF</c>.</summary>
internal static class RdfFeed
{
    internal static FeedDocument Read(XmlElement root, Uri? address)
    {
        var channel = root.First("channel") ?? root;
        var site = RssFeed.LinkBase(channel, address);
        var items = root == channel ? root.All("item") : root.All("item").Concat(channel.All("item"));
        var feed = RssFeed.Channel(channel, FeedKind.Rdf, address);
        return feed with
        {
            Language = feed.Language ?? FeedMarkup.Language(root["xml:lang"]),
            Image = FeedAddress.Absolute(root.First("image")?.First("url")?.Text, address) ?? feed.Image,
            Entries = [.. items.Take(FeedReader.MaximumEntries).Select(item => RssItem.Read(item, site))],
        };
    }
}
