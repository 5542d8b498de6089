namespace Bot.Sandbox.Newsroom.Site;

/// <summary>What stands around the news on every page.</summary>
/// <param name="Edition">The edition the page belongs to.</param>
/// <param name="Today">The local day, printed in the head.</param>
/// <param name="Address">The paper's scheme, host and port.</param>
internal sealed record PageFrame(Edition Edition, DateTime Today, Uri Address)
{
    // A stripe of river under a letter, small enough to travel in the page.
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E" +
        "%3Crect width='32' height='32' rx='6' fill='%231f6f5c'/%3E%3Cpath d='M11 7v12h10M11 13h8M11 7h10" +
        "M7 25q4.5-3 9 0t9 0' fill='none' stroke='%23fff' stroke-width='2.5'/%3E%3C/svg%3E";

    /// <summary>The whole page.</summary>
    /// <param name="page">What differs from page to page.</param>
    public string Render(PageContent page) => Markup.Of($"""
        <!DOCTYPE html>
        <html lang="{Edition.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{page.Title} – {Edition.Name}</title>
        <meta name="description" content="{page.Description}">
        <link rel="canonical" href="{Absolute(page.Path)}">
        <link rel="icon" href="{Icon}">
        <link rel="stylesheet" href="{PaperAddresses.Style}">
        <link rel="alternate" type="application/rss+xml" title="{Edition.Name}" href="{Absolute(PaperAddresses.Feed(Edition, null))}">
        {page.Head}</head>
        <body>
        <a class="skip" href="#content">{Edition.Words.SkipToNews}</a>
        <header class="masthead">
        <div class="topline"><span class="today">{Edition.LongDate(Today)}</span><a class="other" lang="{Other.Code}" href="{page.OtherPath ?? PaperAddresses.Front(Other)}">{Edition.Words.OtherEdition}</a></div>
        <a class="brand" href="{PaperAddresses.Front(Edition)}">{Edition.Name}</a>
        <p class="motto">{Edition.Motto}</p>
        {Navigation(page)}
        </header>
        <div class="columns">
        <main id="content">
        {page.Main}
        </main>
        {page.Aside}
        </div>
        {Footer()}
        </body>
        </html>

        """).ToString();

    private Edition Other => Edition == Editions.German ? Editions.English : Editions.German;

    public string Absolute(string path) => new Uri(Address, path).AbsoluteUri;

    private Markup Navigation(PageContent page) => Markup.Of($"""
        <nav class="sections" aria-label="{Edition.Words.Sections}"><ul>
        <li><a href="{PaperAddresses.Front(Edition)}"{Current(page.Section is null)}>{Edition.Words.AllNews}</a></li>
        {Markup.Join(Enum.GetValues<NewsSection>().Select(section => Item(section, page)))}</ul></nav>
        """);

    private Markup Item(NewsSection section, PageContent page) => Markup.Of($"""
        <li><a href="{PaperAddresses.Section(Edition, section)}"{Current(page.Section == section)}>{Edition.Label(section)}</a></li>

        """);

    private static Markup Current(bool current) => current ? new Markup(" aria-current=\"page\"") : default;

    private Markup Footer() => Markup.Of($"""
        <footer class="foot">
        <p class="brand">{Edition.Name}</p>
        <p>{Edition.Words.Notice}</p>
        <ul><li>{Edition.Words.Imprint}</li><li>{Edition.Words.Privacy}</li><li>{Edition.Words.Contact}</li><li><a href="{PaperAddresses.Feed(Edition, null)}">RSS</a></li></ul>
        <p>© {Today.Year} {Edition.Name}</p>
        </footer>
        """);
}

/// <summary>What differs from page to page.</summary>
internal sealed record PageContent(string Title, string Description, string Path, Markup Main)
{
    /// <summary>Further lines for the page's head.</summary>
    public Markup Head { get; init; }

    /// <summary>The column beside the news.</summary>
    public Markup Aside { get; init; }

    /// <summary>The section marked in the navigation; absent for all news.</summary>
    public NewsSection? Section { get; init; }

    /// <summary>The same page in the other edition; absent when there is only its front page.</summary>
    public string? OtherPath { get; init; }
}
