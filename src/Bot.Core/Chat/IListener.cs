namespace Bot.Core.Chat;

/// <summary>
/// Hears what people write that is no command: in private all of it, in the editors' chat what answers the bot. The first that
/// has an answer gives it.
/// </summary>
public interface IListener
{
    /// <summary>Hears a message.</summary>
    /// <returns>Null where it was not meant for this one.</returns>
    Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel);
}
