namespace Bot.Core.Watching.WebSub;

/// <summary>
/// What a hub asks at the callback: whether it was this program that asked, or that it will not push (WebSub, sections 5.2
/// and 5.3).
/// </summary>
/// <param name="Mode"><c>subscribe</c>, <c>unsubscribe</c> or <c>denied</c>.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Challenge">What to answer with to confirm.</param>
/// <param name="LeaseSeconds">How long it will push.</param>
/// <param name="Reason">Why it denies, in its words.</param>
public sealed record HubVerification(string? Mode, string? Topic, string? Challenge, string? LeaseSeconds, string? Reason);

/// <summary>What becomes of a hub's question.</summary>
public enum VerificationOutcome
{
    /// <summary>Nobody here asked for that.</summary>
    Unknown,

    /// <summary>Confirmed: the answer is the challenge.</summary>
    Confirmed,

    /// <summary>The hub denies, and that is remembered.</summary>
    Denied,
}
