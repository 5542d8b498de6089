namespace Bot.Sandbox.Newsroom.Site;

/// <summary>
/// One article, in the manner of a news agency's site: section label, visible date, headline, a body that begins with a
/// dateline, and the usual furniture after it.
/// </summary>
/// <remarks>The German edition gives no machine-readable twin of anything; the English one carries <see cref="ArticleMetadata"/>.</remarks>
internal static class ArticlePage
{
    /// <summary>How many of the newest articles stand in the box beside.</summary>
    public const int LatestLength = 6;

    /// <summary>The page.</summary>
    /// <param name="frame">What stands around it.</param>
    /// <param name="article">The article; it must stand in the frame's edition.</param>
    /// <param name="latest">The edition's newest articles for the box.</param>
    /// <param name="local">Gives a moment in the paper's zone.</param>
    public static string Render(
        PageFrame frame, Article article, IEnumerable<Article> latest, Func<DateTimeOffset, DateTime> local)
    {
        var edition = frame.Edition;
        var text = article.Texts[edition.Code];
        var path = PaperAddresses.Article(edition, article);
        var other = Editions.All.FirstOrDefault(one => one != edition && article.Texts.ContainsKey(one.Code));
        return frame.Render(new PageContent(text.Title, text.Lead, path, Main(edition, article, text, local))
        {
            Section = article.Section,
            Head = edition == Editions.English ? ArticleMetadata.Render(frame, article, text) : default,
            Aside = Aside(edition, article, latest, local),
            OtherPath = other is null ? null : PaperAddresses.Article(other, article),
        });
    }

    private static Markup Main(Edition edition, Article article, ArticleText text, Func<DateTimeOffset, DateTime> local)
    {
        var section = PaperAddresses.Section(edition, article.Section);
        var label = edition.Label(article.Section);
        return Markup.Of($"""
            <p class="breadcrumbs"><a href="{PaperAddresses.Front(edition)}">{edition.Words.Home}</a> › <a href="{section}">{label}</a></p>
            <article>
            <p class="label"><a href="{section}">{label}</a></p>
            <p class="date">{edition.Stamp(local(article.Published))}</p>
            {Updated(edition, article, local)}<h1>{text.Title}</h1>
            <div class="text">
            <p>{edition.Dateline(local(article.Published))}{text.Lead}</p>
            {Markup.Join(text.Paragraphs.Select(paragraph => Markup.Of($"<p>{paragraph}</p>\n")))}</div>
            {Corrected(edition, article)}</article>
            <div class="share" role="group" aria-label="{edition.Words.Share}"><span>{edition.Words.Share}:</span> <span>E-Mail</span> <span>Mastodon</span> <span>Bluesky</span> <span>{edition.Words.Print}</span></div>
            <div class="follow"><p>{edition.Words.FollowUs}</p><ul><li>Telegram</li><li>Mastodon</li><li><a href="{PaperAddresses.Feed(edition, null)}">RSS</a></li></ul></div>
            """);
    }

    private static Markup Updated(Edition edition, Article article, Func<DateTimeOffset, DateTime> local) =>
        article.Updated is { } moment
            ? Markup.Of($"<p class=\"updated\">{edition.Words.Updated}: {edition.Stamp(local(moment))}</p>\n")
            : default;

    private static Markup Corrected(Edition edition, Article article) => article.Updated is null
        ? default
        : Markup.Of($"<p class=\"correction\">{edition.Words.Corrected}</p>\n");

    private static Markup Aside(
        Edition edition, Article article, IEnumerable<Article> latest, Func<DateTimeOffset, DateTime> local)
    {
        var items = latest.Where(other => other.Number != article.Number).Take(LatestLength).Select(other => Markup.Of($"""
            <li><span class="time">{edition.Stamp(local(other.Published))}</span> <a href="{PaperAddresses.Article(edition, other)}">{other.Texts[edition.Code].Title}</a></li>

            """));
        return Markup.Of($"""
            <aside class="latest" aria-labelledby="latest"><h2 id="latest">{edition.Words.LatestNews}</h2>
            <ul>
            {Markup.Join(items)}</ul></aside>
            """);
    }
}
