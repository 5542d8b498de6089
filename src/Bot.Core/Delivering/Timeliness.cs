using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// When a post goes to its channel: news that has become too old is left out, quiet hours hold it or take its sound, and a
/// drip parts it from the posts before it; breaking news passes both. Only posts are held: corrections and retractions of what
/// stands never are.
/// </summary>
public static class Timeliness
{
    /// <summary>The time in which a drip counts.</summary>
    public static TimeSpan DripStretch { get; } = TimeSpan.FromHours(1);

    /// <summary>Decides.</summary>
    /// <param name="post">The post.</param>
    /// <param name="channel">Its channel.</param>
    /// <param name="published">When the channel's posts of the last hour went out, in any order.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="zone">The newsroom's zone.</param>
    public static Timing Of(PostTime post, Channel channel, IReadOnlyCollection<DateTimeOffset> published, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (post.Passes) return new Timing.Now();
        if (!post.IsDigest && channel.MaxAge is { } most && now - post.Dated > most)
            return new Timing.Drop(new Reason(ReasonKind.TooOld, Reason.Value(now - post.Dated), Reason.Value(most)).Stored);
        if (post is { IsBreaking: true, IsDigest: false }) return new Timing.Now();
        var quietUntil = channel.QuietHours?.EndAt(now, zone);
        if (quietUntil is { } morning && channel.InQuietHours != QuietUse.Silent)
            return new Timing.Wait(morning, new Reason(ReasonKind.Quiet, Reason.Value(morning)).Stored);
        if (post.IsDigest) return new Timing.Now(IsSilent: quietUntil is not null);
        if (channel.Drip is { } drip && FreeAt(published, drip, now) is { } free)
            return new Timing.Wait(free, new Reason(ReasonKind.Drip, Reason.Value(drip), Reason.Value(free)).Stored);
        return Digests.DigestRule.Joins(channel) ? new Timing.Gather() : new Timing.Now(IsSilent: quietUntil is not null);
    }

    /// <summary>
    /// The times that lie in the last hour. What went out later than now did so by a clock that was set back since.
    /// </summary>
    internal static IEnumerable<DateTimeOffset> WithinTheHour(IEnumerable<DateTimeOffset> published, DateTimeOffset now) =>
        published.Where(time => time > now - DripStretch && time <= now);

    /// <summary>When the hour has room again; null: it has.</summary>
    private static DateTimeOffset? FreeAt(IEnumerable<DateTimeOffset> published, int drip, DateTimeOffset now)
    {
        var within = WithinTheHour(published, now).OrderDescending().Take(drip).ToList();
        return within.Count < drip ? null : within[^1] + DripStretch;
    }
}
