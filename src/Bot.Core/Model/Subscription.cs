namespace Bot.Core.Model;

/// <summary>How a subscriber gets what they follow.</summary>
public enum SubscriptionManner
{
    /// <summary>As soon as it is published.</summary>
    AtOnce,

    /// <summary>In the digest.</summary>
    Digest,

    /// <summary>Not at all, whatever else it belongs to.</summary>
    Muted,
}

/// <summary>One interest of one subscriber; unique by both.</summary>
public sealed class Subscription
{
    /// <summary>Identity; small enough to travel in a button.</summary>
    public SubscriptionId Id { get; init; }

    /// <summary>Who.</summary>
    public SubscriberId SubscriberId { get; init; }

    /// <summary>What.</summary>
    public InterestId InterestId { get; set; }

    /// <summary>
    /// How. Of several that a story belongs to, <see cref="SubscriptionManner.Muted"/> decides, else <see
    /// cref="SubscriptionManner.AtOnce"/>.
    /// </summary>
    public SubscriptionManner Manner { get; set; }

    /// <summary>The words as they were typed, or the section's label as it stood; empty for everything.</summary>
    public required string Label { get; set; }

    /// <summary>Since when; stories that were found earlier are none of it.</summary>
    public DateTimeOffset Since { get; init; }
}
