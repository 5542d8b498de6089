using Bot.Core.Model;

namespace Bot.Core.Watching.WebSub;

/// <summary>What is kept of subscriptions at hubs.</summary>
public interface IHubStore
{
    /// <summary>
    /// Subscriptions with something to do: those that are due, and those whose source is retired, the most overdue first;
    /// without those at work.
    /// </summary>
    Task<IReadOnlyList<HubSubscription>> DueAsync(
        DateTimeOffset now, IReadOnlyCollection<HubSubscriptionId> busy, int most, CancellationToken cancel);

    /// <summary>When the next subscription is due, those at work left out; null where none will be.</summary>
    Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<HubSubscriptionId> busy, CancellationToken cancel);

    /// <summary>A subscription and its source, as they stand; null where there is none.</summary>
    Task<(HubSubscription Row, Source Source)?> FindAsync(HubSubscriptionId id, CancellationToken cancel);

    /// <summary>All subscriptions that have not been left.</summary>
    Task<IReadOnlyList<HubSubscriptionId>> LiveAsync(CancellationToken cancel);

    /// <summary>Changes a subscription and its source as they stand, in one transaction.</summary>
    /// <param name="id">The subscription.</param>
    /// <param name="change">Changes both; false: nothing is stored.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Whether something was stored; false also where there is no such subscription.</returns>
    Task<bool> ChangeAsync(HubSubscriptionId id, Func<HubSubscription, Source, bool> change, CancellationToken cancel);
}
