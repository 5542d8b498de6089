using Bot.Core.Delivering.Digests;
using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering;

/// <summary>
/// Sends what is due, one at a time and in order for each chat; a chat that waits holds up no other. What a dead worker held
/// is taken up at once, and what is paused is asked whether it works again.
/// </summary>
public sealed partial class DeliverStage : IStage
{
    /// <summary>How long a worker may hold a delivery: longer than the longest send, so that an expired claim means a dead worker.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(3);

    private const int Together = 64;

    /// <summary>Who has to wait longer for the pace takes no lane meanwhile.</summary>
    private static readonly TimeSpan LongestInLane = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(1);

    private readonly IOutbox outbox;
    private readonly Timetable timetable;
    private readonly DeliveryTry tries;
    private readonly PauseWatch pauses;
    private readonly NetworkReach reach;
    private readonly DigestDesk digests;
    private readonly ClockWatch clock;
    private readonly Dictionary<string, INetwork> networks;
    private readonly Street street;
    private readonly ILogger<DeliverStage> log;
    private readonly Lanes<string> lanes;
    private readonly SteadyClock steady;
    private DateTimeOffset nextRound = DateTimeOffset.MinValue;
    private Gathering gathering;

    /// <summary>A stage over the outbox.</summary>
    public DeliverStage(
        IOutbox outbox, Timetable timetable, DeliveryTry tries, PauseWatch pauses, NetworkReach reach, DigestDesk digests,
        ClockWatch clock, IEnumerable<INetwork> networks, Street street, ILogger<DeliverStage> log)
    {
        this.networks = networks.ToDictionary(network => network.Name, StringComparer.OrdinalIgnoreCase);
        (this.outbox, this.timetable, this.tries, this.pauses, this.reach) = (outbox, timetable, tries, pauses, reach);
        (this.digests, this.clock, this.street, this.log) = (digests, clock, street, log);
        lanes = new Lanes<string>(Name, Together, street);
        steady = new SteadyClock(street.Time);
    }

    /// <inheritdoc />
    public string Name => Stages.Deliver;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        // A full house rests until one comes back and rings.
        if (lanes.Full) return Turn.Idle;
        if (gathering.Rest(steady.Now, lanes.IsBusy) is var rest && rest > TimeSpan.Zero)
            await Task.Delay(rest, street.Time, stopping).ConfigureAwait(false);
        var began = steady.Now;
        var turn = await TurnAsync(stopping).ConfigureAwait(false);
        gathering = new Gathering(began, steady.Now);
        return turn;
    }

    private async Task<Turn> TurnAsync(CancellationToken stopping)
    {
        await clock.LookAsync(stopping).ConfigureAwait(false);
        var now = street.Now;
        var next = await MakeRoundAsync(now, stopping).ConfigureAwait(false);
        var timed = await timetable.SortAsync(await outbox.HeadsAsync(now, stopping).ConfigureAwait(false), now, stopping).ConfigureAwait(false);
        next = Earlier(next, timed.Next);
        next = Earlier(next, await outbox.NextScheduledAsync(now, stopping).ConfigureAwait(false));
        foreach (var head in LinesOfChats.Heads(timed.Ready))
        {
            var due = DueOf(head, now);
            if (due > now + LongestInLane || reach.Wait(head.Channel.Network) > TimeSpan.Zero || head.Delivery.Due > now) next = next < due ? next : due;
            else if (lanes.TryStart(LinesOfChats.ChatOf(head.Channel), () => tries.RunAsync(head, () => lanes.Full, stopping))) reach.Trying(head.Channel.Network);
        }
        return new Turn(timed.HasMore, next);
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one < other ? one : other ?? one;

    /// <summary>What changes seldom is looked at once a second, however many turns a second the lanes ask for.</summary>
    /// <returns>When it is to be looked at again; null: when the stage turns anyway.</returns>
    private async Task<DateTimeOffset?> MakeRoundAsync(DateTimeOffset now, CancellationToken stopping)
    {
        if (nextRound - steady.Now is var rest && rest > TimeSpan.Zero) return now + rest;
        await TakeUpOrphansAsync(now, stopping).ConfigureAwait(false);
        await digests.RewriteAsync(now, stopping).ConfigureAwait(false);
        nextRound = steady.Now + BetweenRounds;
        return await pauses.WorkAsync(now, stopping).ConfigureAwait(false);
    }

    /// <summary>When the head may go: by its row, by what the network asked of its chat, and by the pace.</summary>
    private DateTimeOffset DueOf(OutboxHead head, DateTimeOffset now)
    {
        var (delivery, channel) = head;
        if (reach.Wait(channel.Network) is var away && away > TimeSpan.Zero) return delivery.Due > now + away ? delivery.Due : now + away;
        if (delivery.State != DeliveryState.Due || networks.GetValueOrDefault(channel.Network)?.Pace is not { } pace) return delivery.Due;
        // The wait may be older than this run of the program, and the pace is new in each.
        if (channel.HeldUntil is { } held && held > now) pace.Hold(LinesOfChats.KeyOf(channel), held);
        var free = now + pace.Wait(LinesOfChats.KeyOf(channel));
        return delivery.Due > free ? delivery.Due : free;
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.WhenAll(lanes.DrainAsync(), pauses.DrainAsync());

    /// <summary>Nobody may work on a chat between the look at what is at work and the look at what is held.</summary>
    private async Task TakeUpOrphansAsync(DateTimeOffset now, CancellationToken stopping)
    {
        var busy = lanes.Busy;
        foreach (var orphan in await outbox.OrphansAsync(now, stopping).ConfigureAwait(false))
        {
            if (busy.Contains(LinesOfChats.ChatOf(orphan.Channel))) continue;
            LogOrphan(orphan.Delivery.Act, orphan.Channel.Name, orphan.Delivery.Id.Value);
            await tries.TakeUpAsync(orphan, stopping).ConfigureAwait(false);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Act} in {Channel} (delivery {Delivery}) was in the hands of a program that ended")]
    private partial void LogOrphan(DeliveryAct act, string channel, long delivery);
}
