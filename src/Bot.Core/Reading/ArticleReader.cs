using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Languages;
using Bot.Core.Reading.Links;
using Bot.Core.Reading.Pages;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading;

/// <summary>Fetches an article's page and turns what it says into an article.</summary>
public sealed class ArticleReader(WebFetcher web, NewsroomOptions newsroom, SectionBook sections, TimeProvider time) : IArticleReader
{
    private const int FewestListed = 5;

    /// <inheritdoc />
    public Task<ReadResult> ReadAsync(string link, string? language, CancellationToken cancel) =>
        ReadAsync(link, language, eTag: null, lastModified: null, cancel);

    /// <inheritdoc />
    public Task<ReadResult> ReadAgainAsync(Article article, CancellationToken cancel) =>
        ReadAsync(article.Link, article.Language, article.PageETag, article.PageLastModified, cancel);

    private async Task<ReadResult> ReadAsync(
        string link, string? language, string? eTag, string? lastModified, CancellationToken cancel)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var address))
            return new ReadResult.Forbidden(new Reason(ReasonKind.NotOfTheWeb, link).Stored);
        var request = new FetchRequest(address) { ETag = eTag, LastModified = lastModified };
        return await web.GetAsync(request, cancel).ConfigureAwait(false) switch
        {
            FetchResult.Fetched document => Understand(link, language, document),
            FetchResult.Forbidden forbidden => new ReadResult.Forbidden(forbidden.Own.Stored),
            FetchResult.Failed failed => new ReadResult.Unreachable(failed.Kept, failed.ServerWait, failed.Gone),
            FetchResult.NotModified when eTag is not null || lastModified is not null => new ReadResult.Unchanged(),
            var other => new ReadResult.Unreachable(new Reason(ReasonKind.Unchanged).Stored, other.ServerWait, ForGood: false),
        };
    }

    private ReadResult Understand(string link, string? language, FetchResult.Fetched document)
    {
        var html = TextDecoding.Decode(document.Body.Span, document.ContentType);
        var page = ArticlePageReader.Read(html, document.Address, newsroom.Zone);
        var now = time.GetUtcNow();
        if (!page.IsArticle || page.Title is null || IsListing(page, html, document.Address)) return new ReadResult.NoArticle();
        var canonical = CanonicalKey.Of(page.Canonical, link);
        return new ReadResult.Read(new Article
        {
            Key = ArticleKey.Of(link),
            // A copy for telephones is not what is posted, if the page tells the article.
            Link = LinkCleaner.Clean(canonical is not null && CanonicalKey.IsCopy(new Uri(link)) ? page.Canonical! : link),
            Title = page.Title,
            PageTitle = page.Title,
            Lead = page.Lead ?? page.Excerpt,
            Text = page.Text,
            Dateline = page.Dateline?.ToString(),
            Language = language ?? Primary(page.Language) ?? LanguageDetector.Sure(page.Title, page.Lead, page.Text) ?? newsroom.Language,
            Byline = page.Byline,
            Authors = [.. page.Authors],
            IsPaywalled = page.IsPaywalled,
            IsBreaking = BreakingMark.Is(page.Title, page.Tags.Append(page.Section)),
            SiteName = page.SiteName,
            Image = page.Image,
            ImageAlt = page.ImageAlt,
            Gallery = [.. page.Gallery],
            Tags = [.. page.Tags],
            Sections = sections.Row(page.Section) is { } row ? [row] : [],
            Published = page.Published,
            Updated = page.Updated,
            Canonical = canonical,
            PageETag = document.ETag,
            PageLastModified = document.LastModified,
            Found = now,
            Dated = HeadlineOrder.Of(page.Published, now),
        });
    }

    /// <summary>A page without any mark of an article that lists several is a section page, however much text it has.</summary>
    private static bool IsListing(ArticlePage page, string html, Uri address) =>
        !page.IsDeclaredArticle && page.Published is null && page.Dateline is null
        && SectionPageReader.CountHeadlines(html, address) >= FewestListed;

    private static string? Primary(string? language) =>
        language is { Length: >= 2 } ? LanguageTag.Primary(language) : null;
}
