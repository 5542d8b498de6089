using Bot.Core.Model;

namespace Bot.Core.Letters.Digests;

/// <summary>
/// When a digest is made. One whose hour passed while the program was down comes late, within bounds; else it is left out and
/// its stories join the next one. Of several hours that passed only the last counts.
/// </summary>
public static class DigestHour
{
    /// <summary>How late a digest may come: 4 h. After that the day is another one.</summary>
    public static TimeSpan Latest { get; } = TimeSpan.FromHours(4);

    /// <summary>How late one may come that comes once a week: 24 h.</summary>
    public static TimeSpan LatestOfWeekly { get; } = TimeSpan.FromHours(24);

    /// <summary>How far a digest looks back at most: a week and a day. Who had paused longer gets no heap.</summary>
    public static TimeSpan Reach { get; } = TimeSpan.FromDays(8);

    /// <summary>Whether it is too late for a digest.</summary>
    /// <param name="plan">The subscriber's plan; null where they want none any more.</param>
    /// <param name="hour">When it was to come.</param>
    /// <param name="now">The present.</param>
    public static bool IsTooLate(DigestPlan? plan, DateTimeOffset hour, DateTimeOffset now) =>
        plan is null || now - hour > (plan.IsWeekly ? LatestOfWeekly : Latest);

    /// <summary>What is due for a subscriber whose digest's time has come.</summary>
    /// <param name="subscriber">The subscriber, with a plan and its next hour.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">Their zone.</param>
    public static DueDigest Of(Subscriber subscriber, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (subscriber is not { Digest: { } plan, NextDigest: { } hour }) return new(null, null, null);
        // A clock that was set forward by years is no reason to walk through all of them.
        if (hour < now - Reach) hour = plan.NextAfter(now - Reach, zone);
        var next = plan.NextAfter(hour, zone);
        while (next <= now) (hour, next) = (next, plan.NextAfter(next, zone));
        if (hour > now) return new(null, subscriber.DigestedUntil, hour);
        if (subscriber.IsPausedAt(now)) return new(null, hour, next);
        if (IsTooLate(plan, hour, now)) return new(null, subscriber.DigestedUntil, next);
        var back = hour - (plan.IsWeekly ? TimeSpan.FromDays(7) : TimeSpan.FromDays(1));
        var since = subscriber.DigestedUntil ?? back;
        return new(new DigestSpan(since < hour - Reach ? hour - Reach : since, hour), hour, next);
    }
}

/// <summary>What becomes of a subscriber's digests when one's time has come.</summary>
/// <param name="Span">What the digest tells of; null: none comes.</param>
/// <param name="Until">Up to when stories are gathered now; what follows joins the next digest.</param>
/// <param name="Next">When the next one is due; null: there is no plan.</param>
public sealed record DueDigest(DigestSpan? Span, DateTimeOffset? Until, DateTimeOffset? Next);

/// <summary>The time that a digest tells of.</summary>
/// <param name="From">Since when, exclusive.</param>
/// <param name="Until">Until when, inclusive: the hour for which it was planned.</param>
public sealed record DigestSpan(DateTimeOffset From, DateTimeOffset Until);
