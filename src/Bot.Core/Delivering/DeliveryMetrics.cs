using System.Diagnostics.Metrics;
using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What is measured of deliveries (System.Diagnostics.Metrics, meter <see cref="MeterName"/>). All of it is told by rows.</summary>
public sealed class DeliveryMetrics : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "newsroom";

    /// <summary>The histogram of seconds from an article's first sight to its post, by network and channel.</summary>
    public const string Latency = "newsroom.publish.latency";

    /// <summary>The number of tries, by network and by how they ended.</summary>
    public const string Tries = "newsroom.delivery.tries";

    private readonly Meter meter = new(MeterName);
    private readonly Histogram<double> latency;
    private readonly Counter<long> tries;

    /// <summary>Measures.</summary>
    public DeliveryMetrics()
    {
        latency = meter.CreateHistogram(
            Latency, "s", "From an article's first sight to its post in the channel",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 3600],
            });
        tries = meter.CreateCounter<long>(Tries, description: "Calls to networks for a delivery");
    }

    /// <summary>A try has ended.</summary>
    /// <param name="head">What was tried.</param>
    /// <param name="ended">How it ended.</param>
    public void Ended(OutboxHead head, TryEnded ended)
    {
        var channel = head.Channel;
        var network = new KeyValuePair<string, object?>("network", channel.Network);
        tries.Add(1, network, new("outcome", ended.Attempt.Outcome));
        if (ended is not { Attempt.Kind: AttemptKind.Act, Follows.State: DeliveryState.Sent }
            || head is not { Delivery.Act: DeliveryAct.Publish, Time: { IsDigest: false, Found: { } found } }) return;
        latency.Record((ended.Attempt.Started + ended.Attempt.Took - found).TotalSeconds, network, new("channel", channel.Name));
    }

    /// <inheritdoc />
    public void Dispose() => meter.Dispose();
}
