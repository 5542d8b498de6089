using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Watching.WebSub;

/// <summary>
/// Asks hubs for the subscriptions that are due: new ones, leases that near their end, and those to be left. What hubs
/// push comes in by <see cref="HubCallback"/>.
/// </summary>
public sealed partial class WebSubStage : IStage
{
    private const int Together = 4;

    /// <summary>The program's first second belongs to the sources; leases have days.</summary>
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(1);

    private readonly IHubStore store;
    private readonly HubClient hubs;
    private readonly WebSubOptions own;
    private readonly Random chance;
    private readonly Street street;
    private readonly ILogger<WebSubStage> log;
    private readonly Lanes<HubSubscriptionId> lanes;
    private bool started;
    private bool settled;

    /// <summary>A stage over the store and the hubs.</summary>
    public WebSubStage(IHubStore store, HubClient hubs, WebSubOptions own, Random chance, Street street, ILogger<WebSubStage> log)
    {
        (this.store, this.hubs, this.own, this.chance, this.street, this.log) = (store, hubs, own, chance, street, log);
        lanes = new Lanes<HubSubscriptionId>(Name, Together, street);
    }

    /// <inheritdoc />
    public string Name => Stages.WebSub;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        if (!started)
        {
            started = true;
            return new Turn(More: false, street.Now + FirstRest);
        }
        if (!settled) await SettleAsync(stopping).ConfigureAwait(false);
        if (own.PublicUrl is null) return Turn.Idle;
        foreach (var row in await store.DueAsync(street.Now, lanes.Busy, Together, stopping).ConfigureAwait(false))
            lanes.TryStart(row.Id, () => AskAsync(row.Id, stopping));
        return lanes.Full
            ? Turn.Idle
            : new Turn(More: false, await store.NextDueAsync(lanes.Busy, stopping).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public Task DrainAsync() => lanes.DrainAsync();

    /// <summary>
    /// Hubs know the callbacks of earlier runs: where the program's own address is another one by now, they must learn it.
    /// </summary>
    private async Task SettleAsync(CancellationToken stopping)
    {
        foreach (var id in await store.LiveAsync(stopping).ConfigureAwait(false))
            await store.ChangeAsync(id, (row, source) => SubscriptionSteps.Settle(row, source, own, street.Now), stopping)
                .ConfigureAwait(false);
        settled = true;
    }

    private async Task AskAsync(HubSubscriptionId id, CancellationToken stopping)
    {
        (HubSubscription Row, string Source)? asked = null;
        await store.ChangeAsync(id, (row, source) =>
        {
            asked = SubscriptionSteps.Ask(row, source, own, street.Now, Chance()) ? (row, source.Name) : null;
            return true;
        }, stopping).ConfigureAwait(false);
        if (asked is not var (request, name)) return;
        var answer = await hubs.AskAsync(request, stopping).ConfigureAwait(false);
        var leaving = request.State == HubSubscriptionState.Leaving;
        var changed = await store.ChangeAsync(id, Answered, stopping).ConfigureAwait(false);
        if (changed && !leaving) Tell(name, request, answer);

        bool Answered(HubSubscription row, Source source) =>
            SubscriptionSteps.Answer(row, request.Asked!.Value, answer, street.Now, Chance());
    }

    private void Tell(string source, HubSubscription request, HubAnswer answer)
    {
        if (answer is HubAnswer.Refused refused) LogRefused(source, request.Hub, refused.Reason);
        else if (answer is HubAnswer.Later later && request.Tries == 1) LogLater(source, request.Hub, later.Reason);
    }

    private double Chance()
    {
        lock (chance) return chance.NextDouble();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source}: {Hub} will not push, so looks go on as before: {Reason}")]
    private partial void LogRefused(string source, string hub, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source}: {Hub} cannot be asked now and is asked again later: {Reason}")]
    private partial void LogLater(string source, string hub, string reason);
}
