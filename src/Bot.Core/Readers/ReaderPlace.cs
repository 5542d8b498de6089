namespace Bot.Core.Readers;

/// <summary>Where a subscriber is reached.</summary>
/// <param name="Network">The network, e.g. <c>Telegram</c>.</param>
/// <param name="ChatId">The chat's id there.</param>
/// <param name="Topic">The topic within a group; 0: the chat itself.</param>
public readonly record struct ReaderPlace(string Network, long ChatId, int Topic = 0);
