using Bot.Core.Model;
using Bot.Core.Reading.Changes;

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
    /// <param name="article">The article, whose page was due to be read.</param>
    /// <param name="result">How reading ended.</param>
    /// <param name="history">The article's revisions; empty where it never came this far.</param>
    /// <param name="now">When the page was asked for.</param>
    public static void Apply(Article article, ReadResult result, IReadOnlyList<Revision> history, DateTimeOffset now)
    {
        switch (result)
        {
            case ReadResult.Read read:
                Take(article, read.Article, history, now);
                Done(article, reason: null);
                (article.Missing, article.Vanished) = (null, null);
                break;
            case ReadResult.Unchanged:
                Done(article, reason: null);
                (article.Missing, article.Vanished) = (null, null);
                break;
            case ReadResult.ToldWhole:
                TakeWhole(article, history);
                Done(article, reason: null);
                (article.Missing, article.Vanished) = (null, null);
                break;
            case ReadResult.NoArticle:
                MakeDo(article, unread: null);
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
        article.Reason = new Reason(ReasonKind.PageUnread, result.Reason).Stored;
        if (article.Tries < Waits.Length)
        {
            var wait = Waits[article.Tries++];
            article.Due = now + (result.Wait > wait ? result.Wait.Value : wait);
        }
        // A page that is not there must not be posted; a server that is down may come back for the readers.
        else if (result.ForGood && (article.Text is null || article.Vanished is not null))
        {
            article.Stage = ArticleStage.SetAside;
            article.Missing ??= now;
        }
        else MakeDo(article, result.Reason);
    }

    /// <summary>Without its page, what the source says is posted; a source that told only the link says nothing to post.</summary>
    /// <param name="article">The article.</param>
    /// <param name="unread">Why its page could not be read; null: it was, and is no article's.</param>
    private static void MakeDo(Article article, string? unread)
    {
        if (article.Text is null) TakeTold(article);
        Done(article, Why(ReasonKind.NoArticlePosted, ReasonKind.PageUnreadPosted, unread));
        if (article.Title.Length > 0) return;
        article.Stage = ArticleStage.SetAside;
        article.Reason = Why(ReasonKind.NoArticleEmpty, ReasonKind.PageUnreadEmpty, unread);
    }

    private static string Why(ReasonKind noArticle, ReasonKind pageUnread, string? unread) =>
        (unread is null ? new Reason(noArticle) : new Reason(pageUnread, unread)).Stored;

    private static void Done(Article article, string? reason)
    {
        article.Stage = ArticleStage.Read;
        article.Tries = 0;
        article.Reason = reason;
    }

    /// <summary>What the source says now, where no page tells more.</summary>
    private static void TakeTold(Article article)
    {
        var (title, lead) = (article.ToldTitle ?? article.Title, article.ToldLead ?? article.Lead);
        if (!ComparedText.Same(title, article.Title) || !ComparedText.Same(lead, article.Lead)) article.Revision++;
        (article.Title, article.Lead) = (title, lead);
    }

    /// <summary>What the newsroom pushed whole stands for the page, until that is read again.</summary>
    private static void TakeWhole(Article article, IReadOnlyList<Revision> history)
    {
        (article.Title, article.Lead) = (article.ToldTitle ?? article.Title, article.ToldLead ?? article.Lead);
        (article.Text, article.ToldText, article.PageTitle) = (article.ToldText, null, null);
        if (history is [.., var last] && !IsSaidBy(last, article)) article.Revision++;
    }

    private static bool IsSaidBy(Revision last, Article article) =>
        ComparedText.Same(last.Title, article.Title) && ComparedText.Same(last.Lead, article.Lead)
        && ComparedImage.Same(last.Image, article.Image) && last.BodyDigest == ComparedText.Digest(article.Text);

    private static void Take(Article article, Article page, IReadOnlyList<Revision> history, DateTimeOffset now)
    {
        if (article.Text is null) TakeFirst(article, page, isRevision: history.Count > 0);
        else if (PageChanges.Apply(article, page, history, now) != PageChange.Elsewhere) AddSections(article, page);
    }

    /// <summary>The facts of a page that is read for the first time, over the source's.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">What its page says.</param>
    /// <param name="isRevision">Posts may stand already that tell the source's words.</param>
    internal static void TakeFirst(Article article, Article page, bool isRevision)
    {
        var before = (article.Title, article.Lead, article.Image);
        article.Title = PageChanges.Headline(article, page.Title);
        article.PageTitle = page.Title;
        article.Lead = page.Lead ?? article.Lead;
        article.Text = page.Text ?? "";
        article.Dateline = page.Dateline ?? article.Dateline;
        article.Byline = page.Byline ?? article.Byline;
        if (page.Authors.Count > 0) article.Authors = page.Authors;
        article.IsPaywalled |= page.IsPaywalled;
        article.IsBreaking |= page.IsBreaking;
        article.SiteName = page.SiteName ?? article.SiteName;
        if (page.Image is not null) (article.Image, article.ImageAlt, article.Gallery) = (page.Image, page.ImageAlt, page.Gallery);
        if (page.Tags.Count > 0) article.Tags = page.Tags;
        AddSections(article, page);
        article.Published ??= page.Published;
        article.Updated = page.Updated ?? article.Updated;
        article.Dated = HeadlineOrder.Of(article.Published, article.Found);
        article.Canonical = page.Canonical ?? article.Canonical;
        if (page.Canonical is not null) article.Link = page.Link;
        (article.PageETag, article.PageLastModified) = (page.PageETag, page.PageLastModified);
        if (isRevision && before != (article.Title, article.Lead, article.Image)) article.Revision++;
    }

    private static void AddSections(Article article, Article page)
    {
        foreach (var section in page.Sections.Where(found => article.Sections.TrueForAll(known => known.Key != found.Key)))
            article.Sections.Add(section);
    }
}
