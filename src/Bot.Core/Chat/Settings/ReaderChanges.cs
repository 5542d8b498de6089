using Bot.Core.Model;
using Bot.Core.Readers;

namespace Bot.Core.Chat.Settings;

/// <summary>Changes what is kept of a reader, and what follows from it.</summary>
public sealed class ReaderChanges(IReaderStore store, Askers askers, Editions editions, TimeProvider time)
{
    /// <summary>Changes something.</summary>
    /// <returns>The reader, as they are kept now.</returns>
    public async Task<Asker> ApplyAsync(Asker asker, Action<Subscriber> change, CancellationToken cancel)
    {
        var kept = await store.ChangeAsync(asker.Place, Change, time.GetUtcNow(), cancel).ConfigureAwait(false);
        return askers.With(asker, kept);

        void Change(Subscriber subscriber)
        {
            // Later it stays what it is: what they follow is in the language in which they began.
            if (asker.Subscriber is null) subscriber.AppLanguage = asker.AppLanguage;
            change(subscriber);
        }
    }

    /// <summary>
    /// Plans the digest, or gives it up with null. What came at once comes in the new digest, and the other way round.
    /// </summary>
    public async Task<Asker> PlanAsync(Asker asker, DigestPlan? plan, CancellationToken cancel)
    {
        var had = asker.Subscriber?.Digest is not null;
        var now = time.GetUtcNow();
        var changed = await ApplyAsync(asker, Change, cancel).ConfigureAwait(false);
        var subscriber = changed.Subscriber!.Id;
        if (had && plan is null)
            await store.SetMannersAsync(
                subscriber, SubscriptionManner.Digest, SubscriptionManner.AtOnce, cancel).ConfigureAwait(false);
        return changed;

        void Change(Subscriber row)
        {
            if (row.Digest is null) row.DigestedUntil = now;
            row.Digest = plan;
            row.NextDigest = plan?.NextAfter(now, askers.ZoneOf(row));
        }
    }

    /// <summary>Lets all that comes at once come in the digest.</summary>
    public Task GatherAsync(Asker asker, CancellationToken cancel) =>
        store.SetMannersAsync(asker.Subscriber!.Id, SubscriptionManner.AtOnce, SubscriptionManner.Digest, cancel);

    /// <summary>Moves the reader to a time zone; their digest keeps its hour.</summary>
    public Task<Asker> MoveAsync(Asker asker, string zone, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return ApplyAsync(asker, Change, cancel);

        void Change(Subscriber row)
        {
            row.TimeZone = zone;
            row.NextDigest = row.Digest?.NextAfter(now, askers.ZoneOf(row));
        }
    }

    /// <summary>
    /// Speaks another language with the reader, null for that of their app. What they follow comes in its edition.
    /// </summary>
    public async Task<Asker> SpeakAsync(Asker asker, string? language, CancellationToken cancel)
    {
        var changed = await ApplyAsync(asker, Change, cancel).ConfigureAwait(false);
        var edition = await editions.ForAsync(changed.Person, cancel).ConfigureAwait(false);
        await store.TranslateAsync(changed.Subscriber!.Id, edition, cancel).ConfigureAwait(false);
        return changed;

        void Change(Subscriber row)
        {
            row.Language = language;
            if (language is null) row.AppLanguage = asker.AppLanguage;
        }
    }

    /// <summary>Sends nothing until a moment, null for until they say so.</summary>
    public Task<Asker> PauseAsync(Asker asker, DateTimeOffset? until, CancellationToken cancel) =>
        ApplyAsync(asker, row => (row.Paused, row.PausedUntil) = (PauseReason.Asked, until), cancel);

    /// <summary>Sends again.</summary>
    public Task<Asker> ResumeAsync(Asker asker, CancellationToken cancel) =>
        ApplyAsync(asker, row => (row.Paused, row.PausedUntil) = (null, null), cancel);

    /// <summary>Erases all that is kept of the reader.</summary>
    public async Task<Asker> ForgetAsync(Asker asker, CancellationToken cancel)
    {
        if (asker.Subscriber is { } subscriber) await store.ForgetAsync(subscriber.Id, cancel).ConfigureAwait(false);
        return askers.With(asker, subscriber: null);
    }
}
