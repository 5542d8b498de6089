using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering;

/// <summary>
/// One try: claims the delivery, lets go of the database, asks the network once, records how it ended. What is asked is the
/// act itself, or whether the message of an earlier try stands.
/// </summary>
public sealed partial class DeliveryTry
{
    /// <summary>How long a call in flight may go on after the program was asked to stop.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(7);

    private const string Orphaned = "The program ended between sending and recording.";

    /// <summary>For how long a lane may go on with its own line while others wait for theirs.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(1);

    private readonly IOutbox outbox;
    private readonly Timetable timetable;
    private readonly Dictionary<string, INetwork> networks;
    private readonly Dictionary<string, IOutcomeSearch> searches;
    private readonly NetworkReach reach;
    private readonly PaidPlaces payments;
    private readonly ChatIds chats;
    private readonly DeliveryMetrics metrics;
    private readonly ResultBook results;
    private readonly Street street;
    private readonly ILogger<DeliveryTry> log;

    /// <summary>Tries on these networks.</summary>
    public DeliveryTry(
        IOutbox outbox, Timetable timetable, IEnumerable<INetwork> networks, IEnumerable<IOutcomeSearch> searches, NetworkReach reach, PaidPlaces payments,
        ChatIds chats, DeliveryMetrics metrics, ResultBook results, Street street, ILogger<DeliveryTry> log)
    {
        (this.outbox, this.timetable, this.reach, this.payments, this.chats) = (outbox, timetable, reach, payments, chats);
        (this.metrics, this.results) = (metrics, results);
        this.networks = networks.ToDictionary(network => network.Name, StringComparer.OrdinalIgnoreCase);
        this.searches = searches.ToDictionary(search => search.Network, StringComparer.OrdinalIgnoreCase);
        this.street = street;
        this.log = log;
    }

    /// <summary>Tries the delivery, if nobody else was first, and goes on with those behind it as long as nothing bars them.</summary>
    /// <param name="head">What to begin with.</param>
    /// <param name="othersWait">Whether its place is wanted.</param>
    /// <param name="stopping">The program stops.</param>
    public async Task RunAsync(OutboxHead head, Func<bool> othersWait, CancellationToken stopping)
    {
        // The pace comes before the claim: who dies while waiting has surely sent nothing.
        var network = networks.GetValueOrDefault(head.Channel.Network);
        var isPaid = false;
        if (network is not null && head.Delivery.State == DeliveryState.Due)
        {
            // In another line it has its turn there.
            if (await chats.LearnAsync(network, head.Channel, stopping).ConfigureAwait(false)) return;
            var mayPay = await payments.MayPayAsync(head, stopping).ConfigureAwait(false);
            isPaid = await network.Pace.TakeAsync(LinesOfChats.KeyOf(head.Channel), PlaceOf(head), stopping, mayPay: mayPay).ConfigureAwait(false);
        }
        var claimed = await outbox.ClaimAsync(head.Delivery.Id, street.Now, DeliverStage.Lease, stopping, isPaid).ConfigureAwait(false);
        if (claimed is null) return;

        // From here on the try is ours: it ends in a recorded outcome, also when the program is asked to stop.
        using var grace = new CancellationTokenSource();
        using var stop = stopping.Register(() => grace.CancelAfter(Grace));
        var began = street.Time.GetTimestamp();
        for (var taken = new TakenDelivery(head, claimed.Post); taken is not null;)
        {
            var isLast = network is null || stopping.IsCancellationRequested
                || (street.Time.GetElapsedTime(began) >= LongestRun && othersWait());
            taken = await TryAsync(network, head, claimed, isLast, grace.Token).ConfigureAwait(false);
            if (taken is not null) (head, claimed) = (taken.Head, taken.Claimed);
        }
        street.Ring(Stages.Alarm);
        street.Ring(Stages.Report);
    }

