using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>A network where posts go. It sends once and tells how it ended; sending again is the outbox's business.</summary>
public interface INetwork
{
    /// <summary>The name in settings (<c>Channels:N:Network</c>), e.g. <c>Telegram</c>.</summary>
    string Name { get; }

    /// <summary>What it takes; it may learn better while it runs.</summary>
    NetworkTraits Traits { get; }

    /// <summary>The pace of the account, shared by all that it sends.</summary>
    AccountPace Pace { get; }

    /// <summary>Sends a post.</summary>
    Task<DeliveryOutcome> PublishAsync(Dispatch dispatch, CancellationToken cancel);

    /// <summary>Edits a post that stands. Doing it twice does no harm.</summary>
    Task<DeliveryOutcome> CorrectAsync(Dispatch dispatch, string messageRef, CancellationToken cancel);

    /// <summary>Deletes a post that stands. Doing it twice does no harm.</summary>
    Task<DeliveryOutcome> RetractAsync(Dispatch dispatch, string messageRef, CancellationToken cancel);

    /// <summary>Asks whether posts may go to the channel, without sending anything.</summary>
    /// <returns>Null when all is well, else what is wrong and how to mend it.</returns>
    Task<string?> CheckAsync(Channel channel, CancellationToken cancel);

    /// <summary>Whether the chat of a channel may have an id that is not known yet and not its address. Default: it has none.</summary>
    bool HasOtherId(Channel channel) => false;

    /// <summary>The network's own id of a channel's chat; null where it cannot be had now. Default: there is none.</summary>
    Task<string?> ChatIdAsync(Channel channel, CancellationToken cancel) => Task.FromResult<string?>(null);

    /// <summary>Asks whether the network lets the account in, without sending anything.</summary>
    /// <returns>Null when all is well, else what is wrong.</returns>
    Task<string?> CheckAccountAsync(CancellationToken cancel);
}
