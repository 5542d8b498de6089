using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// Which heads of lines may go. In one chat only one send is outstanding, else nobody could tell afterwards which message is
/// whose: channels that are topics of one group share its turn, the earliest first, and wait while one of them is
/// searched for.
/// </summary>
public static class LinesOfChats
{
    /// <summary>The chat of a channel: where its network counts messages.</summary>
    public static string ChatOf(Channel channel) => $"{channel.Network}:{KeyOf(channel)}".ToUpperInvariant();

    /// <summary>The chat of a channel within its network, for the account's pace: its id where it is known, however it is addressed.</summary>
    public static string KeyOf(Channel channel) => channel.ChatId ?? channel.Address;

    /// <summary>The head of each chat's line.</summary>
    /// <param name="heads">The heads of the channels' lines.</param>
    public static IEnumerable<OutboxHead> Heads(IEnumerable<OutboxHead> heads) => heads
        .GroupBy(head => ChatOf(head.Channel))
        .Select(chat => chat
            .OrderByDescending(head => head.Delivery.State == DeliveryState.Unknown)
            .ThenBy(head => head.Delivery.Due)
            .ThenBy(head => head.Delivery.Id.Value)
            .First());
}
