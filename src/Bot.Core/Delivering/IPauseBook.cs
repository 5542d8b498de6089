using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>The channels and accounts that are paused.</summary>
public interface IPauseBook
{
    /// <summary>What is paused, first asked first: channels in use, on networks that let the bot in, and accounts.</summary>
    Task<Pauses> PausedAsync(CancellationToken cancel);

    /// <summary>A channel was asked whether it takes posts again, see <see cref="PauseRule.Asked"/>.</summary>
    Task AskedAsync(ChannelId channel, string? trouble, DateTimeOffset now, CancellationToken cancel);

    /// <summary>A network was asked whether it lets the account in, see <see cref="PauseRule.Asked"/>.</summary>
    Task AskedAsync(string network, string? trouble, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>What is paused.</summary>
/// <param name="Channels">Channels.</param>
/// <param name="Accounts">Accounts.</param>
public sealed record Pauses(IReadOnlyList<Channel> Channels, IReadOnlyList<Account> Accounts);
