using Bot.Core.Model;
using Bot.Core.Readers;

namespace Bot.Core.Tests.Chat;

/// <summary>What is kept of readers, in memory, with the rules of the real store.</summary>
internal sealed class ShelfOfReaders(List<StaffMember> staff) : IReaderStore
{
    private long made;

    public List<Subscriber> Subscribers { get; } = [];

    public List<Followed> All { get; } = [];

    public Task<KnownReader> FindAsync(ReaderPlace place, long person, CancellationToken cancel) => Task.FromResult(new KnownReader(
        Subscribers.Find(one => At(one, place)), staff.Find(member => member.TelegramId == person && !member.Retired)));

    public Task<Subscriber> ChangeAsync(ReaderPlace place, Action<Subscriber> change, DateTimeOffset now, CancellationToken cancel)
    {
        if (Subscribers.Find(one => At(one, place)) is not { } kept)
            Subscribers.Add(kept = new() { Id = new(++made), Network = place.Network, ChatId = place.ChatId, Topic = place.Topic, FirstSeen = now });
        change(kept);
        kept.LastSeen = now;
        return Task.FromResult(kept);
    }

    public Task<bool> ChangeAllAsync(string network, long chat, Action<Subscriber> change, CancellationToken cancel)
    {
        var there = Subscribers.FindAll(one => one.Network == network && one.ChatId == chat);
        there.ForEach(change);
        return Task.FromResult(there.Count > 0);
    }

    public Task MoveAsync(string network, long from, long to, CancellationToken cancel) => ChangeAllAsync(network, from, one => one.ChatId = to, cancel);

    public Task<IReadOnlyList<Followed>> FollowedAsync(SubscriberId subscriber, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Followed>>([.. All.Where(one => one.Subscription.SubscriberId == subscriber)]);

    public Task<FollowEnding> FollowAsync(
        SubscriberId subscriber, Interest interest, string label, SubscriptionManner manner, int most, DateTimeOffset now, CancellationToken cancel)
    {
        var own = All.Where(one => one.Subscription.SubscriberId == subscriber).ToList();
        if (own.Find(one => IsSame(one.Interest, interest)) is { } held)
        {
            if ((held.Subscription.Manner == SubscriptionManner.Muted) == (manner == SubscriptionManner.Muted))
                return Task.FromResult(FollowEnding.Already);
            held.Subscription.Manner = manner;
            return Task.FromResult(FollowEnding.Followed);
        }
        if (own.Count >= most) return Task.FromResult(FollowEnding.TooMany);
        All.Add(new(new() { Id = new(++made), SubscriberId = subscriber, Manner = manner, Label = label, Since = now }, interest));
        return Task.FromResult(FollowEnding.Followed);
    }

    public Task<bool> SetMannerAsync(SubscriberId subscriber, SubscriptionId subscription, SubscriptionManner manner, CancellationToken cancel)
    {
        var held = All.Find(one => one.Subscription.Id == subscription && one.Subscription.SubscriberId == subscriber);
        if (held is not null) held.Subscription.Manner = manner;
        return Task.FromResult(held is not null);
    }

    public Task SetMannersAsync(SubscriberId subscriber, SubscriptionManner from, SubscriptionManner to, CancellationToken cancel)
    {
        foreach (var one in All.Where(one => one.Subscription.SubscriberId == subscriber && one.Subscription.Manner == from)) one.Subscription.Manner = to;
        return Task.CompletedTask;
    }

    public Task<bool> UnfollowAsync(SubscriberId subscriber, SubscriptionId subscription, CancellationToken cancel) =>
        Task.FromResult(All.RemoveAll(one => one.Subscription.Id == subscription && one.Subscription.SubscriberId == subscriber) > 0);

    public Task UnfollowAllAsync(SubscriberId subscriber, CancellationToken cancel) =>
        Task.FromResult(All.RemoveAll(one => one.Subscription.SubscriberId == subscriber));

    public Task TranslateAsync(SubscriberId subscriber, string language, CancellationToken cancel)
    {
        for (var at = 0; at < All.Count; at++)
            if (All[at].Subscription.SubscriberId == subscriber)
                All[at] = All[at] with { Interest = Interests.In(All[at].Interest, All[at].Subscription.Label, language)! };
        return Task.CompletedTask;
    }

    public Task ForgetAsync(SubscriberId subscriber, CancellationToken cancel)
    {
        Subscribers.RemoveAll(one => one.Id == subscriber);
        return UnfollowAllAsync(subscriber, cancel);
    }

    private static bool At(Subscriber one, ReaderPlace place) =>
        (one.Network, one.ChatId, one.Topic) == (place.Network, place.ChatId, place.Topic);

    private static bool IsSame(Interest one, Interest other) =>
        (one.Kind, one.Language, one.Key) == (other.Kind, other.Language, other.Key);
}
