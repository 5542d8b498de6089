using System.Collections.Concurrent;
using Bot.Core.Model;

namespace Bot.Core.Readers;

/// <summary>
/// Whose clock a subscriber lives by: their own zone, or the newsroom's where they told none or one that this machine doesn't
/// know.
/// </summary>
public sealed class SubscriberZones(NewsroomOptions newsroom)
{
    /// <summary>There are some hundreds of zones, and few distances more.</summary>
    private const int MostKnown = 2_000;

    private readonly TimeZoneInfo own = newsroom.Zone;
    private readonly ConcurrentDictionary<string, TimeZoneInfo> known = new(StringComparer.Ordinal);

    /// <summary>Their zone.</summary>
    public TimeZoneInfo Of(Subscriber subscriber)
    {
        if (subscriber.TimeZone is not { } id) return own;
        if (known.TryGetValue(id, out var zone)) return zone;
        zone = ReaderZones.Find(id) ?? own;
        if (known.Count < MostKnown) known[id] = zone;
        return zone;
    }
}
