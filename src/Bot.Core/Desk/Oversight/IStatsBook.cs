using Bot.Core.Model;

namespace Bot.Core.Desk.Oversight;

/// <summary>What happened in a while, in numbers.</summary>
public interface IStatsBook
{
    /// <summary>Counts what happened since.</summary>
    Task<Stats> SinceAsync(DateTimeOffset since, CancellationToken cancel);
}

/// <summary>What happened in a while.</summary>
/// <param name="Posts">When posts went out, in any order; the newest 20,000 at most.</param>
/// <param name="Delays">How long posts of the stages took from the first sight of their story; those of old news that was posted late left out.</param>
/// <param name="FailedTries">Tries that were no success.</param>
/// <param name="SetAside">Deliveries that the network refused for good.</param>
/// <param name="Channels">The channels in use.</param>
public sealed record Stats(
    IReadOnlyList<DateTimeOffset> Posts, IReadOnlyList<TimeSpan> Delays, int FailedTries, int SetAside, IReadOnlyList<Channel> Channels);
