using Bot.Core.Delivering;
using Bot.Core.Readers;
using Bot.Core.Work;

namespace Bot.Core.Letters;

/// <summary>
/// Sends letters that are due, one at a time to each chat, within what the account's pace leaves. What a dead worker held is
/// taken up at once.
/// </summary>
public sealed class LetterStage : IStage
{
    private const int Together = 32;

    /// <summary>Letters that are read at once: asking for every single one would cost more than sending it.</summary>
    private const int ReadAhead = 256;

    /// <summary>Who has to wait longer for their chat's pace takes no lane meanwhile.</summary>
    private static readonly TimeSpan LongestInLane = TimeSpan.FromSeconds(1);

    private readonly ILetterStore store;
    private readonly LetterTry tries;
    private readonly Dictionary<string, ILetterCarrier> carriers;
    private readonly SubscriberZones zones;
    private readonly Street street;
    private readonly Lanes<ReaderPlace> lanes;
    private Queue<DueLetter> due = [];

    /// <summary>A stage over letters and the networks that bring them.</summary>
    public LetterStage(
        ILetterStore store, LetterTry tries, IEnumerable<ILetterCarrier> carriers, SubscriberZones zones, Street street)
    {
        this.carriers = carriers.ToDictionary(carrier => carrier.Network, StringComparer.Ordinal);
        (this.store, this.tries, this.zones, this.street) = (store, tries, zones, street);
        lanes = new Lanes<ReaderPlace>(Name, Together, street);
    }

    /// <inheritdoc />
    public string Name => Stages.Letter;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        // Who comes back from a full house rings.
        if (lanes.Full) return Turn.Idle;
        var hasMore = due.Count == 0 && await ReadAsync(stopping).ConfigureAwait(false);
        while (!lanes.Full && due.TryDequeue(out var letter))
            lanes.TryStart(ChatOf(letter), () => tries.RunAsync(letter, carriers[letter.Subscriber.Network], stopping));
        return new Turn(hasMore && due.Count == 0 && !lanes.Full, NextDue: null);
    }

    /// <inheritdoc />
    public Task DrainAsync() => lanes.DrainAsync();

    /// <returns>Whether some of them were put off or left out, so that there may be others.</returns>
    private async Task<bool> ReadAsync(CancellationToken stopping)
    {
        var now = street.Now;
        await TakeUpOrphansAsync(now, stopping).ConfigureAwait(false);
        var read = await store.DueAsync(carriers.Keys, now, ReadAhead, stopping).ConfigureAwait(false);
        var settled = new List<SettledLetter>();
        foreach (var letter in read)
            if (Settle(letter, now) is { } other) settled.Add(other);
            else due.Enqueue(letter);
        if (settled.Count > 0) await store.SettleAsync(settled, now, stopping).ConfigureAwait(false);
        return read.Count == ReadAhead && settled.Count > 0;
    }

    /// <returns>What becomes of a letter that does not go now; null for one that does.</returns>
    private SettledLetter? Settle(DueLetter due, DateTimeOffset now)
    {
        var (letter, subscriber) = due;
        switch (LetterTiming.Of(letter, subscriber, now, zones.Of(subscriber)))
        {
            case Timing.Wait wait:
                return new(letter.Id, wait.Until, wait.Reason);
            case Timing.Drop drop:
                var isMadeUp = letter.DigestOf is not null && drop.Reason == LetterTiming.TooLate;
                return new(letter.Id, null, drop.Reason) { IsMadeUp = isMadeUp };
        }
        var carrier = carriers[subscriber.Network];
        var free = carrier.Pace.Wait(carrier.AddressOf(due.Place));
        return free > LongestInLane ? new(letter.Id, now + free, "The chat takes no more for now.") : null;
    }

    /// <summary>Nobody may work on a chat between the look at what is at work and the look at what is held.</summary>
    private async Task TakeUpOrphansAsync(DateTimeOffset now, CancellationToken stopping)
    {
        var busy = lanes.Busy;
        foreach (var orphan in await store.OrphansAsync(now, stopping).ConfigureAwait(false))
            if (!busy.Contains(ChatOf(orphan)))
                await tries.TakeUpAsync(orphan, carriers.GetValueOrDefault(orphan.Subscriber.Network)).ConfigureAwait(false);
    }

    /// <summary>Topics share their group's pace.</summary>
    private static ReaderPlace ChatOf(DueLetter letter) => letter.Place with { Topic = 0 };
}
