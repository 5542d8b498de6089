using Bot.Core.Model;

namespace Bot.Core.Delivering.Digests;

/// <summary>
/// Which posts a digest joins, when the head of a line could go: what gathered in quiet hours that are over, and where more wait
/// than the drip has places, all of them in the last place. Breaking news comes first, then the newest.
/// </summary>
public static class DigestRule
{
    /// <summary>The most posts of one digest: more is no digest. Those left over make the next one.</summary>
    public const int Most = 12;

    /// <summary>The fewest: one goes out as itself.</summary>
    public const int Least = 2;

    /// <summary>Whether posts of the channel are ever joined.</summary>
    public static bool Joins(Channel channel) =>
        channel is { QuietHours: not null, InQuietHours: QuietUse.Digest } or { Drip: not null, DripRest: DripUse.Digest };

    /// <summary>Decides.</summary>
    /// <param name="gathered">The posts that wait, first in line first.</param>
    /// <param name="channel">Their channel.</param>
    /// <param name="published">When the channel's posts of the last hour went out.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="zone">The newsroom's zone.</param>
    /// <returns>What is joined, in its order; empty where the head goes out as itself.</returns>
    public static IReadOnlyList<GatheredPost> Of(
        IReadOnlyList<GatheredPost> gathered, Channel channel, IReadOnlyCollection<DateTimeOffset> published, DateTimeOffset now, TimeZoneInfo zone)
    {
        var fresh = gathered.Where(post => !(now - post.Time.Dated > channel.MaxAge)).ToList();
        var joined = channel is { InQuietHours: QuietUse.Digest, QuietHours: { } hours }
            ? fresh.Where(post => hours.EndAt(post.Delivery.Created, zone) is { } end && end <= now).ToList()
            : [];
        if (joined.Count < Least && channel is { DripRest: DripUse.Digest, Drip: { } drip })
        {
            var places = drip - Timeliness.WithinTheHour(published, now).Count();
            joined = places == 1 && fresh.Count > places ? fresh : [];
        }
        return joined.Count < Least
            ? []
            : [.. joined.OrderByDescending(post => post.Time.IsBreaking).ThenByDescending(post => post.Time.Dated).ThenBy(post => post.Delivery.Id.Value)];
    }
}
