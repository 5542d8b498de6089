using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>A page of headlines, ready to be set.</summary>
internal sealed record HeadlinePage
{
    /// <summary>A headline longer than this is closed with <c>…</c>: no newsroom writes one, and the page stays a page.</summary>
    private const int LongestHeadline = 280;

    private const int LongestSection = 60;

    /// <summary>The line above.</summary>
    public required string Title { get; init; }

    /// <summary>How many headlines to a page.</summary>
    public required int Count { get; init; }

    /// <summary>How many headlines stand before it.</summary>
    public required int Skip { get; init; }

    /// <summary>The words on the buttons to the page before and to the one after. Default: newer and older.</summary>
    public (PhraseKey Before, PhraseKey After) Paging { get; init; } = PageButtons.Dated;

    /// <summary>The data of the button to the page that passes over so many headlines; null: there is but one page.</summary>
    public required Func<int, string>? To { get; init; }

    /// <summary>The buttons below those that page.</summary>
    public required IReadOnlyList<ReplyButton> Ways { get; init; }

    /// <summary>
    /// The articles from its place on, in their order: one more than is to be shown tells that there are others.
    /// </summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>
    /// Sets the page. Where not all headlines fit into a message, the last ones move to the next page, so that paging
    /// misses none.
    /// </summary>
    /// <param name="asker">Whose words and titles.</param>
    /// <param name="book">Knows the sections' titles.</param>
    /// <param name="now">The present, for <c>vor 5 Minuten</c>.</param>
    public Reply Set(Asker asker, SectionBook book, DateTimeOffset now)
    {
        var shown = Math.Min(Count, Articles.Count);
        var (content, isCut) = Write(shown);
        while (isCut && shown > 1) (content, isCut) = Write(--shown);
        return new Reply { Content = content, Buttons = Buttons(shown, asker.Words) };

        (PostContent, bool) Write(int count)
        {
            var text = new ChatText().Bold(Title);
            foreach (var article in Articles.Take(count)) Add(text, article, asker, book, now);
            return text.Finish();
        }
    }

    private static void Add(ChatText text, Article article, Asker asker, SectionBook book, DateTimeOffset now)
    {
        var (language, zone) = (asker.Words.Language, asker.Zone);
        var when = LocalTime.When(article.Dated, now, zone, language);
        var section = article.Sections.FirstOrDefault() is { } first ? book.TitleOf(first.Key, language, first.Label) : "";
        text.Paragraph().Add("• ").Link(CodePoints.Shorten(article.Title, LongestHeadline), article.Link)
            .Line().Italic(section.Length == 0 ? when : $"{when} · {CodePoints.Shorten(section, LongestSection)}");
    }

    private IReadOnlyList<IReadOnlyList<ReplyButton>> Buttons(int shown, Wording words)
    {
        var paging = new List<ReplyButton>();
        if (To is not null && Skip > 0) paging.Add(new(words[Paging.Before], To(Math.Max(0, Skip - Count))));
        if (To is not null && Articles.Count > shown) paging.Add(new(words[Paging.After], To(Skip + shown)));
        return paging.Count == 0 ? [Ways] : [paging, Ways];
    }
}
