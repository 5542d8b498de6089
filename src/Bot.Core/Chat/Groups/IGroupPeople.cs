namespace Bot.Core.Chat.Groups;

/// <summary>What the network knows of who leads a group. Answers may be some minutes old.</summary>
public interface IGroupPeople
{
    /// <summary>Whether a person is an administrator of a group; null where the network does not say now.</summary>
    Task<bool?> LeadsAsync(long group, long person, CancellationToken cancel);

    /// <summary>Whether the bot itself is one; null where the network does not say now.</summary>
    Task<bool?> BotLeadsAsync(long group, CancellationToken cancel);
}