    /// <returns>The next of the line, in hand already; null: there is none, or it has its turn by the stage.</returns>
    private async Task<TakenDelivery?> TryAsync(
        INetwork? network, OutboxHead head, ClaimedDelivery claimed, bool isLast, CancellationToken cancel)
    {
        var ended = claimed.Delivery.State == DeliveryState.Unknown
            ? await SearchAsync(network, claimed, cancel).ConfigureAwait(false)
            : await ActAsync(network, claimed, head.IsSilent, cancel).ConfigureAwait(false);
        var goingOn = isLast ? null : new GoingOn(head.Channel, DeliverStage.Lease, () => street.Now, next => MayFollow(network!, next));
        var taken = await results.RecordAsync(ended, goingOn, cancel).ConfigureAwait(false);
        metrics.Ended(head, ended);
        return taken;
    }

    /// <summary>Whether it may go at once. Its place in the pace is taken last: it is not given back.</summary>
    private bool MayFollow(INetwork network, OutboxHead next) =>
        timetable.GoesNow(next, street.Now) && !network.HasOtherId(next.Channel) && reach.Wait(network.Name) == TimeSpan.Zero
        && network.Pace.TryTake(LinesOfChats.KeyOf(next.Channel));

    /// <summary>Takes a delivery up that a dead worker held.</summary>
    public async Task TakeUpAsync(OutboxHead orphan, CancellationToken stopping)
    {
        var (delivery, channel) = orphan;
        if (delivery.State == DeliveryState.Unknown)
        {
            await outbox.ReleaseAsync(delivery.Id, stopping).ConfigureAwait(false);
            return;
        }
        var follows = RetryPlan.Unknown(delivery, Orphaned, SettleTime(channel), street.Now);
        var attempt = AttemptOf(delivery, AttemptKind.Act, "unknown", Orphaned, follows);
        await outbox.RecordAsync(new TryEnded(delivery.Id, attempt, follows), CancellationToken.None).ConfigureAwait(false);
        street.Ring(Stages.Alarm);
        street.Ring(Stages.Report);
    }

    private async Task<TryEnded> ActAsync(INetwork? network, ClaimedDelivery claimed, bool isSilent, CancellationToken cancel)
    {
        var (delivery, _, channel) = claimed;
        var started = street.Time.GetTimestamp();
        var outcome = await SendAsync(network, claimed, isSilent, cancel).ConfigureAwait(false);
        if (delivery.IsPaid) outcome = payments.Heed(outcome);
        network?.Pace.Heed(LinesOfChats.KeyOf(channel), outcome);
        var follows = RetryPlan.After(delivery, outcome, SettleTime(channel), street.Now);
        var isAway = Heed(network, outcome is DeliveryOutcome.Later { IsUnreachable: true }, outcome.Said);
        if (outcome is DeliveryOutcome.Sent) LogSent(delivery.Act, channel.Name, delivery.Id.Value);
        else if (!isAway) LogNotSent(delivery.Act, channel.Name, delivery.Id.Value, follows.State, outcome.Said);
        var attempt = AttemptOf(delivery, AttemptKind.Act, outcome.GetType().Name.ToLowerInvariant(), outcome.Kept, follows, started);
        return new TryEnded(delivery.Id, attempt, follows);
    }

    private async Task<TryEnded> SearchAsync(INetwork? network, ClaimedDelivery claimed, CancellationToken cancel)
    {
        var (delivery, post, channel) = claimed;
        var (started, now) = (street.Time.GetTimestamp(), street.Now);
        var message = new SearchedMessage(channel, ContentOf(delivery, delivery.Sending ?? post.Content), delivery.ClaimedAt ?? delivery.Created);
        SearchAnswer answer = new SearchAnswer.Unanswerable(new Reason(ReasonKind.NoWay, channel.Network).Stored);
        if (searches.GetValueOrDefault(channel.Network) is { } search)
            answer = await search.FindAsync(message, cancel).ConfigureAwait(false);
        else if (network?.Traits.Repeats is { } repeats && repeats.IsSafe(message.Since, now))
            answer = SafeRepeat.Answer(await network.PublishAsync(Dispatch.Of(claimed, message.Content), cancel).ConfigureAwait(false));
        var follows = DoubtPlan.After(delivery, answer, street.Now);
        var ending = answer.GetType().Name.ToLowerInvariant();
        if (!Heed(network, answer is SearchAnswer.Open { IsUnreachable: true }, answer.Said is { } said ? ReasonWords.InEnglish(said) : null))
            LogSearched(channel.Name, delivery.Id.Value, ending, follows.State);
        return new TryEnded(delivery.Id, AttemptOf(delivery, AttemptKind.Search, ending, answer.Said, follows, started), follows);
    }

