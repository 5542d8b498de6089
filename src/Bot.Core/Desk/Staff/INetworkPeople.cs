namespace Bot.Core.Desk.Staff;

/// <summary>What the network of the chat knows of people and groups.</summary>
public interface INetworkPeople
{
    /// <summary>Whether a person is an administrator of a group; where the network does not answer, what it said last.</summary>
    Task<bool> IsAdministratorAsync(long group, long person, CancellationToken cancel);

    /// <summary>Whether the bot can write to a person; no bot can before they pressed Start.</summary>
    /// <returns>Null where it can, else what is wrong.</returns>
    Task<string?> TroubleWithAsync(long person, CancellationToken cancel);

    /// <summary>How many people follow a channel, by its address; null where the network does not say.</summary>
    Task<int?> FollowersAsync(string address, CancellationToken cancel);
}
