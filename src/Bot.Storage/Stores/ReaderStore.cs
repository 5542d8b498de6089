using Bot.Core.Model;
using Bot.Core.Readers;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IReaderStore"/>
internal sealed class ReaderStore(IDbContextFactory<BotContext> contexts, GroupCommit? shared = null) : IReaderStore, IDisposable
{
    private readonly GroupCommit writes = shared ?? new(contexts);

    public async Task<KnownReader> FindAsync(ReaderPlace place, long person, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var staff = context.Staff.AsNoTracking().Where(member => member.TelegramId == person && !member.Retired);
        var known = await (
            from subscriber in At(context, place).AsNoTracking()
            from member in staff.DefaultIfEmpty()
            select new { Subscriber = subscriber, Staff = member }).FirstOrDefaultAsync(cancel);
        return known is null ? new(null, await staff.FirstOrDefaultAsync(cancel)) : new(known.Subscriber, known.Staff);
    }

    public Task<Subscriber> ChangeAsync(
        ReaderPlace place, Action<Subscriber> change, DateTimeOffset now, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            var subscriber = await At(context, place).SingleOrDefaultAsync() ?? context.Subscribers.Add(New(place, now)).Entity;
            change(subscriber);
            subscriber.LastSeen = now;
            return subscriber;
        });
    }

    public Task<bool> ChangeAllAsync(string network, long chat, Action<Subscriber> change, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            var there = await context.Subscribers.Where(held => held.Network == network && held.ChatId == chat).ToListAsync();
            there.ForEach(change);
            return there.Count > 0;
        });
    }

    public Task MoveAsync(string network, long from, long to, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            await SubscriberMove.MoveAsync(context, network, from, to);
            return true;
        });
    }

    public async Task<IReadOnlyList<Followed>> FollowedAsync(SubscriberId subscriber, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await FollowedBy(context, subscriber).AsNoTracking().ToListAsync(cancel);
    }

    public Task<FollowEnding> FollowAsync(
        SubscriberId subscriber, Interest interest, string label, SubscriptionManner manner, int most,
        DateTimeOffset now, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            var kept = await KeptAsync(context, interest);
            var held = await context.Subscriptions.SingleOrDefaultAsync(
                held => held.SubscriberId == subscriber && held.InterestId == kept.Id);
            if (held is not null)
            {
                if ((held.Manner == SubscriptionManner.Muted) == (manner == SubscriptionManner.Muted))
                    return FollowEnding.Already;
                held.Manner = manner;
                return FollowEnding.Followed;
            }
            if (await context.Subscriptions.CountAsync(held => held.SubscriberId == subscriber) >= most)
                return FollowEnding.TooMany;
            context.Add(new Subscription { SubscriberId = subscriber, InterestId = kept.Id, Manner = manner, Label = label, Since = now });
            return FollowEnding.Followed;
        });
    }

    public async Task<bool> SetMannerAsync(
        SubscriberId subscriber, SubscriptionId subscription, SubscriptionManner manner, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Subscriptions
            .Where(held => held.Id == subscription && held.SubscriberId == subscriber)
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.Manner, manner), cancel) > 0;
    }

    public async Task SetMannersAsync(
        SubscriberId subscriber, SubscriptionManner from, SubscriptionManner to, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Subscriptions
            .Where(held => held.SubscriberId == subscriber && held.Manner == from)
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.Manner, to), cancel);
    }

    public Task<bool> UnfollowAsync(SubscriberId subscriber, SubscriptionId subscription, CancellationToken cancel) =>
        EndAsync(
            held => held.Where(one => one.SubscriberId == subscriber && one.Id == subscription), _ => Task.CompletedTask, cancel);

    public Task UnfollowAllAsync(SubscriberId subscriber, CancellationToken cancel) =>
        EndAsync(held => held.Where(one => one.SubscriberId == subscriber), _ => Task.CompletedTask, cancel);

    /// <summary>Letters go along with their subscriber.</summary>
    public Task ForgetAsync(SubscriberId subscriber, CancellationToken cancel) => EndAsync(
        held => held.Where(one => one.SubscriberId == subscriber),
        context => context.Subscribers.Where(held => held.Id == subscriber).ExecuteDeleteAsync(),
        cancel);

    public Task TranslateAsync(SubscriberId subscriber, string language, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            var followed = await FollowedBy(context, subscriber).ToListAsync();
            var taken = followed.Where(one => one.Interest.Language == language).Select(one => one.Interest.Id).ToHashSet();
            foreach (var (subscription, interest) in followed.Where(one => one.Interest.Language != language))
            {
                if (Interests.In(interest, subscription.Label, language) is not { } wanted) continue;
                var kept = await KeptAsync(context, wanted);
                if (taken.Add(kept.Id)) subscription.InterestId = kept.Id;
                else context.Remove(subscription);
            }
            await context.SaveChangesAsync();
            await DropUnusedAsync(context, [.. followed.Select(one => one.Interest.Id)]);
            return true;
        });
    }

    public void Dispose() => writes.Dispose();

    private Task<bool> EndAsync(
        Func<IQueryable<Subscription>, IQueryable<Subscription>> which, Func<BotContext, Task> then, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            var interests = await which(context.Subscriptions).Select(held => held.InterestId).ToListAsync();
            await which(context.Subscriptions).ExecuteDeleteAsync();
            await then(context);
            await DropUnusedAsync(context, interests);
            return interests.Count > 0;
        });
    }

    private static IQueryable<Subscriber> At(BotContext context, ReaderPlace place) => context.Subscribers
        .Where(held => held.Network == place.Network && held.ChatId == place.ChatId && held.Topic == place.Topic);

    private static Subscriber New(ReaderPlace place, DateTimeOffset now) => new()
    {
        Network = place.Network,
        ChatId = place.ChatId,
        Topic = place.Topic,
        FirstSeen = now,
    };

    private static IQueryable<Followed> FollowedBy(BotContext context, SubscriberId subscriber) =>
        from subscription in context.Subscriptions
        join interest in context.Interests on subscription.InterestId equals interest.Id
        where subscription.SubscriberId == subscriber
        orderby subscription.Id
        select new Followed(subscription, interest);

    private static async Task<Interest> KeptAsync(BotContext context, Interest wanted)
    {
        var kept = await context.Interests.SingleOrDefaultAsync(held =>
            held.Kind == wanted.Kind && held.Language == wanted.Language && held.Key == wanted.Key);
        if (kept is not null) return kept;
        kept = context.Add(
            new Interest { Kind = wanted.Kind, Language = wanted.Language, Key = wanted.Key, Lead = wanted.Lead }).Entity;
        await context.SaveChangesAsync();
        return kept;
    }

    /// <summary>Somebody's words are theirs: they go with the last who looked for them.</summary>
    private static Task<int> DropUnusedAsync(BotContext context, List<InterestId> interests) => context.Interests
        .Where(interest => interests.Contains(interest.Id)
            && !context.Subscriptions.Any(subscription => subscription.InterestId == interest.Id))
        .ExecuteDeleteAsync();
}
