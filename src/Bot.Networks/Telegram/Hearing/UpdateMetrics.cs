using System.Diagnostics.Metrics;
using Bot.Core.Delivering;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>What becomes of what Telegram tells.</summary>
public enum UpdateFate
{
    /// <summary>It is kept and will be answered.</summary>
    Taken,

    /// <summary>It was told before.</summary>
    Known,

    /// <summary>It is of a kind that is not answered, or not understood.</summary>
    Ignored,

    /// <summary>Its chat has more to answer than it may ask.</summary>
    Dropped,

    /// <summary>There is no room now: Telegram tells it again.</summary>
    Postponed,

    /// <summary>It is no update.</summary>
    Malformed,

    /// <summary>It is longer than an update may be.</summary>
    TooLong,

    /// <summary>It came without the secret, so not from Telegram.</summary>
    Unproven,
}

/// <summary>Counts updates by what became of them (meter <see cref="DeliveryMetrics.MeterName"/>).</summary>
public sealed class UpdateMetrics : IDisposable
{
    /// <summary>The number of updates, by fate.</summary>
    public const string Updates = "newsroom.telegram.updates";

    private readonly Meter meter = new(DeliveryMetrics.MeterName);
    private readonly Counter<long> updates;

    /// <summary>Counts.</summary>
    public UpdateMetrics() =>
        updates = meter.CreateCounter<long>(Updates, description: "What Telegram told, by what became of it");

    /// <summary>Counts updates.</summary>
    public void Count(UpdateFate fate, int updates = 1)
    {
        if (updates > 0) this.updates.Add(updates, new KeyValuePair<string, object?>("fate", fate.ToString().ToLowerInvariant()));
    }

    /// <inheritdoc />
    public void Dispose() => meter.Dispose();
}
