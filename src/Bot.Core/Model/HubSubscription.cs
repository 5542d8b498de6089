namespace Bot.Core.Model;

/// <summary>Where a subscription at a hub stands (WebSub, section 5).</summary>
public enum HubSubscriptionState
{
    /// <summary>The hub is to be asked when the row is due.</summary>
    Wanted,

    /// <summary>The hub was asked and has yet to verify that it was this program that asked.</summary>
    Asked,

    /// <summary>Verified: the hub pushes until the lease ends. When the row is due the lease is renewed.</summary>
    Active,

    /// <summary>The hub will not have it; it is asked again when the row is due, which is days later.</summary>
    Refused,

    /// <summary>No longer wanted: the hub is to be asked, or was asked, to end it.</summary>
    Leaving,

    /// <summary>At its end. The row stays, for hubs that go on pushing are told that it is gone.</summary>
    Left,
}

/// <summary>
/// A source's subscription at the hub that its document names: the hub pushes what is new instead of waiting for a look.
/// </summary>
public sealed class HubSubscription
{
    /// <summary>Identity, a part of the callback.</summary>
    public HubSubscriptionId Id { get; init; }

    /// <summary>The source whose document names the hub.</summary>
    public SourceId SourceId { get; init; }

    /// <summary>The hub's address.</summary>
    public required string Hub { get; init; }

    /// <summary>The address that the document names as its own, for which the hub knows it.</summary>
    public required string Topic { get; init; }

    /// <summary>The part of the callback that nobody can guess; empty until the hub is asked for the first time.</summary>
    public string Token { get; set; } = "";

    /// <summary>What the hub signs pushes with (WebSub, section 7); empty until the hub is asked for the first time.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The address that the hub was last asked to push to; null until then.</summary>
    public string? Callback { get; set; }

    /// <summary>Where it stands.</summary>
    public HubSubscriptionState State { get; set; }

    /// <summary>When there is something to do; null: nothing.</summary>
    public DateTimeOffset? Due { get; set; }

    /// <summary>Requests in a row that the hub has not confirmed.</summary>
    public int Tries { get; set; }

    /// <summary>When the hub was last asked; null: never yet.</summary>
    public DateTimeOffset? Asked { get; set; }

    /// <summary>The end of the lease that the hub last granted; null where it grants none.</summary>
    public DateTimeOffset? ActiveUntil { get; set; }

    /// <summary>When a push with the right signature last came; null: never yet.</summary>
    public DateTimeOffset? LastPush { get; set; }

    /// <summary>Why it does not stand as it should, in words for people; null while all is well.</summary>
    public string? Reason { get; set; }
}
