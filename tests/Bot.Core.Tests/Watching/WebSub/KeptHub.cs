using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Bot.Testing;

namespace Bot.Core.Tests.Watching.WebSub;

/// <summary>A store of one subscription and its source.</summary>
internal sealed class KeptHub : IHubStore
{
    public HubSubscription Row { get; } = Some.HubSubscription();

    public Source Source { get; } = Some.Source(nextLook: Some.Noon.AddHours(1));

    public Task<IReadOnlyList<HubSubscription>> DueAsync(
        DateTimeOffset now, IReadOnlyCollection<HubSubscriptionId> busy, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<HubSubscription>>(Row.Due <= now && !busy.Contains(Row.Id) ? [Row] : []);

    public Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<HubSubscriptionId> busy, CancellationToken cancel) =>
        Task.FromResult(Row.Due);

    public Task<(HubSubscription Row, Source Source)?> FindAsync(HubSubscriptionId id, CancellationToken cancel) =>
        Task.FromResult<(HubSubscription, Source)?>(id == Row.Id ? (Row, Source) : null);

    public Task<IReadOnlyList<HubSubscriptionId>> LiveAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<HubSubscriptionId>>([Row.Id]);

    public Task<bool> ChangeAsync(HubSubscriptionId id, Func<HubSubscription, Source, bool> change, CancellationToken cancel) =>
        Task.FromResult(id == Row.Id && change(Row, Source));
}
