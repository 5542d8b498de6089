using System.Globalization;
using System.Text;
using System.Xml;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>An edition's or a section's newest articles as RSS 2.0 (rssboard.org/rss-specification).</summary>
internal static class RssFeed
{
    /// <summary>How many articles the feed carries, the newest first.</summary>
    public const int Length = 30;

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Render(Edition edition, NewsSection? section, IReadOnlyList<Article> articles, Uri address)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteStartElement("channel");
            Head(xml, edition, section, articles, address);
            foreach (var article in articles)
                Item(xml, edition, article, address);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return memory.ToArray();
    }

    private static void Head(
        XmlWriter xml, Edition edition, NewsSection? section, IReadOnlyList<Article> articles, Uri address)
    {
        var page = section is { } one ? PaperAddresses.Section(edition, one) : PaperAddresses.Front(edition);
        xml.WriteElementString("title", section is { } named ? $"{edition.Name}: {edition.Label(named)}" : edition.Name);
        xml.WriteElementString("link", Absolute(address, page));
        xml.WriteElementString("description", edition.Words.Description);
        xml.WriteElementString("language", edition.Code);
        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("href", Absolute(address, PaperAddresses.Feed(edition, section)));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        if (articles.Count > 0)
            xml.WriteElementString("lastBuildDate", Rfc822(articles.Max(article => article.Changed)));
    }

    private static void Item(XmlWriter xml, Edition edition, Article article, Uri address)
    {
        var text = article.Texts[edition.Code];
        var link = Absolute(address, PaperAddresses.Article(edition, article));
        xml.WriteStartElement("item");
        xml.WriteElementString("title", text.Title);
        xml.WriteElementString("link", link);
        xml.WriteElementString("description", text.Lead);
        xml.WriteElementString("category", edition.Label(article.Section));
        xml.WriteElementString("guid", link);
        xml.WriteElementString("pubDate", Rfc822(article.Published));
        if (article.Updated is { } moment)
            xml.WriteElementString("atom", "updated", Atom, XmlConvert.ToString(moment.UtcDateTime, XmlDateTimeSerializationMode.Utc));
        xml.WriteEndElement();
    }

    private static string Absolute(Uri address, string path) => new Uri(address, path).AbsoluteUri;

    private static string Rfc822(DateTimeOffset moment) => moment.ToString("R", CultureInfo.InvariantCulture);
}
