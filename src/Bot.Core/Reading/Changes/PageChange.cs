using Bot.Core.Model;

namespace Bot.Core.Reading.Changes;

/// <summary>What reading a page again did to its article.</summary>
public enum PageChange
{
    /// <summary>The page says what was known, or looks different without saying anything else.</summary>
    None,

    /// <summary>A new revision.</summary>
    Revised,

    /// <summary>The page changes so often that this is left to a later look.</summary>
    Postponed,

    /// <summary>Another document stands there for now: an error, a consent wall, a paywall.</summary>
    Elsewhere,
}

/// <summary>What becomes of an article whose page was read before and says something else now.</summary>
public static class PageChanges
{
    /// <summary>The most revisions of an article in <see cref="Window"/>; a live ticker is not posted line by line.</summary>
    public const int Most = 3;

    /// <summary>See <see cref="Most"/>: an hour.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Takes the page's facts. Headline, lead, picture and body count each by itself: what stood in an earlier revision is
    /// the page swinging back, and is left.
    /// </summary>
    /// <param name="article">The article; its revision grows where something changed.</param>
    /// <param name="page">What the page says.</param>
    /// <param name="history">The article's revisions.</param>
    /// <param name="now">When the page was read.</param>
    public static PageChange Apply(Article article, Article page, IReadOnlyList<Revision> history, DateTimeOffset now)
    {
        if (!SameStory.Bodies(article.Text, page.Text)) return PageChange.Elsewhere;
        var found = Found(article, page, history);
        if (found.IsEmpty)
        {
            Note(article, page);
            return PageChange.None;
        }
        if (history.Count(revision => revision.Number > 1 && revision.Found > now - Window) >= Most) return PageChange.Postponed;
        article.Title = found.Title ?? article.Title;
        article.Lead = found.Lead ?? article.Lead;
        if (found.Image is not null) (article.Image, article.ImageAlt, article.Gallery) = (found.Image, page.ImageAlt, page.Gallery);
        article.Text = found.Text ?? article.Text;
        article.Revision++;
        Note(article, page);
        return PageChange.Revised;
    }

    /// <summary>Whether the page says something that would make a revision.</summary>
    public static bool Differs(Article article, Article page, IReadOnlyList<Revision> history) =>
        SameStory.Bodies(article.Text, page.Text) && !Found(article, page, history).IsEmpty;

    /// <summary>
    /// What two looks at a page agree on; what they tell differently counts as it was before. A headline that is tried out on
    /// readers, a picture that rotates and a ticker are so told from a correction.
    /// </summary>
    public static void Agree(Article article, Article page, Article again)
    {
        if (!ComparedText.Same(page.Title, again.Title)) page.Title = article.PageTitle ?? article.Title;
        if (!ComparedText.Same(page.Lead, again.Lead)) page.Lead = article.Lead;
        if (!ComparedImage.Same(page.Image, again.Image)) page.Image = article.Image;
        if (!ComparedText.Same(page.Text, again.Text)) page.Text = article.Text;
    }

    /// <summary>
    /// The headline to post: the page's, where it is the source's in full or corrected, or where the page's counted before.
    /// A page that calls something else its headline does not win over what the newsroom put into its own list.
    /// </summary>
    internal static string Headline(Article article, string page)
    {
        var told = article.ToldTitle ?? article.Title;
        return SameStory.Headlines(told, page) || ComparedText.Same(article.Title, article.PageTitle) ? page : told;
    }

    private static FoundChanges Found(Article article, Article page, IReadOnlyList<Revision> history)
    {
        var title = Headline(article, page.Title);
        return new FoundChanges(
            IsNews(ComparedText.Of, title, article.Title, history.Select(known => known.Title)) ? title : null,
            IsNews(ComparedText.Of, page.Lead, article.Lead, history.Select(known => known.Lead)) ? page.Lead : null,
            IsNews(ComparedImage.Of, page.Image, article.Image, history.Select(known => known.Image)) ? page.Image : null,
            IsNewBody(article, page, history) ? page.Text : null);
    }

    /// <summary>A page that no longer tells a fact does not take it back.</summary>
    private static bool IsNews(Func<string?, string> compared, string? now, string? before, IEnumerable<string?> history)
    {
        var said = compared(now);
        return said.Length > 0 && said != compared(before) && history.All(known => compared(known) != said);
    }

    private static bool IsNewBody(Article article, Article page, IReadOnlyList<Revision> history) =>
        ComparedText.Digest(page.Text) is { } said && said != ComparedText.Digest(article.Text)
        && history.All(known => known.BodyDigest != said);

    /// <summary>What is told besides, without making a revision.</summary>
    private static void Note(Article article, Article page)
    {
        article.PageTitle = page.Title;
        article.Updated = page.Updated ?? article.Updated;
        article.IsPaywalled |= page.IsPaywalled;
        article.IsBreaking |= page.IsBreaking;
        (article.PageETag, article.PageLastModified) = (page.PageETag, page.PageLastModified);
        article.Canonical = page.Canonical ?? article.Canonical;
    }

    private readonly record struct FoundChanges(string? Title, string? Lead, string? Image, string? Text)
    {
        public bool IsEmpty => (Title, Lead, Image, Text) == default;
    }
}
