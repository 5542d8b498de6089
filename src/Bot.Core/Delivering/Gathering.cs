namespace Bot.Core.Delivering;

/// <summary>
/// While deliveries are under way, turns of the stage are gathered: each looks at the heads of all lines, and one for every
/// delivery that ends would cost more than the deliveries. A turn rests for as long as <see cref="Share"/> turns took, so
/// that the more they cost, the fewer they are.
/// </summary>
/// <param name="Began">When the last turn began.</param>
/// <param name="Ended">When it ended.</param>
internal readonly record struct Gathering(DateTimeOffset Began, DateTimeOffset Ended)
{
    /// <summary>How many times as long as a turn took it is rested.</summary>
    public const int Share = 4;

    /// <summary>No delivery that comes meanwhile waits longer for its turn.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How long to rest before the next turn.</summary>
    /// <param name="now">The present moment.</param>
    /// <param name="isBusy">Whether anything is under way.</param>
    public TimeSpan Rest(DateTimeOffset now, bool isBusy)
    {
        if (!isBusy) return TimeSpan.Zero;
        var wanted = (Ended - Began) * Share;
        var rest = Ended + (wanted < Longest ? wanted : Longest) - now;
        return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
    }
}
