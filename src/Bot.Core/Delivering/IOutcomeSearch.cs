using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>How a network finds out whether a message stands whose answer was lost.</summary>
public interface IOutcomeSearch
{
    /// <summary>The network's name, see <see cref="INetwork.Name"/>.</summary>
    string Network { get; }

    /// <summary>How long until the network has surely finished with a message whose answer was lost.</summary>
    TimeSpan SettleTime { get; }

    /// <summary>Looks for the message, without changing anything in the channel.</summary>
    Task<SearchAnswer> FindAsync(SearchedMessage message, CancellationToken cancel);
}

/// <summary>A message that may stand.</summary>
/// <param name="Channel">Where; a search begins behind <see cref="Channel.Newest"/>.</param>
/// <param name="Content">What was sent.</param>
/// <param name="Since">When a worker took it for sending: it is no older.</param>
public sealed record SearchedMessage(Channel Channel, PostContent Content, DateTimeOffset Since);

/// <summary>What a search found.</summary>
/// <param name="Newest">The reference of the newest message that was seen on the way; null: none.</param>
/// <param name="Said">What the network said, or what is missing; null where there is nothing to tell.</param>
public abstract record SearchAnswer(string? Newest, string? Said)
{
    /// <summary>It stands.</summary>
    public sealed record Found(string MessageRef) : SearchAnswer(MessageRef, null);

    /// <summary>It does not stand: it may be sent again.</summary>
    public sealed record Missing(string? Newest) : SearchAnswer(Newest, null);

    /// <summary>The question stays open for now.</summary>
    /// <param name="Wait">How long the network asks to wait; null: by our own plan.</param>
    /// <param name="Newest">The reference of the newest message that was seen on the way.</param>
    /// <param name="Said">Why.</param>
    public sealed record Open(TimeSpan? Wait, string? Newest, string Said) : SearchAnswer(Newest, Said)
    {
        /// <summary>No connection could be made. Default: one was made, and tells no answer.</summary>
        public bool IsUnreachable { get; init; }
    }

    /// <summary>It cannot be found out: staff have to look.</summary>
    public sealed record Unanswerable(string Said) : SearchAnswer(null, Said);
}
