using Bot.Core.Model;

namespace Bot.Core.Reading.Changes;

/// <summary>
/// Reads a page again. Where it says something else than it did, it is looked at twice more within seconds, and only what
/// all three looks agree on counts.
/// </summary>
public sealed class ConfirmedReader(IArticleReader reader, ReadOptions options, TimeProvider time)
{
    private const int Confirmations = 2;

    /// <summary>Reads it, with the validators of the last answer.</summary>
    /// <param name="article">The article, whose page was read before.</param>
    /// <param name="history">Its revisions.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<ReadResult> ReadAsync(Article article, IReadOnlyList<Revision> history, CancellationToken cancel)
    {
        var result = await reader.ReadAgainAsync(article, cancel).ConfigureAwait(false);
        if (result is not ReadResult.Read { Article: var page } || article.Text is null) return result;
        for (var look = 0; look < Confirmations && !IsBacked(article, page) && PageChanges.Differs(article, page, history); look++)
        {
            await Task.Delay(options.ConfirmAfter, time, cancel).ConfigureAwait(false);
            // Not to be had a second time: nothing is certain.
            if (await reader.ReadAsync(article.Link, article.Language, cancel).ConfigureAwait(false) is not ReadResult.Read again)
                return new ReadResult.Unchanged();
            PageChanges.Agree(article, page, again.Article);
        }
        return result;
    }

    /// <summary>A source told of a change, and the page's headline is the one that it tells: that is certain enough.</summary>
    private static bool IsBacked(Article article, Article page) =>
        article.Stage == ArticleStage.Found && ComparedText.Same(article.ToldTitle, page.Title) && !ComparedText.Same(article.Title, page.Title);
}
