using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Languages;
using Bot.Core.Reading.Links;
using Bot.Core.Reading.Pages;
using Bot.Core.Work;

namespace Bot.Core.Watching;

/// <summary>
/// Takes articles that are pushed instead of found by looking. Whoever pushes is a source (<see cref="SourceKind.Push"/>), so
/// a story that a feed tells as well is the same story, and pushing twice does nothing twice.
/// </summary>
public sealed class ArticlePush(
    IWatchStore store, IReadStore articles, LookSequel sequel, NewsroomOptions newsroom, SectionBook sections, Street street)
{
    /// <summary>Stores the article and wakes the read stage.</summary>
    /// <param name="pusher">The name of the source that pushes.</param>
    /// <param name="article">The article; its link is of the web.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>What happens with it; null where nobody of that name may push.</returns>
    public async Task<PushOutcome?> TakeAsync(string pusher, PushedArticle article, CancellationToken cancel)
    {
        if (await store.PusherAsync(pusher, cancel).ConfigureAwait(false) is not { } source) return null;
        var now = street.Now;
        if (article.Withdrawn) return await WithdrawAsync(source, article, now, cancel).ConfigureAwait(false);
        source.LastLook = now;
        source.Baselined = true;
        var push = new Look(source, now, [Entry(article)]);
        push = push with { Conclude = news => sequel.OfPush(push, news) };
        var saved = await store.SaveAsync(push, cancel).ConfigureAwait(false);
        if (saved is { New: 0, Changed: 0 }) return PushOutcome.Known;
        street.Ring(Stages.Read);
        return saved.New > 0 ? PushOutcome.New : PushOutcome.Changed;
    }

    private async Task<PushOutcome> WithdrawAsync(Source source, PushedArticle article, DateTimeOffset now, CancellationToken cancel)
    {
        var key = ArticleKey.Of(LinkCleaner.Clean(article.Link));
        return await articles.VanishAsync(key, $"{source.Name} says that it is withdrawn.", now, cancel).ConfigureAwait(false)
            ? PushOutcome.Withdrawn
            : PushOutcome.Known;
    }

    private SeenEntry Entry(PushedArticle article)
    {
        var link = LinkCleaner.Clean(article.Link);
        var key = ArticleKey.Of(link);
        return new SeenEntry
        {
            EntryKey = EntryIdentity.Key(key),
            Fingerprint = Fingerprint(article),
            ArticleKey = key,
            Link = link,
            // Empty where only the link is told: the page's headline counts then, and without one nothing is posted.
            Title = article.Title ?? "",
            Summary = article.Lead,
            Text = article.Text,
            Language = article.Language ?? LanguageDetector.Sure(article.Title, article.Lead, article.Text) ?? newsroom.Language,
            Byline = article.Byline,
            Authors = AuthorNames.Split(article.Byline ?? ""),
            IsPaywalled = article.IsPaywalled,
            IsBreaking = article.IsBreaking || BreakingMark.Is(article.Title, article.Sections),
            Image = article.Image,
            Sections = [.. article.Sections.Select(sections.Row).OfType<ArticleSection>().DistinctBy(row => row.Key)],
            Published = article.Published,
            Updated = article.Updated,
        };
    }

    /// <summary>An article without a body has the digest that it always had.</summary>
    private static string Fingerprint(PushedArticle article)
    {
        string?[] said = [article.Title, article.Lead, article.Image, article.Updated?.ToString("O")];
        return EntryIdentity.Fingerprint(article.Text is { } text ? [.. said, text] : said);
    }
}
