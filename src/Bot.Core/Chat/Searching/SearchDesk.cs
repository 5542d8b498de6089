using Bot.Core.Chat.Following;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Search;
using Bot.Core.Words;

namespace Bot.Core.Chat.Searching;

/// <summary>Answers readers who search, by command, by button or by words that are no command.</summary>
/// <param name="search">Finds articles.</param>
/// <param name="editions">Among whose articles a reader searches.</param>
/// <param name="book">Knows the sections.</param>
/// <param name="questions">Whom it asked what to search for.</param>
/// <param name="time">The clock.</param>
internal sealed class SearchDesk(
    ArticleSearch search, Editions editions, SectionBook book, SearchQuestions questions, TimeProvider time)
{
    /// <summary>How many headlines to a page.</summary>
    private const int PageLength = 5;

    /// <summary>How many there are where the words are too long for buttons that page.</summary>
    private const int OnlyPage = 10;

    /// <summary>Of longer words only the beginning would be sought.</summary>
    private const int LongestWords = 200;

    private const int LongestEcho = 60;

    /// <summary>Answers <c>/search</c>.</summary>
    /// <param name="typed">The words, quoted or not; empty: they are asked for.</param>
    /// <param name="asker">Who.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<Reply> AskedAsync(string typed, Asker asker, CancellationToken cancel)
    {
        var words = Clean(Quoted.Read(typed) ?? typed);
        if (words.Length == 0) return Question(asker);
        return await FindAsync(words, asker, cancel).ConfigureAwait(false)
            ?? Nothing(words, await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false), asker.Words);
    }

    /// <summary>Asks what to search for; what is written next is sought.</summary>
    public Reply Question(Asker asker)
    {
        questions.Asked(asker);
        return ChatText.Say(asker.Words[PhraseKeys.SearchAsk]) with { AsksForWords = true };
    }

    /// <summary>Seeks what somebody just wrote.</summary>
    /// <returns>Null where nothing is found, or too much was written to be words of a search.</returns>
    public async Task<Reply?> FoundAsync(string typed, Asker asker, CancellationToken cancel) =>
        typed.Length is > 0 and <= LongestWords ? await FindAsync(Clean(typed), asker, cancel).ConfigureAwait(false) : null;

    /// <summary>Answers a button; the page takes the place of the one it stood under.</summary>
    public async Task<PressAnswer> PressedAsync(SearchButton place, Asker asker, CancellationToken cancel)
    {
        var page = await PageAsync(Clean(place.Words), place.Skip, asker, cancel).ConfigureAwait(false);
        return page is null ? ButtonText.Notice(asker.Words[PhraseKeys.SearchNoMore]) : new PressAnswer { Edit = page };
    }

    private Task<Reply?> FindAsync(string words, Asker asker, CancellationToken cancel) =>
        PageAsync(words, skip: 0, asker, cancel);

    private async Task<Reply?> PageAsync(string words, int skip, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var pages = SearchButton.Holds(words);
        var length = pages ? PageLength : OnlyPage;
        var found = await search.FindAsync(words, edition, skip, length + 1, cancel).ConfigureAwait(false);
        if (found.Count == 0) return null;
        return new HeadlinePage
        {
            Title = asker.Words.Text(PhraseKeys.SearchTitle, ("words", Echo(words))),
            Count = length,
            Skip = skip,
            Paging = PageButtons.Plain,
            To = pages ? skipped => new SearchButton(words, skipped).Data : null,
            Ways = [.. FollowButtons(words, edition, asker.Words[PhraseKeys.Follow]), Sections(asker.Words)],
            Articles = found,
        }.Set(asker, book, time.GetUtcNow());
    }

    private static Reply Nothing(string words, string edition, Wording phrases)
    {
        var follow = FollowButtons(words, edition, "＋ " + phrases.Text(PhraseKeys.WithWords, ("words", words))).ToList();
        var text = new ChatText().Add(phrases.Text(PhraseKeys.SearchNothing, ("words", Echo(words))))
            .Line().Add(phrases[PhraseKeys.SearchHint]);
        if (follow.Count > 0) text.Paragraph().Add(phrases[PhraseKeys.SearchFollow]);
        var latest = new ReplyButton(phrases[PhraseKeys.LatestTitle], new HeadlineButton("", LatestRequest.DefaultCount, 0).Data);
        IReadOnlyList<ReplyButton> ways = [latest, Sections(phrases)];
        return follow.Count > 0 ? text.Reply(follow, ways) : text.Reply(ways);
    }

    /// <summary>The button that follows the words, where they can be followed.</summary>
    private static IEnumerable<ReplyButton> FollowButtons(string words, string edition, string text)
    {
        var button = new FollowButton.Words(words);
        if (button.Fits && Interests.Words(words, edition) is not null) yield return new(ButtonText.Fit(text), button.Data);
    }

    private static ReplyButton Sections(Wording words) => new(words[PhraseKeys.SectionsTitle], SectionButtons.Data);

    private static string Echo(string words) => CodePoints.Shorten(words, LongestEcho);

    private static string Clean(string typed) =>
        string.Join(' ', typed[..Math.Min(typed.Length, LongestWords)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
