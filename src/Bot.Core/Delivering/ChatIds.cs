using Bot.Core.Model;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering;

/// <summary>
/// Learns the network's own id of a channel's chat, once, before the first message goes there: a name and a number may be
/// one chat, whose messages are counted and ordered together.
/// </summary>
public sealed partial class ChatIds(IOutbox outbox, ILogger<ChatIds> log)
{
    private readonly Lock gate = new();
    private readonly HashSet<ChannelId> asked = [];

    /// <summary>Asks for the id where it is not known, once in each run of the program.</summary>
    /// <returns>Whether it was learned, so that the channel may be in another line now.</returns>
    public async Task<bool> LearnAsync(INetwork network, Channel channel, CancellationToken cancel)
    {
        if (!network.HasOtherId(channel)) return false;
        lock (gate)
        {
            if (!asked.Add(channel.Id)) return false;
        }
        if (await network.ChatIdAsync(channel, cancel).ConfigureAwait(false) is not { } id) return false;
        await outbox.LearnChatAsync(channel.Id, channel.Address, id, cancel).ConfigureAwait(false);
        LogLearned(channel.Name, channel.Address, id);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The channel {Channel} at {Address} is the chat {Chat}")]
    private partial void LogLearned(string channel, string address, string chat);
}
