namespace Bot.Core.Reading.Changes;

/// <summary>When the page of a fresh article is read again: often at first, when errors are found, and ever more seldom.</summary>
public static class RereadSchedule
{
    /// <summary>In units of <see cref="ReadOptions.FirstReread"/>: 2, 5, 15, 45 minutes, 2, 6 and 24 hours by default.</summary>
    private static readonly double[] Steps = [1, 2.5, 7.5, 22.5, 60, 180, 720];

    /// <summary>The time of the next re-read.</summary>
    /// <param name="first">The distance of the first one; zero: no re-reads.</param>
    /// <param name="found">When the article was found.</param>
    /// <param name="now">When its page was last asked for.</param>
    /// <param name="chance">A random number of [0, 1) that spreads re-reads by up to a tenth: articles are often found together.</param>
    /// <returns>The time; null where the article is no longer fresh.</returns>
    public static DateTimeOffset? Next(TimeSpan first, DateTimeOffset found, DateTimeOffset now, double chance)
    {
        if (first <= TimeSpan.Zero) return null;
        foreach (var step in Steps)
            if (found + first * step > now) return found + first * (step * (1 + chance / 10));
        return null;
    }
}
