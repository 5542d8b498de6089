using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// Reads an article's page. Evidence is believed in this order: JSON-LD, OpenGraph and other metadata, microdata,
/// <c>time</c> elements and visible text; a page that has only visible text is read in full from it.
/// </summary>
public static class ArticlePageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">The page; its first four million characters are read.</param>
    /// <param name="address">Its address, for relative links and the site's name; null where unknown.</param>
    /// <param name="zone">The newsroom's zone, in which dates without an offset are read; UTC where null.</param>
    public static ArticlePage Read(string html, Uri? address, TimeZoneInfo? zone)
    {
        ArgumentNullException.ThrowIfNull(html);
        using IHtmlDocument page = PageDocument.Parse(html);
        var elements = new PageElements(page);
        Uri? links = PageAddress.Base(elements.Named("base"), address);
        string? language = PageWords.Known(page.DocumentElement.GetAttribute("lang"));
        var dates = new PageDates(language, zone, now: null);
        ArticleEvidence jsonLd = JsonLdEvidence.Read(elements, links, dates);
        ArticleEvidence meta = MetaEvidence.Read(elements, links, dates);
        ArticleEvidence microdata = MicrodataEvidence.Read(elements, links, dates);
        string? title = PageWords.Known(page.Title);
        IElement? heading = Headline.Heading(elements, jsonLd.Title, meta.Title, title);
        PageText text = PageText.Read(page.Body ?? page.DocumentElement, Furniture.IsInvisible);
        BodyText body = BodyText.Find(page.Body, PageWords.Of(heading));
        var elsewhere = new Elsewhere(heading, address);
        ArticleEvidence visible = VisibleEvidence.Read(page, elements, text, heading, body.Element, elsewhere, dates, address);
        HeroImage hero = HeroImage.Of(elements, heading, body.Element, elsewhere, links);
        return new ArticlePageMerge(jsonLd, meta, microdata, visible).Merge(title, body, hero, dates, address);
    }
}
