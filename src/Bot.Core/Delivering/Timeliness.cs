using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What a channel's wishes about time mean for a post that is about to go out.</summary>
public abstract record Timing
{
    /// <summary>It goes now.</summary>
    /// <param name="IsSilent">Without a sound.</param>
    public sealed record Now(bool IsSilent = false) : Timing;

    /// <summary>It waits, and the channel's other posts behind it.</summary>
    /// <param name="Until">Until when.</param>
    /// <param name="Reason">Why, for staff.</param>
    public sealed record Wait(DateTimeOffset Until, string Reason) : Timing;

    /// <summary>It goes now, as itself or joined with others, as <see cref="Digests.DigestRule"/> has it.</summary>
    public sealed record Gather : Timing;

    /// <summary>It is left out.</summary>
    /// <param name="Reason">Why, for staff.</param>
    public sealed record Drop(string Reason) : Timing;
}

/// <summary>What of a post matters for its time.</summary>
/// <param name="Dated">When the news was published, or found where nothing tells.</param>
/// <param name="Passes">It goes whatever the hour: staff posted it by hand, or set its time.</param>
/// <param name="IsBreaking">It goes in quiet hours and beside the drip; news that is too old is no breaking news any more.</param>
public readonly record struct PostTime(DateTimeOffset Dated, bool Passes, bool IsBreaking = false)
{
    /// <summary>It is a digest: its news was young when it was joined, and the drip gave it a place then.</summary>
    public bool IsDigest { get; init; }

    /// <summary>When the article was first seen; null where nobody asks.</summary>
    public DateTimeOffset? Found { get; init; }
}

/// <summary>
/// When a post goes to its channel: news that has become too old is left out, quiet hours hold it or take its sound, and a
/// drip parts it from the posts before it; breaking news passes both. Only posts are held: corrections and retractions of what stands never are.
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
