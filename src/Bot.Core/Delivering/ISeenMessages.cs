namespace Bot.Core.Delivering;

/// <summary>Keeps what the bot hears of others' messages in the chats of its channels: a search begins behind them.</summary>
public interface ISeenMessages
{
    /// <summary>
    /// Notes that a message stands in a chat, unless something of ours may stand there of which nobody knows: that is looked for
    /// before it, too.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="chat">The chat by its id and by every other address that it has.</param>
    /// <param name="message">The network's reference to the message.</param>
    /// <param name="isOlder">Whether a reference is to an older message than this one.</param>
    /// <param name="cancel">Ends it.</param>
    Task SeenAsync(string network, IReadOnlyCollection<string> chat, string message, Func<string, bool> isOlder, CancellationToken cancel);
}
