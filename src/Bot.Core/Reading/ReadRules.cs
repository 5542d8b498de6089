using Bot.Core.Model;

namespace Bot.Core.Reading;

/// <summary>What becomes of an article when its page was asked for.</summary>
public static class ReadRules
{
    /// <summary>Waits between tries of a page that cannot be had; then the source's own facts must do.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2),
    ];

    /// <summary>Applies the result to the article.</summary>
    public static void Apply(Article article, ReadResult result, DateTimeOffset now)
    {
        switch (result)
        {
            case ReadResult.Read read:
                Merge(article, read.Article);
                Done(article, reason: null);
                break;
            case ReadResult.NoArticle:
                MakeDo(article, "The page is not an article");
                break;
            case ReadResult.Forbidden forbidden:
                article.Stage = ArticleStage.SetAside;
                article.Reason = forbidden.Reason;
                break;
            case ReadResult.Unreachable unreachable:
                TryAgain(article, unreachable, now);
                break;
        }
    }

    private static void TryAgain(Article article, ReadResult.Unreachable result, DateTimeOffset now)
    {
        article.Reason = $"The page cannot be read: {result.Reason}.";
        if (article.Tries < Waits.Length)
        {
            var wait = Waits[article.Tries++];
            article.Due = now + (result.Wait > wait ? result.Wait.Value : wait);
        }
        // A page that is not there must not be posted; a server that is down may come back for the readers.
        else if (result.ForGood && article.Text is null) article.Stage = ArticleStage.SetAside;
        else MakeDo(article, article.Reason.TrimEnd('.'));
    }

    /// <summary>Without its page, what the source says is posted; a source that told only the link says nothing to post.</summary>
    private static void MakeDo(Article article, string reason)
    {
        Done(article, $"{reason}; the source's own words are posted.");
        if (article.Title.Length > 0) return;
        article.Stage = ArticleStage.SetAside;
        article.Reason = $"{reason}, and nothing else tells its headline.";
    }

    private static void Done(Article article, string? reason)
    {
        article.Stage = ArticleStage.Read;
        article.Tries = 0;
        article.Reason = reason;
    }

    /// <summary>The page's facts over the source's. What is posted of an article that had been read before makes a new revision where it changed.</summary>
    private static void Merge(Article article, Article page)
    {
        var before = (article.Title, article.Lead, article.Image);
        var readBefore = article.Text is not null;

        article.Title = Headline(article.Title, page.Title);
        article.Lead = page.Lead ?? article.Lead;
        article.Text = page.Text ?? article.Text ?? "";
        article.Dateline = page.Dateline ?? article.Dateline;
        article.Byline = page.Byline ?? article.Byline;
        article.SiteName = page.SiteName ?? article.SiteName;
        article.Image = page.Image ?? article.Image;
        if (page.Tags.Count > 0) article.Tags = page.Tags;
        foreach (var section in page.Sections.Where(found => article.Sections.TrueForAll(known => known.Key != found.Key)))
            article.Sections.Add(section);
        article.Published ??= page.Published;
        article.Updated = page.Updated ?? article.Updated;
        article.Dated = HeadlineOrder.Of(article.Published, article.Found);
        if (readBefore && before != (article.Title, article.Lead, article.Image)) article.Revision++;
    }

    /// <summary>
    /// The page's headline, where it is the same headline in full or corrected: they share half of the source's words.
    /// A page that calls something else its headline does not win over what the newsroom put into its own list.
    /// </summary>
    internal static string Headline(string source, string page)
    {
        var words = Words(source);
        return words.Count == 0 || words.Intersect(Words(page)).Count() * 2 >= words.Count ? page : source;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', '\u00a0', '–', '—', '-', ':', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(SectionBook.Fold).Where(word => word.Length > 0)];
}
