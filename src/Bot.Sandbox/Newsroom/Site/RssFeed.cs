using System.Globalization;
using System.Text;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>An edition's or a section's newest articles as RSS 2.0 (rssboard.org/rss-specification).</summary>
internal static class RssFeed
{
    /// <summary>How many articles the feed carries, the newest first.</summary>
    public const int Length = 30;

    // What escapes HTML's text escapes XML's: the same five characters, by names and numbers that both know.
    public static byte[] Render(Edition edition, NewsSection? section, IReadOnlyList<Article> articles, Uri address) =>
        Encoding.UTF8.GetBytes(Markup.Of($"""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
            {Head(edition, section, articles, address)}
            {Markup.Join(articles.Select(article => Item(edition, article, address)))}
            </channel>
            </rss>
            """).ToString());

    private static Markup Head(Edition edition, NewsSection? section, IReadOnlyList<Article> articles, Uri address)
    {
        var page = section is { } one ? PaperAddresses.Section(edition, one) : PaperAddresses.Front(edition);
        return Markup.Of($"""
            <title>{(section is { } named ? $"{edition.Name}: {edition.Label(named)}" : edition.Name)}</title>
            <link>{Absolute(address, page)}</link>
            <description>{edition.Words.Description}</description>
            <language>{edition.Code}</language>
            <atom:link href="{Absolute(address, PaperAddresses.Feed(edition, section))}" rel="self" type="application/rss+xml"/>
            <atom:link href="{Absolute(address, PaperAddresses.Hub)}" rel="hub"/>
            {Markup.When(articles.Count > 0, () => Markup.Of($"<lastBuildDate>{Rfc822(articles.Max(article => article.Changed))}</lastBuildDate>"))}
            """);
    }

    private static Markup Item(Edition edition, Article article, Uri address)
    {
        var text = article.Texts[edition.Code];
        var link = Absolute(address, PaperAddresses.Article(edition, article));
        return Markup.Of($"""
            <item>
            <title>{text.Title}</title>
            <link>{link}</link>
            <description>{text.Lead}</description>
            <category>{edition.Label(article.Section)}</category>
            <guid>{link}</guid>
            <pubDate>{Rfc822(article.Published)}</pubDate>
            {(article.Updated is { } moment ? Markup.Of($"<atom:updated>{moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}</atom:updated>") : Markup.Empty)}
            </item>

            """);
    }

    private static string Absolute(Uri address, string path) => new Uri(address, path).AbsoluteUri;

    private static string Rfc822(DateTimeOffset moment) => moment.ToString("R", CultureInfo.InvariantCulture);
}
