using Bot.Core.Model;

namespace Bot.Core.Work;

/// <summary>
/// Moves something that can fail between the levels of health, and says when staff are told: once when it fails for more
/// than a hiccup, once when it is given up, and once when it works again, but that only where its failing was told. What
/// comes and goes is told of every few hours at most.
/// </summary>
public static class HealthLadder
{
    /// <summary>Failures in a row before it counts as failing: 3.</summary>
    public const int LeastFailures = 3;

    /// <summary>How long failures last before it counts as failing, so that a restart over there tells nobody: 10 min.</summary>
    public static TimeSpan Hiccup { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long it fails before it is given up: 3 days, a weekend on which nobody mends it.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromDays(3);

    /// <summary>The shortest time between two times that the same thing is said to be failing: 6 h.</summary>
    public static TimeSpan BetweenTellings { get; } = TimeSpan.FromHours(6);

    /// <summary>A try failed.</summary>
    /// <param name="health">How it was before.</param>
    /// <param name="now">When.</param>
    /// <param name="forGood">It says itself that it will not come back.</param>
    public static HealthStep Failed(Health health, DateTimeOffset now, bool forGood = false)
    {
        var failing = health with { Failures = health.Failures + 1, Since = health.Since ?? now };
        var lasted = now - failing.Since.Value;
        if (forGood) return GiveUp(failing, HealthLevel.Gone, now);
        if (lasted >= Patience) return GiveUp(failing, HealthLevel.GivenUp, now);
        if (failing.Level == HealthLevel.Well && failing.Failures >= LeastFailures && lasted >= Hiccup)
            failing = failing with { Level = HealthLevel.Failing };
        return failing.Level == HealthLevel.Failing && !failing.IsTold && !(now - failing.Told < BetweenTellings)
            ? new(failing with { Told = now }, HealthNews.Failing)
            : new(failing, null);
    }

    /// <summary>A try went well.</summary>
    public static HealthStep Worked(Health health) =>
        new(health with { Level = HealthLevel.Well, Failures = 0, Since = null }, health.IsTold ? HealthNews.Recovered : null);

    /// <summary>What is gone stays gone until it works, however it fails.</summary>
    private static HealthStep GiveUp(Health failing, HealthLevel level, DateTimeOffset now) => failing.Level >= level
        ? new(failing, null)
        : new(failing with { Level = level, Told = now }, HealthNews.GivenUp);
}

/// <summary>How well something is, and what staff know of it.</summary>
/// <param name="Level">The level.</param>
/// <param name="Failures">Failures in a row.</param>
/// <param name="Since">When the first of them was; null while there are none.</param>
/// <param name="Told">When staff were last told that it fails or is given up, now or in an earlier spell; null: never.</param>
public readonly record struct Health(HealthLevel Level, int Failures, DateTimeOffset? Since, DateTimeOffset? Told)
{
    /// <summary>Staff were told of the failures that last now.</summary>
    public bool IsTold => Told >= Since;
}

/// <summary>Where a try led on the ladder.</summary>
/// <param name="Health">How it is now.</param>
/// <param name="News">What staff are to know; null: nothing.</param>
public readonly record struct HealthStep(Health Health, HealthNews? News);

/// <summary>A change of health that staff are told.</summary>
public enum HealthNews
{
    /// <summary>It fails.</summary>
    Failing,

    /// <summary>It is given up.</summary>
    GivenUp,

    /// <summary>It works again.</summary>
    Recovered,
}