    /// <summary>Heeds whether the network's server was there.</summary>
    /// <returns>Whether it was away, which is told for all its channels at once.</returns>
    private bool Heed(INetwork? network, bool isUnreachable, string? said)
    {
        if (network is not { Traits.IsOneServer: true }) return false;
        if (isUnreachable) reach.Failed(network.Name, said ?? "");
        else reach.Worked(network.Name);
        return isUnreachable;
    }

    private static async Task<DeliveryOutcome> SendAsync(
        INetwork? network, ClaimedDelivery claimed, bool isSilent, CancellationToken cancel)
    {
        var (delivery, post, channel) = claimed;
        if (network is null) return new DeliveryOutcome.Gone($"the network {channel.Network} is not set up") { Reason = new(ReasonKind.NotSetUp, channel.Network) };
        var dispatch = Dispatch.Of(
            claimed, ContentOf(delivery, post.Content) with { IsSilent = isSilent || post.IsSilent, IsPaid = delivery.IsPaid });
        if (delivery.Act == DeliveryAct.Publish)
            return await network.PublishAsync(dispatch, cancel).ConfigureAwait(false);
        if (post.MessageRef is not { } message)
            return new DeliveryOutcome.Refused("the post's message in the channel is not known")
            {
                PlainMayHelp = false, Reason = new(ReasonKind.NoReference),
            };
        if (delivery.Act == DeliveryAct.Correct) return await network.CorrectAsync(dispatch, message, cancel).ConfigureAwait(false);
        return channel.Retract == RetractUse.Notice
            ? await network.CorrectAsync(dispatch with { Content = RetractNotice.Of(channel, dispatch.Content) }, message, cancel).ConfigureAwait(false)
            : await network.RetractAsync(dispatch, message, cancel).ConfigureAwait(false);
    }

    private static PostContent ContentOf(Delivery delivery, PostContent content) => delivery.Plain ? content.AsPlainText() : content;

    private static PlaceClass PlaceOf(OutboxHead head) =>
        head.Delivery.Act != DeliveryAct.Publish ? PlaceClass.Correction
        : head.Time.IsBreaking ? PlaceClass.Breaking
        : PlaceClass.Post;

    private TimeSpan SettleTime(Channel channel) => searches.GetValueOrDefault(channel.Network)?.SettleTime
        ?? networks.GetValueOrDefault(channel.Network)?.Traits.Repeats?.SettleTime ?? TimeSpan.Zero;

    /// <summary>The row of a try that ends now.</summary>
    /// <param name="delivery">What was tried.</param>
    /// <param name="kind">What was asked.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="said">What the network said.</param>
    /// <param name="follows">What becomes of the delivery.</param>
    /// <param name="started">When it began, by the clock that nobody sets; null: another program's try, which began when it took the delivery.</param>
    private Attempt AttemptOf(Delivery delivery, AttemptKind kind, string outcome, string? said, WhatFollows follows, long? started = null)
    {
        var now = street.Now;
        var took = started is { } stamp ? street.Time.GetElapsedTime(stamp) : now - (delivery.ClaimedAt ?? now);
        return new Attempt
        {
            DeliveryId = delivery.Id,
            Kind = kind,
            Started = now - took,
            Took = took,
            Outcome = outcome,
            Said = said,
            IsPaid = kind == AttemptKind.Act && delivery.IsPaid,
            Follows = follows.State,
            Again = follows.LeavesLine ? null : follows.Due,
        };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Act} done in {Channel} (delivery {Delivery})")]
    private partial void LogSent(DeliveryAct act, string channel, long delivery);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Act} not done in {Channel} (delivery {Delivery}), now {State}: {Said}")]
    private partial void LogNotSent(DeliveryAct act, string channel, long delivery, DeliveryState state, string? said);

    [LoggerMessage(Level = LogLevel.Information, Message = "Looked in {Channel} whether delivery {Delivery} stands: {Answer}, now {State}")]
    private partial void LogSearched(string channel, long delivery, string answer, DeliveryState state);
}
