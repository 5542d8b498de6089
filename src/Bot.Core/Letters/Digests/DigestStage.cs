using Bot.Core.Readers;
using Bot.Core.Work;

namespace Bot.Core.Letters.Digests;

/// <summary>Plans digests at their hour, in batches of subscribers.</summary>
public sealed class DigestStage(IReaderDigests store, SubscriberZones zones, Street street) : IStage
{
    private const int Batch = 500;

    /// <inheritdoc />
    public string Name => Stages.Digest;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        var due = await store.DueAsync(now, Batch, stopping).ConfigureAwait(false);
        if (due.Count > 0)
        {
            List<PlannedDigest> planned = [.. due.Select(one => new PlannedDigest(one, DigestHour.Of(one, now, zones.Of(one))))];
            await store.SaveAsync(planned, now, stopping).ConfigureAwait(false);
            if (planned.Exists(one => one.Digest.Span is not null)) street.Ring(Stages.Letter);
        }
        return due.Count == Batch
            ? new Turn(More: true, NextDue: null)
            : new Turn(More: false, await store.NextDueAsync(stopping).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;
}
