namespace Bot.Core.Delivering;

/// <summary>What wishes about time mean for a post or a letter that is about to go out.</summary>
public abstract record Timing
{
    /// <summary>It goes now.</summary>
    /// <param name="IsSilent">Without a sound.</param>
    public sealed record Now(bool IsSilent = false) : Timing;

    /// <summary>It waits, and the channel's other posts behind it.</summary>
    /// <param name="Until">Until when.</param>
    /// <param name="Reason">Why, for staff.</param>
    public sealed record Wait(DateTimeOffset Until, string Reason) : Timing;

    /// <summary>It goes now, as itself or joined with others, as <see cref="Digests.DigestRule"/> has it.</summary>
    public sealed record Gather : Timing;

    /// <summary>It is left out.</summary>
    /// <param name="Reason">Why, for staff.</param>
    public sealed record Drop(string Reason) : Timing;
}
