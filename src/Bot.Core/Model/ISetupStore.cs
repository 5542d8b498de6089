namespace Bot.Core.Model;

/// <summary>Applies what settings say of sources, channels and staff, by name.</summary>
public interface ISetupStore
{
    /// <summary>
    /// Adds what is new, updates what is known, retires what came from settings and is gone from them, brings back what is
    /// named again. What staff made in the chat stays; on the same name settings win. All in one transaction.
    /// A source whose address changed in the settings, or that is brought back, starts over with a baseline; a channel whose
    /// address changed in the settings is no longer paused. What was learned since of an address or a kind (a permanent
    /// redirect, a channel that moved) stays until the settings say something new.
    /// </summary>
    /// <returns>What changed, a sentence a line, for the log: added, changed, retired, taken over from the chat.</returns>
    Task<IReadOnlyList<string>> ApplyAsync(Setup setup, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>What settings name.</summary>
/// <param name="Sources">Sources.</param>
/// <param name="Channels">Channels.</param>
/// <param name="Staff">Staff.</param>
public sealed record Setup(IReadOnlyList<Source> Sources, IReadOnlyList<Channel> Channels, IReadOnlyList<StaffMember> Staff);
