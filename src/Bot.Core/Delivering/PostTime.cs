namespace Bot.Core.Delivering;

/// <summary>What of a post matters for its time.</summary>
/// <param name="Dated">When the news was published, or found where nothing tells.</param>
/// <param name="Passes">It goes whatever the hour: staff posted it by hand, or set its time.</param>
/// <param name="IsBreaking">It goes in quiet hours and beside the drip; news that is too old is no breaking news any more.</param>
public readonly record struct PostTime(DateTimeOffset Dated, bool Passes, bool IsBreaking = false)
{
    /// <summary>It is a digest: its news was young when it was joined, and the drip gave it a place then.</summary>
    public bool IsDigest { get; init; }

    /// <summary>When the article was first seen; null where nobody asks.</summary>
    public DateTimeOffset? Found { get; init; }
}
