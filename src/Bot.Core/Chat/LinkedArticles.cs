using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>Shows the article of a deep link, with the way to its section.</summary>
public sealed class LinkedArticles(IChatStore store, SectionBook book, TimeProvider time)
{
    private const int LongestTitle = 280;
    private const int LongestLead = 700;

    /// <summary>Answers a deep link to an article.</summary>
    public async Task<Reply> LinkedAsync(ArticleId id, Asker asker, CancellationToken cancel)
    {
        var words = asker.Words;
        var latest = new ReplyButton(words[PhraseKeys.LatestTitle], new HeadlineButton("", LatestRequest.DefaultCount, 0).Data);
        if (await store.ArticleAsync(id, cancel).ConfigureAwait(false) is not { } article)
            return new ChatText().Add(words[PhraseKeys.ArticleGone]).Reply([latest]);
        var text = new ChatText().Bold(CodePoints.Shorten(article.Title, LongestTitle));
        if (article.Lead is { Length: > 0 } lead) text.Paragraph().Add(CodePoints.Shorten(lead, LongestLead));
        text.Paragraph().Italic(LocalTime.When(article.Dated, time.GetUtcNow(), asker.Zone, words.Language))
            .Line().Link(words[PhraseKeys.ReadOn], article.Link);
        if (article.Sections is not [var first, ..]) return text.Reply([latest]);
        var place = new HeadlineButton(SectionToken.Of(first.Key), LatestRequest.DefaultCount, 0);
        return text.Reply(
            [new(words[PhraseKeys.Follow], (place with { Act = HeadlineAct.Follow }).Data)],
            [new(ButtonText.Fit(words.Text(PhraseKeys.MoreOf, ("section", book.TitleOf(first.Key, words.Language, first.Label)))), place.Data)],
            [latest]);
    }
}
