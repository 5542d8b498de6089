using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Links;

namespace Bot.Core.Desk;

/// <summary>Finds the article behind a link that an editor gave: among those that are known, else on the web.</summary>
/// <param name="store">The rows.</param>
/// <param name="reader">Reads pages.</param>
/// <param name="newsroom">Its language is that of what staff write.</param>
/// <param name="time">The clock.</param>
public sealed class DeskArticles(IDeskStore store, IArticleReader reader, NewsroomOptions newsroom, TimeProvider time)
{
    /// <summary>Keeps what a person wrote as an article without a page. The same message is the same article.</summary>
    public Task<Article> KeepAsync(WrittenWords words, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return KeepAsync(new Article
        {
            Key = words.Key,
            Link = "",
            Title = OwnWords.TitleOf(words.Text),
            Lead = words.Text.Trim(),
            Language = newsroom.Language,
            Image = words.Photo,
            Found = now,
            Dated = now,
            Published = now,
            Due = now,
        }, cancel);
    }

    /// <summary>Finds it.</summary>
    /// <param name="link">The link, as it was given.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The article, or why there is none.</returns>
    public async Task<(Article? Article, DeskAnswer? Refusal)> FindAsync(string link, CancellationToken cancel)
    {
        var cleaned = LinkCleaner.Clean(link);
        if (!IsWebLink(cleaned)) return (null, new DeskAnswer.NotALink());
        var known = await store.ArticleAsync(ArticleKey.Of(cleaned), cancel).ConfigureAwait(false);
        if (known is not null && IsRead(known)) return (known, null);
        return await reader.ReadAsync(cleaned, known?.Language, cancel).ConfigureAwait(false) switch
        {
            ReadResult.Read read => (await KeepAsync(read.Article, cancel).ConfigureAwait(false), null),
            ReadResult.Forbidden forbidden => (null, new DeskAnswer.Forbidden(cleaned, forbidden.Reason)),
            ReadResult.Unreachable away => (null, new DeskAnswer.Unreachable(cleaned, away.Reason)),
            _ => (null, new DeskAnswer.NoArticle(cleaned)),
        };
    }

    /// <summary>The article is listed and no stage has anything to do with it: the editor decides where it goes.</summary>
    private Task<Article> KeepAsync(Article article, CancellationToken cancel)
    {
        article.Stage = ArticleStage.Known;
        return store.AddArticleAsync(article, cancel);
    }

    private static bool IsRead(Article article) =>
        !string.IsNullOrWhiteSpace(article.Lead) || !string.IsNullOrWhiteSpace(article.Text);

    private static bool IsWebLink(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
