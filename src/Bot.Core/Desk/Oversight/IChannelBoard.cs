using Bot.Core.Model;

namespace Bot.Core.Desk.Oversight;

/// <summary>The channels in use, as staff see and pause them.</summary>
public interface IChannelBoard
{
    /// <summary>How the channels are, in order of name, after the first <paramref name="skip"/>.</summary>
    Task<IReadOnlyList<ChannelLook>> ListAsync(int skip, int most, DateTimeOffset now, CancellationToken cancel);

    /// <summary>How one is; null where it is not in use.</summary>
    Task<ChannelLook?> FindAsync(ChannelId channel, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Pauses a channel, and records who did. False where it was paused before or is not in use.</summary>
    Task<bool> PauseAsync(ChannelId channel, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Lets a channel go on, whoever or whatever paused it, and records who did; where the network keeps it closed, it is asked
    /// at once. False where it was not paused or is not in use.
    /// </summary>
    Task<bool> ResumeAsync(ChannelId channel, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>The newest article that was read, in the channel's language where it has one; null where there is none.</summary>
    Task<Article?> NewestAsync(Channel channel, CancellationToken cancel);
}

/// <summary>How a channel is.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="LastPost">When it got its last post; null where it got none.</param>
/// <param name="LastHour">Posts of the last hour.</param>
/// <param name="LastDay">Posts of the last day.</param>
/// <param name="Waiting">What waits for it.</param>
/// <param name="Trouble">The last try that was no success; null where none is known.</param>
public sealed record ChannelLook(Channel Channel, DateTimeOffset? LastPost, int LastHour, int LastDay, int Waiting, Attempt? Trouble);
