using Bot.Core.Chat.Settings;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat.Following;

/// <summary>Answers readers who want to follow something, or no longer, by command or by button.</summary>
internal sealed class FollowDesk(
    Follows follows, FollowScreens screens, ReaderChanges changes, IReaderStore store, IChatStore shelf, Editions editions,
    SectionBook book, IEnumerable<SectionEntry> listed)
{
    private const int MostNearest = 4;
    private const int LongestEcho = 60;

    private readonly SectionSearch search = new(book, [.. listed]);

    /// <summary>Answers <c>/subscribe</c> with its arguments.</summary>
    public async Task<Reply> SubscribeAsync(string arguments, Asker asker, CancellationToken cancel)
    {
        if (arguments.Length == 0) return await ChooseAsync(asker, page: 0, cancel).ConfigureAwait(false);
        if (Quoted.Read(arguments) is { } words) return await FollowWordsAsync(words, asker, cancel).ConfigureAwait(false);
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        if (ArgumentWords.Has(PhraseKeys.WordsAll, arguments))
            return await FollowAsync(Interests.Everything(edition), "", asker, cancel).ConfigureAwait(false);
        return search.Find(arguments, await shelf.SectionsAsync(edition, cancel).ConfigureAwait(false)) switch
        {
            SectionMatch.Offered there =>
                await FollowAsync(
                    Interests.Section(there.Section.Key, edition), there.Section.Label, asker, cancel).ConfigureAwait(false),
            SectionMatch.Empty empty =>
                await FollowAsync(Interests.Section(empty.Key, edition), empty.Name, asker, cancel).ConfigureAwait(false),
            var other => screens.Unknown(
                arguments, (other as SectionMatch.Unknown)?.Nearest ?? [], Interests.Words(arguments, edition) is not null, asker.Words),
        };
    }

    /// <summary>Answers <c>/unsubscribe</c> with its arguments.</summary>
    public async Task<Reply> UnsubscribeAsync(string arguments, Asker asker, CancellationToken cancel)
    {
        var (words, followed) = (asker.Words, await follows.ListAsync(asker, cancel).ConfigureAwait(false));
        if (arguments.Length == 0 || followed.Count == 0) return screens.List(followed, 0, words, ending: true);
        var subscriber = asker.Subscriber!.Id;
        if (ArgumentWords.Has(PhraseKeys.WordsAll, arguments)
            && !followed.Any(one => one.Interest.Kind == InterestKind.Everything))
        {
            await store.UnfollowAllAsync(subscriber, cancel).ConfigureAwait(false);
            return screens.List([], 0, words, words[PhraseKeys.EndedAll]);
        }
        if (Meant(followed, Quoted.Read(arguments) ?? arguments, words) is not { } meant)
        {
            var unknown = words.Text(PhraseKeys.NotFollowed, ("what", CodePoints.Shorten(arguments, LongestEcho)));
            return screens.List(Near(followed, arguments, words), 0, words, unknown, ending: true);
        }
        await store.UnfollowAsync(subscriber, meant.Subscription.Id, cancel).ConfigureAwait(false);
        var said = words.Text(PhraseKeys.Unfollowed, ("what", follows.WhatOf(meant, words)));
        return screens.List([.. followed.Where(one => one != meant)], 0, words, said);
    }

    /// <summary>Shows what there is to follow.</summary>
    public async Task<Reply> ChooseAsync(Asker asker, int page, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var offered = await shelf.SectionsAsync(edition, cancel).ConfigureAwait(false);
        var (language, alphabet) = (asker.Words.Language, StringComparer.Create(Cultures.Of(asker.Words.Language), ignoreCase: true));
        return screens.Choose(
            [.. offered.OrderBy(section => book.TitleOf(section.Key, language, section.Label), alphabet)],
            await follows.ListAsync(asker, cancel).ConfigureAwait(false), page, asker.Words);
    }

    /// <summary>Lets somebody follow words.</summary>
    public async Task<Reply> FollowWordsAsync(string words, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        var label = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Interests.Words(label, edition) is { } interest
            ? await FollowAsync(interest, label, asker, cancel).ConfigureAwait(false)
            : ChatText.Say(asker.Words.Text(PhraseKeys.WordsUnusable, ("most", Interests.MostWords)));
    }

    /// <summary>What comes in a digest needs one: who has none gets it every morning.</summary>
    /// <returns>What to say of it; null where nothing changed.</returns>
    public async Task<string?> PlanDigestAsync(Asker asker, SubscriptionManner manner, CancellationToken cancel)
    {
        if (manner != SubscriptionManner.Digest || asker.Subscriber?.Digest is not null) return null;
        await changes.PlanAsync(asker, DigestDefaults.Daily, cancel).ConfigureAwait(false);
        return asker.Words.Text(PhraseKeys.DigestSet, ("plan", DigestWords.Of(DigestDefaults.Daily, asker.Words)));
    }

    private async Task<Reply> FollowAsync(Interest interest, string label, Asker asker, CancellationToken cancel) =>
        FollowScreens.Done((await follows.FollowAsync(asker, interest, label, cancel).ConfigureAwait(false)).Said, asker.Words);

    private Followed? Meant(IReadOnlyList<Followed> followed, string asked, Wording words)
    {
        var (key, folded) = (book.KeyOf(asked), SectionBook.Fold(asked));
        return followed.FirstOrDefault(one => one.Interest.Kind == InterestKind.Section && one.Interest.Key == key)
            ?? followed.FirstOrDefault(one => SectionBook.Fold(one.Subscription.Label) == folded
                || SectionBook.Fold(follows.WhatOf(one, words)) == folded
                || (one.Interest.Kind == InterestKind.Everything && ArgumentWords.Has(PhraseKeys.WordsAll, asked)));
    }

    /// <summary>Those that come near; all where none does.</summary>
    private IReadOnlyList<Followed> Near(IReadOnlyList<Followed> followed, string asked, Wording words)
    {
        var names = followed.SelectMany(one => new[] { (follows.WhatOf(one, words), one), (one.Subscription.Label, one) });
        return NearestNames.Of(asked, names, MostNearest) is { Count: > 0 } near ? near : followed;
    }
}
