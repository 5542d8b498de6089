using System.Globalization;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// RSS 0.91 to 2.0. Items usually stand in the channel, in some old feeds beside it. CDF, its ancestor, differs in that
/// channel and item carry their addresses themselves.
/// </summary>
internal static class RssFeed
{
    private static readonly XmlNameList Titles = new("title", "dc:title", "atom:title", "media:title", "itunes:title");
    private static readonly XmlNameList Descriptions =
        new("description", "abstract", "dc:description", "tagline", "atom:subtitle", "itunes:summary", "itunes:subtitle");
    private static readonly XmlNameList Languages = new("language", "dc:language");
    private static readonly XmlNameList Dates = new("pubdate", "dc:date", "dcterms:issued", "dcterms:created");
    private static readonly XmlNameList Changes = new("lastbuilddate", "atom:updated", "dcterms:modified");

    internal static FeedDocument Read(XmlElement root, Uri? address)
    {
        var channel = root.Name == "channel" ? root : root.First("channel") ?? root;
        var site = LinkBase(channel, address);
        return Channel(channel, FeedKind.Rss, address) with
        {
            Entries = [.. Items(root, channel).Take(FeedReader.MaximumEntries).Select(item => RssItem.Read(item, site))],
        };
    }

    /// <summary>What the channel says about itself; shared by RSS and RDF.</summary>
    internal static FeedDocument Channel(XmlElement channel, FeedKind kind, Uri? address) => new()
    {
        Kind = kind,
        Title = channel.FirstLine(Titles),
        Link = Link(channel, address),
        Description = channel.FirstHtml(Descriptions),
        Language = FeedMarkup.Language(channel.FirstLine(Languages) ?? channel["xml:lang"]),
        Image = Image(channel, address),
        Published = channel.FirstDate(Dates),
        Updated = channel.FirstDate(Changes),
        TimeToLive = TimeToLive(channel),
        UpdatePeriod = FeedRhythm.Read(channel),
        SkippedTimes = FeedSkips.Read(channel),
    };

    /// <summary>The site is a better base for an item's relative link than the feed, which may be served from elsewhere.</summary>
    internal static Uri? LinkBase(XmlElement channel, Uri? address) =>
        FeedAddress.Resolve(Link(channel, address), address) is { } site && FeedAddress.IsWeb(site.OriginalString)
            ? site
            : channel.Base ?? address;

    private static IEnumerable<XmlElement> Items(XmlElement root, XmlElement channel) =>
        new[] { channel, channel.First("items"), root == channel ? null : root }
            .OfType<XmlElement>().SelectMany(e => e.All("item"));

    private static string? Link(XmlElement channel, Uri? address)
    {
        foreach (var link in channel.All("link"))
            if (FeedAddress.Absolute(FeedMarkup.NullIfEmpty(link.Text) ?? link["href"], link.Base ?? address) is { } found)
                return found;
        return RssItem.AtomLink(channel, "alternate") ?? FeedAddress.Absolute(channel["href"], channel.Base ?? address);
    }

    private static string? Image(XmlElement channel, Uri? address)
    {
        foreach (var image in channel.All("image"))
        {
            var written = image.First("url")?.Text ?? image["href"] ?? image["rdf:resource"];
            if (FeedAddress.Absolute(written, image.Base ?? address) is { } found)
                return found;
        }
        return Media.Image(channel) ?? InlineImage.First(channel.First("description") is { } description ? FeedMarkup.Html(description) : null, channel.Base);
    }

    private static TimeSpan? TimeToLive(XmlElement channel)
    {
        const int MostMinutes = 60 * 24 * 365;
        var isNumber = int.TryParse(channel.First("ttl")?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes);
        return isNumber && minutes is > 0 and <= MostMinutes
            ? TimeSpan.FromMinutes(minutes)
            : null;
    }
}
