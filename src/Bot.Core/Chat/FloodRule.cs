namespace Bot.Core.Chat;

/// <summary>What becomes of something that a person asks.</summary>
public enum FloodVerdict
{
    /// <summary>It is answered.</summary>
    Answer,

    /// <summary>It is one too many: the person is told so, once.</summary>
    Warn,

    /// <summary>The bot stays silent.</summary>
    Silence,
}

/// <summary>How much a person has asked of late.</summary>
/// <param name="Tokens">How many more they may ask right away.</param>
/// <param name="At">When that was so.</param>
/// <param name="Warned">They were told to slow down and have had no peace since.</param>
public readonly record struct FloodState(double Tokens, DateTimeOffset At, bool Warned);

/// <summary>
/// Slows a person who asks too much, without hurting others (token bucket): <paramref name="burst"/> at once, then one
/// every <paramref name="refill"/>.
/// </summary>
public sealed class FloodRule(int burst, TimeSpan refill)
{
    /// <summary>Ten at once, then one every two seconds.</summary>
    public static FloodRule Default { get; } = new(10, TimeSpan.FromSeconds(2));

    /// <summary>
    /// For staff, who press many buttons while they edit, and are known to the newsroom: sixty at once, then four a second.
    /// </summary>
    public static FloodRule Staff { get; } = new(60, TimeSpan.FromSeconds(0.25));

    /// <summary>For questions that are asked while a person types: thirty at once, then two a second.</summary>
    public static FloodRule Typing { get; } = new(30, TimeSpan.FromSeconds(0.5));

    /// <summary>After this long in peace a person may ask as much as one who never asked.</summary>
    public TimeSpan Forgotten => burst * refill;

    /// <summary>Decides.</summary>
    /// <param name="state">How much was asked so far; null for a person who is new here.</param>
    /// <param name="now">The present.</param>
    public (FloodState Next, FloodVerdict Verdict) Decide(FloodState? state, DateTimeOffset now)
    {
        var before = state ?? new FloodState(burst, now, Warned: false);
        var rested = Math.Max(0, (now - before.At) / refill);
        var tokens = Math.Min(burst, before.Tokens + rested);
        if (tokens >= 1) return (new(tokens - 1, now, before.Warned && tokens < burst), FloodVerdict.Answer);
        return (new(tokens, now, Warned: true), before.Warned ? FloodVerdict.Silence : FloodVerdict.Warn);
    }
}
