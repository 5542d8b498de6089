using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>How a try ended. The network's words become one of these in one file per network; nothing else reads error text.</summary>
/// <param name="Said">What the network said, without secrets; null where there is nothing to tell.</param>
public abstract record DeliveryOutcome(string? Said)
{
    /// <summary>Why, as staff are told in their own words; null: nobody but the network knows, and <see cref="Said"/> tells it.</summary>
    public Reason? Reason { get; init; }

    /// <summary>What is kept of it.</summary>
    public string? Kept => Reason?.Stored ?? Said;

    /// <summary>It is done.</summary>
    /// <param name="MessageRef">The network's reference to the message; null after a correction or retraction.</param>
    /// <param name="Said">A remark.</param>
    public sealed record Sent(string? MessageRef, string? Said = null) : DeliveryOutcome(Said);

    /// <summary>
    /// Surely not done; it may be tried again. It is the chat or the network that cannot take it now: those behind it would
    /// fare the same, so they wait with it.
    /// </summary>
    /// <param name="Wait">How long the network asks to wait; null: by our own plan.</param>
    /// <param name="Said">Why.</param>
    public sealed record Later(TimeSpan? Wait, string Said) : DeliveryOutcome(Said)
    {
        /// <summary>Nobody was there: no connection could be made. Default: somebody was, and said so.</summary>
        public bool IsUnreachable { get; init; }
    }

    /// <summary>The network does not take it; sending the same again would not help.</summary>
    public sealed record Refused(string Said) : DeliveryOutcome(Said)
    {
        /// <summary>Plain text without markup and buttons may fare better. Default true; false where the message itself is the trouble.</summary>
        public bool PlainMayHelp { get; init; } = true;
    }

    /// <summary>The channel is missing or closed to us; its other posts would fare the same.</summary>
    public sealed record Gone(string Said) : DeliveryOutcome(Said)
    {
        /// <summary>What closed it. Default: there is no such place.</summary>
        public GoneCause Cause { get; init; }
    }

    /// <summary>The network does not let the account in; everything else of it would fare the same.</summary>
    public sealed record Locked(string Said) : DeliveryOutcome(Said);

    /// <summary>The channel has a new address; surely not done.</summary>
    public sealed record Moved(string NewAddress, string Said) : DeliveryOutcome(Said);

    /// <summary>May or may not be done.</summary>
    public sealed record Unknown(string Said) : DeliveryOutcome(Said);
}

/// <summary>Why a place is closed to us.</summary>
public enum GoneCause
{
    /// <summary>There is no such place, or no more.</summary>
    NoSuchPlace,

    /// <summary>Whoever is there sent the bot away: they blocked or removed it.</summary>
    SentAway,

    /// <summary>The bot is let in, but may not write.</summary>
    Silenced,

    /// <summary>The topic is closed.</summary>
    TopicClosed,
}
