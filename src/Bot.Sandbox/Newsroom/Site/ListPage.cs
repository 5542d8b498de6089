using System.Globalization;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>A list of links with their times, section labels and abstracts, under a heading for each day.</summary>
internal static class ListPage
{
    /// <summary>How many articles a list shows, the newest first.</summary>
    public const int Length = 50;

    /// <summary>All news, or one section's.</summary>
    /// <param name="frame">What stands around it.</param>
    /// <param name="section">The section; absent for all news.</param>
    /// <param name="articles">The articles to list, newest first.</param>
    /// <param name="local">Gives an article's time in the paper's zone.</param>
    public static string Render(
        PageFrame frame, NewsSection? section, IReadOnlyList<Article> articles, Func<DateTimeOffset, DateTime> local)
    {
        var edition = frame.Edition;
        var title = section is { } one ? edition.Label(one) : edition.Words.AllNews;
        var path = section is { } named ? PaperAddresses.Section(edition, named) : PaperAddresses.Front(edition);
        return frame.Render(new PageContent(title, edition.Words.Description, path, Main(edition, section, title, articles, local))
        {
            Section = section,
            Head = section is { } feed ? FeedLink(frame, feed) : default,
            OtherPath = OtherPath(edition, section),
        });
    }

    private static string? OtherPath(Edition edition, NewsSection? section)
    {
        var other = edition == Editions.German ? Editions.English : Editions.German;
        return section is { } one ? PaperAddresses.Section(other, one) : null;
    }

    private static Markup FeedLink(PageFrame frame, NewsSection section) => Markup.Of($"""
        <link rel="alternate" type="application/rss+xml" title="{frame.Edition.Name}: {frame.Edition.Label(section)}" href="{frame.Absolute(PaperAddresses.Feed(frame.Edition, section))}">

        """);

    private static Markup Main(
        Edition edition, NewsSection? section, string title, IReadOnlyList<Article> articles, Func<DateTimeOffset, DateTime> local)
    {
        var days = articles.GroupBy(article => local(article.Published).Date);
        return Markup.Of($"""
            {Breadcrumbs(edition, section)}<h1 class="listing">{title}</h1>
            {(articles.Count == 0 ? Markup.Of($"<p>{edition.Words.NothingYet}</p>") : default)}{Markup.Join(days.Select(day => Day(edition, day, local)))}
            """);
    }

    private static Markup Breadcrumbs(Edition edition, NewsSection? section) => section is { } one
        ? Markup.Of($"""
            <p class="breadcrumbs"><a href="{PaperAddresses.Front(edition)}">{edition.Words.Home}</a> › {edition.Label(one)}</p>

            """)
        : default;

    private static Markup Day(Edition edition, IGrouping<DateTime, Article> day, Func<DateTimeOffset, DateTime> local) => Markup.Of($"""
        <h2 class="day">{edition.LongDate(day.Key)}</h2>
        <ul class="news">
        {Markup.Join(day.Select(article => Entry(edition, article, local)))}</ul>

        """);

    private static Markup Entry(Edition edition, Article article, Func<DateTimeOffset, DateTime> local)
    {
        var text = article.Texts[edition.Code];
        return Markup.Of($"""
            <li class="entry"><p class="meta"><span class="time">{Time(local(article.Published))}</span> <a class="label" href="{PaperAddresses.Section(edition, article.Section)}">{edition.Label(article.Section)}</a></p>
            <h3><a href="{PaperAddresses.Article(edition, article)}">{text.Title}</a></h3>
            <p class="abstract">{text.Lead}</p></li>

            """);
    }

    private static string Time(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
