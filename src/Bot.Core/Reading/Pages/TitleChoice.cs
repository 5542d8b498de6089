namespace Bot.Core.Reading.Pages;

/// <summary>
/// Chooses the headline among what the page calls itself. The link card's title is worded by the newsroom as the heading
/// is; the one in JSON-LD is often worded for search engines, and the title element always is.
/// </summary>
/// <param name="site">The site's name, if known.</param>
/// <param name="address">The page's address.</param>
internal sealed class TitleChoice(string? site, Uri? address)
{
    private const int ShortestHeading = 8;

    /// <summary>The headline, or null where nothing names one.</summary>
    /// <param name="stated">The titles in metadata, the card's first. Where another says what the heading says, and the card's is not a part of it, the heading is believed.</param>
    /// <param name="heading">The headline a reader sees.</param>
    /// <param name="document">The title element.</param>
    public string? Of(IReadOnlyList<string?> stated, string? heading, string? document)
    {
        List<string> titles = [.. stated.OfType<string>().Select(title => Headline.WithoutSite(title, site, address)).Where(IsHeadline)];
        if (titles.Count == 0)
            return Shown(heading, document);
        if (heading is null)
            return titles[0];
        bool isOther = !PageWords.Contains(heading, titles[0]);
        bool isConfirmed = isOther && titles.Skip(1).Append(Bare(document)).Any(title => PageWords.Same(title, heading));
        return isConfirmed || IsWithTail(titles[0], heading) ? heading : titles[0];
    }

    /// <summary>The heading, where the title element says the same or too little; a heading of one word beside it says too little itself.</summary>
    private string? Shown(string? heading, string? document)
    {
        if (document is null || (heading is not null && Headline.IsLike(document, heading)))
            return heading ?? document;
        string title = Bare(document)!;
        bool isSaying = heading is not null && (heading.Contains(' ') || heading.Length > 20 || !title.Contains(' ') || !IsHeadline(title));
        return isSaying ? heading : title;
    }

    private string? Bare(string? document) =>
        document is null ? null : Headline.WithoutTail(Headline.WithoutSite(document, site, address));

    /// <summary>A title that is the site's name names the site.</summary>
    private bool IsHeadline(string title) => !PageWords.Same(title, site);

    /// <summary>Whether a title is the heading with something for search engines or the site's motto behind it.</summary>
    private static bool IsWithTail(string title, string heading) =>
        heading.Length >= ShortestHeading && Headline.Heads(title).Any(head => PageWords.Same(head, heading));
}
