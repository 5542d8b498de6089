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

    /// <summary>What the page shows; its buttons lead to the pages beside it.</summary>
    public required HeadlineButton Place { get; init; }

    /// <summary>Whether the reader follows the section.</summary>
    public required bool IsFollowed { get; init; }

    /// <summary>The articles from the place on, newest first: one more than is to be shown tells that there are older ones.</summary>
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
        var shown = Math.Min(Place.Count, Articles.Count);
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

    private ReplyButton FollowButton(Wording words) => IsFollowed
        ? new(words[PhraseKeys.Unfollow], (Place with { Act = HeadlineAct.Unfollow }).Data)
        : new(words[PhraseKeys.Follow], (Place with { Act = HeadlineAct.Follow }).Data);

    private List<IReadOnlyList<ReplyButton>> Buttons(int shown, Wording words)
    {
        var paging = new List<ReplyButton>();
        if (Place.Skip > 0)
            paging.Add(new(words[PhraseKeys.Newer], (Place with { Skip = Math.Max(0, Place.Skip - Place.Count) }).Data));
        if (Articles.Count > shown)
            paging.Add(new(words[PhraseKeys.Older], (Place with { Skip = Place.Skip + shown }).Data));
        var sections = new ReplyButton(words[PhraseKeys.SectionsTitle], SectionButtons.Data);
        List<ReplyButton> ways = Place.Section.Length == 0 ? [sections] : [FollowButton(words), sections];
        return paging.Count == 0 ? [ways] : [paging, ways];
    }
}
