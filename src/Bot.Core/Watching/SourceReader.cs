using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Links;
using Bot.Core.Reading.Pages;
using Bot.Core.Reading.Sitemaps;
using Bot.Core.Reading.Text;

namespace Bot.Core.Watching;

/// <summary>What a source's document says: the entries of a feed or a news sitemap, or the articles that a section page lists.</summary>
public sealed class SourceReader(NewsroomOptions newsroom, SectionBook sections)
{
    /// <summary>The most entries of one look; of more, the newest count.</summary>
    public const int MostEntries = 500;

    /// <summary>Reads the document.</summary>
    /// <returns>The entries, oldest first.</returns>
    /// <exception cref="FeedFormatException">
    /// The document is no feed or no news sitemap, where one was promised, or the source's selectors find nothing in it.
    /// </exception>
    public IReadOnlyList<SeenEntry> Read(Source source, FetchResult.Fetched document, DateTimeOffset now)
    {
        var entries = source.Kind switch
        {
            SourceKind.Feed => Feed(source, document),
            SourceKind.SectionPage => Page(source, document, now),
            SourceKind.Sitemap => Sitemap(source, document),
            _ => Guess(source, document, now),
        };
        return Ordered(entries);
    }

    private List<SeenEntry> Guess(Source source, FetchResult.Fetched document, DateTimeOffset now)
    {
        if (SitemapReader.Recognises(document.Body))
            return Sitemap(source, document);
        try
        {
            return Feed(source, document);
        }
        catch (FeedFormatException)
        {
            return Page(source, document, now);
        }
    }

    private List<SeenEntry> Feed(Source source, FetchResult.Fetched document)
    {
        var feed = FeedReader.Read(document.Body, document.ContentType, document.Address);
        FeedWait.Note(source, feed);
        var stated = source.Language ?? Primary(feed.Language);
        var told = new EntryLanguage(feed.Entries.Select(entry => entry.Title), newsroom.Language);
        var entries = feed.Entries.Where(entry => IsPostable(entry.Link) && !string.IsNullOrWhiteSpace(entry.Title)).ToList();
        return [.. entries.Zip(FeedIdentity.Of(entries, document.Address), (entry, ids) => new SeenEntry
            {
                EntryKey = ids.EntryKey,
                Fingerprint = EntryIdentity.Fingerprint(entry.Title, entry.Summary),
                ArticleKey = ids.ArticleKey,
                Link = ids.Link,
                Title = entry.Title!,
                Summary = entry.Summary is { } summary ? PlainText.FromHtml(summary) : null,
                Language = stated ?? told.Of(entry.Title, entry.Summary),
                Byline = entry.Author,
                Authors = AuthorNames.Split(entry.Author ?? ""),
                IsBreaking = BreakingMark.Is(entry.Title, entry.Categories),
                Image = entry.Image,
                Sections = Rows(source, entry.Categories),
                Published = entry.Published,
                Updated = entry.Updated,
            })];
    }

    private List<SeenEntry> Sitemap(Source source, FetchResult.Fetched document)
    {
        var sitemap = SitemapReader.Read(document.Body, document.ContentType, document.Address);
        if (sitemap.Children is [var first, ..])
            throw new FeedFormatException(new(ReasonKind.SitemapOfSitemaps, first.ToString()));
        if (sitemap.Entries.Count > 0 && sitemap.Entries.All(entry => entry.Title is null))
            throw new FeedFormatException(new(ReasonKind.NoNewsSitemap));
        var told = new EntryLanguage(sitemap.Entries.Select(entry => entry.Title), newsroom.Language);
        var changes = new SitemapChanges(sitemap.Entries);
        return [.. sitemap.Entries.Where(entry => IsPostable(entry.Link) && entry.Title is not null)
            .Select(entry => new SeenEntry
            {
                EntryKey = EntryIdentity.Key(ArticleKey.Of(LinkCleaner.Clean(entry.Link, document.Address))),
                Fingerprint = EntryIdentity.Fingerprint(entry.Title, changes.Of(entry)?.ToUniversalTime().ToString("O")),
                ArticleKey = ArticleKey.Of(LinkCleaner.Clean(entry.Link, document.Address)),
                Link = LinkCleaner.Clean(entry.Link, document.Address),
                Title = entry.Title!,
                Language = source.Language ?? Primary(entry.Language) ?? told.Of(entry.Title, summary: null),
                Image = entry.Image,
                // Keywords are not sections; the page tells those.
                Sections = Rows(source, []),
                Published = entry.Published,
                Updated = entry.Updated,
            })];
    }

    private List<SeenEntry> Page(Source source, FetchResult.Fetched document, DateTimeOffset now)
    {
        var html = TextDecoding.Decode(document.Body.Span, document.ContentType);
        var stated = source.Language ?? Primary(PageLanguage.Stated(html));
        var articles = source.Selectors is { } selectors
            ? SelectedList.Read(html, document.Address, newsroom.Zone, now, selectors)
            : SectionPageReader.Read(html, document.Address, newsroom.Zone, now);
        var told = new EntryLanguage(articles.Select(listed => listed.Title), newsroom.Language);
        return [.. articles
            .Where(listed => IsPostable(listed.Url))
            .Select(listed => new SeenEntry
            {
                EntryKey = EntryIdentity.Key(ArticleKey.Of(listed.Url)),
                Fingerprint = EntryIdentity.Fingerprint(listed.Title, listed.Summary),
                ArticleKey = ArticleKey.Of(LinkCleaner.Clean(listed.Url)),
                Link = LinkCleaner.Clean(listed.Url),
                Title = listed.Title,
                Summary = listed.Summary,
                Language = stated ?? told.Of(listed.Title, listed.Summary),
                Sections = Rows(source, listed.Section is { } label ? [label] : []),
                Published = listed.Published,
            })];
    }

    /// <summary>The source's own section counts; where it has none, what the entry says.</summary>
    private List<ArticleSection> Rows(Source source, IReadOnlyList<string> labels) =>
        [.. (source.Section is { } own ? [own] : labels)
            .Select(sections.Row).OfType<ArticleSection>().DistinctBy(row => row.Key)];

    /// <summary>Oldest first; where not every entry has a time, the document's order turned round, for it lists the newest first.</summary>
    private static List<SeenEntry> Ordered(IEnumerable<SeenEntry> entries)
    {
        var once = entries.DistinctBy(entry => entry.EntryKey).ToList();
        var ordered = once.TrueForAll(entry => entry.Published is not null)
            ? once.AsEnumerable().Reverse().OrderBy(entry => entry.Published)
            : once.AsEnumerable().Reverse();
        return [.. ordered.TakeLast(MostEntries)];
    }

    private static bool IsPostable(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && AddressGuard.IsWeb(address);

    private static string? Primary(string? language) =>
        language is { Length: >= 2 } ? language.Split('-', '_')[0].Trim().ToLowerInvariant() : null;
}
