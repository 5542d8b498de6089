using System.Diagnostics;
using Bot.Core.Chat.Following;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>Answers readers who ask for headlines, by command, by button or by deep link.</summary>
/// <param name="store">What there is to read.</param>
/// <param name="editions">Whose headlines a reader gets.</param>
/// <param name="book">Knows the sections.</param>
/// <param name="listed">The sections that settings describe.</param>
/// <param name="follows">Who follows what.</param>
/// <param name="time">The clock.</param>
public sealed class Headlines(
    IChatStore store, Editions editions, SectionBook book, IEnumerable<SectionEntry> listed, Follows follows, TimeProvider time)
{
    /// <summary>What stands before a section in a deep link: <c>t.me/bot?start=s-politik</c>.</summary>
    public const string DeepLinkPrefix = "s-";

    private readonly SectionSearch search = new(book, [.. listed]);

    /// <summary>Answers <c>/latest</c> with its arguments.</summary>
    public async Task<Reply> AskedAsync(string arguments, Asker asker, CancellationToken cancel)
    {
        var readings = LatestRequest.Readings(arguments);
        if (readings[0].Section is null) return await AllAsync(readings[0].Count, asker, cancel).ConfigureAwait(false);
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var offered = await store.SectionsAsync(edition, cancel).ConfigureAwait(false);
        var request = readings.FirstOrDefault(reading => search.Find(reading.Section!, offered) is not SectionMatch.Unknown)
            ?? LatestRequest.Fallback(readings);
        return search.Find(request.Section!, offered) switch
        {
            SectionMatch.Offered there => await SectionAsync(there.Section, request.Count, edition, asker, cancel).ConfigureAwait(false),
            SectionMatch.Empty empty => SectionPages.Empty(book.TitleOf(empty.Key, asker.Words.Language, empty.Name), asker.Words),
            SectionMatch.Unknown unknown => SectionPages.Unknown(request, unknown.Nearest, offered, asker.Words, book),
            var other => throw new UnreachableException(other.GetType().Name),
        };
    }

    /// <summary>Answers a section's name that stands alone.</summary>
    /// <returns>Null where no section is called so.</returns>
    public async Task<Reply?> NamedAsync(string name, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var offered = await store.SectionsAsync(edition, cancel).ConfigureAwait(false);
        return search.Find(name, offered) is SectionMatch.Offered found
            ? await SectionAsync(found.Section, LatestRequest.DefaultCount, edition, asker, cancel).ConfigureAwait(false)
            : null;
    }

    /// <summary>Answers a deep link: a section's token, or any of its names.</summary>
    public async Task<Reply> LinkedAsync(string section, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var offered = await store.SectionsAsync(edition, cancel).ConfigureAwait(false);
        return SectionToken.Find(section, offered) is { } found
            ? await SectionAsync(found, LatestRequest.DefaultCount, edition, asker, cancel).ConfigureAwait(false)
            : await AskedAsync(section, asker, cancel).ConfigureAwait(false);
    }

    /// <summary>Answers a button; the page takes the place of the one it stood under.</summary>
    /// <returns>Null where the button's section is gone.</returns>
    internal async Task<PressAnswer?> PressedAsync(HeadlineButton place, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var offered = place.Section.Length == 0 ? [] : await store.SectionsAsync(edition, cancel).ConfigureAwait(false);
        var section = SectionToken.Find(place.Section, offered);
        if (section is null && place.Section.Length > 0) return null;
        var (notice, present) =
            section is null ? (null, asker) : await ActAsync(place, section, edition, asker, cancel).ConfigureAwait(false);
        var articles = await store.LatestAsync(edition, section?.Key, place.Skip, place.Count + 1, cancel).ConfigureAwait(false);
        if (articles.Count == 0)
            return ButtonText.Notice(asker.Words[place.Skip > 0 ? PhraseKeys.NoOlder : PhraseKeys.NoHeadlines]);
        var page = await PageAsync(
            place with { Act = HeadlineAct.Show }, section, articles, edition, present, cancel).ConfigureAwait(false);
        return notice is null ? new PressAnswer { Edit = page } : ButtonText.Notice(notice, page);
    }

    /// <summary>Follows the section, or follows it no longer, where the button says so.</summary>
    private async Task<(string? Notice, Asker Asker)> ActAsync(
        HeadlineButton place, SectionOnOffer section, string edition, Asker asker, CancellationToken cancel)
    {
        var interest = Interests.Section(section.Key, edition);
        switch (place.Act)
        {
            case HeadlineAct.Follow:
                var followed = await follows.FollowAsync(asker, interest, section.Label, cancel).ConfigureAwait(false);
                return (followed.Said, followed.Asker);
            case HeadlineAct.Unfollow:
                return (await follows.UnfollowAsync(asker, interest, section.Label, cancel).ConfigureAwait(false), asker);
            default:
                return (null, asker);
        }
    }

    private async Task<Reply> AllAsync(int count, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var articles = await store.LatestAsync(edition, section: null, skip: 0, count + 1, cancel).ConfigureAwait(false);
        return articles.Count == 0
            ? ChatText.Say(asker.Words[PhraseKeys.NoHeadlines])
            : await PageAsync(
                new HeadlineButton("", count, 0), section: null, articles, edition, asker, cancel).ConfigureAwait(false);
    }

    private async Task<Reply> SectionAsync(
        SectionOnOffer section, int count, string edition, Asker asker, CancellationToken cancel)
    {
        var articles = await store.LatestAsync(edition, section.Key, skip: 0, count + 1, cancel).ConfigureAwait(false);
        var place = new HeadlineButton(SectionToken.Of(section.Key), count, 0);
        return articles.Count == 0
            ? SectionPages.Empty(book.TitleOf(section.Key, asker.Words.Language, section.Label), asker.Words)
            : await PageAsync(place, section, articles, edition, asker, cancel).ConfigureAwait(false);
    }

    private async Task<Reply> PageAsync(
        HeadlineButton place, SectionOnOffer? section, IReadOnlyList<Article> articles, string edition,
        Asker asker, CancellationToken cancel) =>
        new HeadlinePage
        {
            Title = section is null
                ? asker.Words[PhraseKeys.LatestTitle]
                : book.TitleOf(section.Key, asker.Words.Language, section.Label),
            Count = place.Count,
            Skip = place.Skip,
            To = skip => (place with { Skip = skip }).Data,
            Ways = await WaysAsync(place, section, edition, asker, cancel).ConfigureAwait(false),
            Articles = articles,
        }.Set(asker, book, time.GetUtcNow());

    private async Task<IReadOnlyList<ReplyButton>> WaysAsync(
        HeadlineButton place, SectionOnOffer? section, string edition, Asker asker, CancellationToken cancel)
    {
        var sections = new ReplyButton(asker.Words[PhraseKeys.SectionsTitle], SectionButtons.Data);
        if (section is null) return [sections];
        var isFollowed = await follows.HasAsync(asker, Interests.Section(section.Key, edition), cancel).ConfigureAwait(false);
        var (key, act) = isFollowed ? (PhraseKeys.Unfollow, HeadlineAct.Unfollow) : (PhraseKeys.Follow, HeadlineAct.Follow);
        return [new(asker.Words[key], (place with { Act = act }).Data), sections];
    }
}
