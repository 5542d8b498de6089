namespace Bot.Core.Fetching;

/// <summary>How long a server asks not to be asked again.</summary>
public static class ServerWaits
{
    /// <summary>The longest wait that is granted: a day. A server that asks for more is asked once a day.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);

    /// <summary>Retry-After (RFC 9110, section 10.2.3) if present, else the freshness of RFC 9111, section 4.2; null where nothing is said.</summary>
    public static TimeSpan? Of(HttpResponseMessage answer, DateTimeOffset now) =>
        (RetryAfter(answer, now) ?? Freshness(answer, now)) is { } wait
            ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, 0, Longest.Ticks))
            : null;

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, DateTimeOffset now) =>
        answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null;

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
