using Bot.Core.Model;

namespace Bot.Core.Readers;

/// <summary>What is kept of subscribers and of what they follow.</summary>
public interface IReaderStore
{
    /// <summary>
    /// Who speaks: the subscriber at a place and the member of staff with a Telegram id, either null where there is none.
    /// </summary>
    Task<KnownReader> FindAsync(ReaderPlace place, long person, CancellationToken cancel);

    /// <summary>Changes a subscriber's settings; a place that is not known yet gets its subscriber.</summary>
    /// <param name="place">Where.</param>
    /// <param name="change">Sets what changes. It may run twice.</param>
    /// <param name="now">The present, for first and last seen.</param>
    /// <param name="cancel">Stops.</param>
    Task<Subscriber> ChangeAsync(ReaderPlace place, Action<Subscriber> change, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Changes the subscribers of a chat, those of its topics included; it makes none.</summary>
    /// <param name="network">The network.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="change">Sets what changes. It may run twice.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Whether there are any.</returns>
    Task<bool> ChangeAllAsync(string network, long chat, Action<Subscriber> change, CancellationToken cancel);

    /// <summary>
    /// Moves the subscribers of a chat to another id of it, those of its topics included: with their settings, what they follow and
    /// what they have got. Of two that meet there the one that moves keeps its settings and takes in what the other follows. What
    /// the old id had paused, goes on.
    /// </summary>
    Task MoveAsync(string network, long from, long to, CancellationToken cancel);

    /// <summary>What a subscriber follows and mutes, in the order in which they began.</summary>
    Task<IReadOnlyList<Followed>> FollowedAsync(SubscriberId subscriber, CancellationToken cancel);

    /// <summary>
    /// Lets a subscriber follow something. Who follows it already goes on as they did, but for a mute, which ends.
    /// </summary>
    /// <param name="subscriber">Who.</param>
    /// <param name="interest">What; it is kept where nobody followed it yet.</param>
    /// <param name="label">The words as they were typed, or the section's label.</param>
    /// <param name="manner">How.</param>
    /// <param name="most">How many subscriptions one subscriber may have.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancel">Stops.</param>
    Task<FollowEnding> FollowAsync(
        SubscriberId subscriber, Interest interest, string label, SubscriptionManner manner, int most,
        DateTimeOffset now, CancellationToken cancel);

    /// <summary>Changes how one subscription comes. False where the subscriber has no such subscription.</summary>
    Task<bool> SetMannerAsync(
        SubscriberId subscriber, SubscriptionId subscription, SubscriptionManner manner, CancellationToken cancel);

    /// <summary>Changes how all subscriptions of one manner come, e.g. when a digest is switched off.</summary>
    Task SetMannersAsync(SubscriberId subscriber, SubscriptionManner from, SubscriptionManner to, CancellationToken cancel);

    /// <summary>Ends one subscription. False where the subscriber has no such subscription.</summary>
    Task<bool> UnfollowAsync(SubscriberId subscriber, SubscriptionId subscription, CancellationToken cancel);

    /// <summary>Ends all subscriptions, mutes included.</summary>
    Task UnfollowAllAsync(SubscriberId subscriber, CancellationToken cancel);

    /// <summary>
    /// Lets a subscriber follow the same in another language. What they follow there already is kept once; a section goes
    /// by its key, words are looked for in the new language's forms.
    /// </summary>
    Task TranslateAsync(SubscriberId subscriber, string language, CancellationToken cancel);

    /// <summary>Erases a subscriber: settings, subscriptions and letters, and the words that nobody else looks for.</summary>
    Task ForgetAsync(SubscriberId subscriber, CancellationToken cancel);
}

/// <summary>Who speaks.</summary>
/// <param name="Subscriber">What is kept of them; null: nothing.</param>
/// <param name="Staff">Their entry in the staff list; null for readers.</param>
public sealed record KnownReader(Subscriber? Subscriber, StaffMember? Staff);

/// <summary>Something that a subscriber follows or mutes.</summary>
public sealed record Followed(Subscription Subscription, Interest Interest);

/// <summary>What became of the wish to follow something.</summary>
public enum FollowEnding
{
    /// <summary>It is followed from now on.</summary>
    Followed,

    /// <summary>It was followed already.</summary>
    Already,

    /// <summary>The subscriber has as many subscriptions as one may have.</summary>
    TooMany,
}
