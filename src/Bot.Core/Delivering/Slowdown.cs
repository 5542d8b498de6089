namespace Bot.Core.Delivering;

/// <summary>
/// How much slower than allowed a chat or account goes since the network refused it for its pace: half as slow again with each
/// refusal, and back by degrees while none comes. A value.
/// </summary>
/// <param name="Steps">The steps down at the last refusal.</param>
/// <param name="Since">When that was.</param>
public readonly record struct Slowdown(int Steps, DateTimeOffset Since)
{
    /// <summary>The time without a refusal after which one step is taken back.</summary>
    public static TimeSpan Recovery { get; } = TimeSpan.FromMinutes(2);

    /// <summary>Refusals this close together are one: what was on its way already tells nothing new.</summary>
    public static TimeSpan Together { get; } = TimeSpan.FromSeconds(10);

    private const double Step = 1.5;
    private const int MostSteps = 6;

    /// <summary>How many times longer everything takes now; 1: as allowed.</summary>
    public double Factor(DateTimeOffset now) => Math.Pow(Step, Left(now));

    /// <summary>After a refusal.</summary>
    public Slowdown Refused(DateTimeOffset now) =>
        Steps > 0 && now - Since < Together ? this : new(Math.Min(Left(now) + 1, MostSteps), now);

    private int Left(DateTimeOffset now) => Steps == 0 ? 0 : (int)Math.Clamp(Steps - Math.Floor((now - Since) / Recovery), 0, MostSteps);
}
