using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>Answers the requests for the paper's pages and feeds.</summary>
/// <remarks>
/// The rules read a request's words and return a result; the framework turns its validators into 304 answers
/// (RFC 9110, section 13).
/// </remarks>
internal sealed class PaperSite(Paper paper, PageQuirks quirks, PaperOptions options)
{
    /// <summary>The media type of feeds.</summary>
    public const string FeedType = "application/rss+xml; charset=utf-8";

    private readonly CachedText style = CachedText.Of("text/css; charset=utf-8", EmbeddedText.Read("paper/paper.css"));

    public IResult Style() => style.Result(lastModified: null);

    /// <summary>The all-news page, or a section's.</summary>
    public IResult List(string code, string? slug = null)
    {
        if (Editions.Find(code) is not { } edition)
            return NotFound(Editions.German);
        var section = slug is null ? null : edition.Section(slug);
        if (slug is not null && section is null)
            return NotFound(edition);
        var articles = Newest(edition, section).Take(ListPage.Length).ToArray();
        return Html(ListPage.Render(Frame(edition), section, articles, paper.Local), articles);
    }

    /// <summary>An article. Its number decides; a request with an outdated slug is sent on to the present one.</summary>
    public IResult Article(string code, string slug, string file)
    {
        if (Editions.Find(code) is not { } edition)
            return NotFound(Editions.German);
        if (PaperAddresses.Number(file) is not { } number || paper.Find(number) is not { } article || !article.Texts.ContainsKey(code))
            return NotFound(edition);
        if (quirks.IsGone(number))
            return NotFound(edition);
        var path = PaperAddresses.Article(edition, article);
        if (path != $"/paper/{code}/{slug}/{file}")
            return Results.Redirect(path, permanent: true);
        var latest = Newest(edition, null).Take(ArticlePage.LatestLength + 1).ToArray();
        return Html(ArticlePage.Render(Frame(edition), quirks.Shown(article), latest, paper.Local), [article, .. latest]);
    }

    /// <summary>An edition's feed, or a section's.</summary>
    public IResult Feed(string code, string? slug = null)
    {
        if (Editions.Find(code) is not { } edition)
            return NotFound(Editions.German);
        var section = slug is null ? null : edition.Section(slug);
        if (slug is not null && section is null)
            return NotFound(edition);
        var (bytes, changed) = Feed(edition, section);
        return new CachedText(FeedType, bytes).Result(changed);
    }

    /// <summary>An edition's feed, or a section's, as it stands now.</summary>
    public (byte[] Bytes, DateTimeOffset? Changed) Feed(Edition edition, NewsSection? section)
    {
        var articles = Newest(edition, section).Take(RssFeed.Length).ToArray();
        return (RssFeed.Render(edition, section, articles, options.Address), Changed(articles));
    }

    private IEnumerable<Article> Newest(Edition edition, NewsSection? section) => paper.Articles
        .Reverse()
        .Where(article => article.Texts.ContainsKey(edition.Code) && (section is null || article.Section == section));

    private PageFrame Frame(Edition edition) => new(edition, paper.LocalNow, options.Address);

    // A page prints the day's date, so it has changed at the last midnight even when no news came.
    private IResult Html(string html, IReadOnlyCollection<Article> shown)
    {
        var midnight = paper.StartOfDay();
        return CachedText.Of("text/html; charset=utf-8", html).Result(Changed(shown) is { } news && news > midnight ? news : midnight);
    }

    private static DateTimeOffset? Changed(IReadOnlyCollection<Article> shown) =>
        shown.Count == 0 ? null : shown.Max(article => article.Changed);

    private IResult NotFound(Edition edition)
    {
        var words = edition.Words;
        var main = Markup.Of($"""
            <h1 class="listing">{words.NotFound}</h1>
            <p>{words.NotFoundText} <a href="{PaperAddresses.Front(edition)}">{words.AllNews}</a></p>
            """);
        var page = Frame(edition).Render(new PageContent(words.NotFound, words.Description, PaperAddresses.Front(edition), main));
        return Results.Content(page, "text/html", Encoding.UTF8, StatusCodes.Status404NotFound);
    }
}
