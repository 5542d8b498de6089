using Bot.Core.Chat.Settings;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat.Following;

/// <summary>What readers follow: begins it, ends it, and says so.</summary>
public sealed class Follows(IReaderStore store, ReaderChanges changes, SectionBook book, TimeProvider time)
{
    /// <summary>The most that one subscriber follows and mutes.</summary>
    public const int Most = 50;

    /// <summary>Lets somebody follow something: in their digest where they have one, else at once.</summary>
    public async Task<FollowAnswer> FollowAsync(Asker asker, Interest interest, string label, CancellationToken cancel)
    {
        var present = await changes.ApplyAsync(asker, _ => { }, cancel).ConfigureAwait(false);
        var subscriber = present.Subscriber!;
        var manner = subscriber.Digest is null ? SubscriptionManner.AtOnce : SubscriptionManner.Digest;
        var ending =
            await store.FollowAsync(subscriber.Id, interest, label, manner, Most, time.GetUtcNow(), cancel).ConfigureAwait(false);
        var what = InterestWords.Say(interest, label, book, asker.Words);
        var said = ending switch
        {
            FollowEnding.Followed => asker.Words.Text(PhraseKeys.Followed, ("what", what)),
            FollowEnding.Already => asker.Words.Text(PhraseKeys.FollowedAlready, ("what", what)),
            _ => asker.Words.Text(PhraseKeys.FollowLimit, ("most", Most)),
        };
        return new(said, present);
    }

    /// <summary>Lets somebody follow something no longer.</summary>
    /// <returns>What to say.</returns>
    public async Task<string> UnfollowAsync(Asker asker, Interest interest, string label, CancellationToken cancel)
    {
        if (await FindAsync(asker, interest, cancel).ConfigureAwait(false) is { } held)
            await store.UnfollowAsync(asker.Subscriber!.Id, held.Subscription.Id, cancel).ConfigureAwait(false);
        return asker.Words.Text(PhraseKeys.Unfollowed, ("what", InterestWords.Say(interest, label, book, asker.Words)));
    }

    /// <summary>Whether somebody follows something; a mute is none.</summary>
    public async Task<bool> HasAsync(Asker asker, Interest interest, CancellationToken cancel) =>
        await FindAsync(asker, interest, cancel).ConfigureAwait(false) is { Subscription.Manner: not SubscriptionManner.Muted };

    /// <summary>All that somebody follows and mutes.</summary>
    public async Task<IReadOnlyList<Followed>> ListAsync(Asker asker, CancellationToken cancel) =>
        asker.Subscriber is { } subscriber ? await store.FollowedAsync(subscriber.Id, cancel).ConfigureAwait(false) : [];

    /// <inheritdoc cref="InterestWords.Say(Followed, SectionBook, Wording)" />
    internal string WhatOf(Followed followed, Wording words) => InterestWords.Say(followed, book, words);

    private async Task<Followed?> FindAsync(Asker asker, Interest interest, CancellationToken cancel) =>
        (await ListAsync(asker, cancel).ConfigureAwait(false)).FirstOrDefault(held => IsSame(held.Interest, interest));

    private static bool IsSame(Interest held, Interest asked) =>
        (held.Kind, held.Language, held.Key) == (asked.Kind, asked.Language, asked.Key);
}

/// <summary>What became of the wish to follow something.</summary>
/// <param name="Said">What to say.</param>
/// <param name="Asker">The person, as they are kept now.</param>
public sealed record FollowAnswer(string Said, Asker Asker);
