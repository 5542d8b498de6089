namespace Bot.Core.Fetching;

/// <summary>How long a server asks not to be asked again.</summary>
public static class ServerWaits
{
    /// <summary>
    /// The longest wait after Retry-After: a day. It is a plea of a server in need, so it is granted nearly whole; one that asks
    /// for more is asked once a day, for nobody would notice that it is back.
    /// </summary>
    public static TimeSpan LongestPlea { get; } = TimeSpan.FromDays(1);

    /// <summary>
    /// The longest wait while an answer is fresh: an hour. Up to its end a cache on the way would answer the same; beyond
    /// an hour it is a setting made for pictures rather than for news.
    /// </summary>
    public static TimeSpan LongestFreshness { get; } = TimeSpan.FromHours(1);

    /// <summary>Retry-After (RFC 9110, section 10.2.3) if present, else the freshness of RFC 9111, section 4.2; null where nothing is said.</summary>
    public static TimeSpan? Of(HttpResponseMessage answer, DateTimeOffset now) =>
        Plea(answer, now) ?? Bounded(Freshness(answer, now), LongestFreshness);

    /// <summary>Retry-After alone, within <see cref="LongestPlea"/>; null where it is not there.</summary>
    public static TimeSpan? Plea(HttpResponseMessage answer, DateTimeOffset now) => Bounded(RetryAfter(answer, now), LongestPlea);

    private static TimeSpan? Bounded(TimeSpan? wait, TimeSpan longest) =>
        wait is { } asked ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, longest.Ticks)) : null;

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, DateTimeOffset now) =>
        answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - (answer.Headers.Date ?? now) : null;

    private static TimeSpan? Freshness(HttpResponseMessage answer, DateTimeOffset now)
    {
        if (answer.Headers.CacheControl is { } cache)
        {
            if (cache.NoCache || cache.NoStore) return null;
            if (cache.MaxAge is { } age) return age - (answer.Headers.Age ?? TimeSpan.Zero);
        }
        return answer.Content.Headers.Expires is { } expires ? expires - (answer.Headers.Date ?? now) : null;
    }
}
