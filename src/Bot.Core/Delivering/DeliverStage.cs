using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering;

/// <summary>
/// Sends what is due: claims a delivery, lets go of the database, sends once, records how it ended. One at a time and in
/// order for each channel; a channel that waits holds up no other.
/// </summary>
public sealed partial class DeliverStage : IStage
{
    /// <summary>How long a worker may hold a delivery: longer than the longest send, so that an expired claim means a dead worker.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a send in flight may go on after the program was asked to stop.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(7);

    private const int Together = 32;

    private readonly IOutbox outbox;
    private readonly Dictionary<string, INetwork> networks;
    private readonly Street street;
    private readonly ILogger<DeliverStage> log;
    private readonly Lanes<ChannelId> lanes;

    /// <summary>A stage over the outbox and the networks.</summary>
    public DeliverStage(IOutbox outbox, IEnumerable<INetwork> networks, Street street, ILogger<DeliverStage> log)
    {
        this.outbox = outbox;
        this.networks = networks.ToDictionary(network => network.Name, StringComparer.OrdinalIgnoreCase);
        this.street = street;
        this.log = log;
        lanes = new Lanes<ChannelId>(Name, Together, street);
    }

    /// <inheritdoc />
    public string Name => Stages.Deliver;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        var orphans = await outbox.SetAsideOrphansAsync(now, Orphaned, stopping).ConfigureAwait(false);
        if (orphans > 0) LogOrphans(orphans);

        DateTimeOffset? next = null;
        foreach (var head in await outbox.HeadsAsync(lanes.Busy, stopping).ConfigureAwait(false))
        {
            if (head.Delivery.Due <= now && lanes.TryStart(head.Channel.Id, () => DeliverAsync(head, stopping))) continue;
            if (head.Delivery.Due > now && (next is null || head.Delivery.Due < next)) next = head.Delivery.Due;
        }
        return new Turn(More: false, next);
    }

    /// <inheritdoc />
    public Task DrainAsync() => lanes.DrainAsync();

    private const string Orphaned =
        "The program ended between sending and recording. Look in the channel whether it stands there.";

    private async Task DeliverAsync(OutboxHead head, CancellationToken stopping)
    {
        // The pace comes before the claim: who dies while waiting has surely sent nothing.
        var network = networks.GetValueOrDefault(head.Channel.Network);
        if (network is not null) await network.Pace.TakeAsync(head.Channel.Address, stopping).ConfigureAwait(false);
        var claimed = await outbox.ClaimAsync(head.Delivery.Id, street.Now, Lease, stopping).ConfigureAwait(false);
        if (claimed is null) return;

        // From here on the try is ours: it ends in a recorded outcome, also when the program is asked to stop.
        using var grace = new CancellationTokenSource();
        using var stop = stopping.Register(() => grace.CancelAfter(Grace));
        var started = street.Now;
        var outcome = await SendAsync(network, claimed, grace.Token).ConfigureAwait(false);
        var follows = RetryPlan.After(claimed.Delivery.Tries + 1, outcome, street.Now);
        var attempt = AttemptOf(claimed.Delivery, started, outcome, follows);
        await outbox.RecordAsync(new TryEnded(claimed.Delivery.Id, attempt, follows), CancellationToken.None).ConfigureAwait(false);
        Log(claimed, outcome, follows);
    }

    private static async Task<DeliveryOutcome> SendAsync(INetwork? network, ClaimedDelivery claimed, CancellationToken cancel)
    {
        var (delivery, post, channel) = claimed;
        if (network is null) return new DeliveryOutcome.Gone($"the network {channel.Network} is not set up");
        if (delivery.Act == DeliveryAct.Publish)
            return await network.PublishAsync(channel, post.Content, cancel).ConfigureAwait(false);
        if (post.MessageRef is not { } message)
            return new DeliveryOutcome.Refused("the post's message in the channel is not known");
        return delivery.Act == DeliveryAct.Correct
            ? await network.CorrectAsync(channel, message, post.Content, cancel).ConfigureAwait(false)
            : await network.RetractAsync(channel, message, cancel).ConfigureAwait(false);
    }

    private Attempt AttemptOf(Delivery delivery, DateTimeOffset started, DeliveryOutcome outcome, WhatFollows follows) => new()
    {
        DeliveryId = delivery.Id,
        Started = started,
        Took = street.Now - started,
        Outcome = outcome.GetType().Name.ToLowerInvariant(),
        Said = outcome.Said,
        Again = follows.Due,
    };

    private void Log(ClaimedDelivery claimed, DeliveryOutcome outcome, WhatFollows follows)
    {
        if (outcome is DeliveryOutcome.Sent) LogSent(claimed.Delivery.Act, claimed.Channel.Name, claimed.Delivery.Id.Value);
        else LogNotSent(claimed.Delivery.Act, claimed.Channel.Name, claimed.Delivery.Id.Value, follows.State, follows.PauseChannel is not null, outcome.Said);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Act} done in {Channel} (delivery {Delivery})")]
    private partial void LogSent(DeliveryAct act, string channel, long delivery);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "{Act} not done in {Channel} (delivery {Delivery}), now {State}, channel paused: {Paused}: {Said}")]
    private partial void LogNotSent(DeliveryAct act, string channel, long delivery, DeliveryState state, bool paused, string? said);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Orphans} deliveries were in flight when the program ended; staff decide")]
    private partial void LogOrphans(int orphans);
}
