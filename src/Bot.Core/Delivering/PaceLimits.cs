namespace Bot.Core.Delivering;

/// <summary>What a network grants an account.</summary>
/// <param name="Account">All together.</param>
/// <param name="Chat">Each chat, by its address.</param>
public sealed record PaceLimits(PaceLimit Account, Func<string, ChatLimits> Chat)
{
    /// <summary>All together that is paid for, beside what is free; null: nothing can be.</summary>
    public PaceLimit? Paid { get; init; }
}

/// <summary>What a network grants in one chat; all of it holds.</summary>
/// <param name="Pace">The even pace and its burst.</param>
/// <param name="Quota">So many in any stretch of time; null: no such limit.</param>
public sealed record ChatLimits(PaceLimit Pace, QuotaLimit? Quota = null);
