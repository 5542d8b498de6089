namespace Bot.Core.Chat;

/// <summary>
/// Hears what people write that is no command: in private all of it, in groups what answers the bot. The first that has an
/// answer gives it.
/// </summary>
public interface IListener
{
    /// <summary>Where it listens. Default: in private and in the editors' chat.</summary>
    CommandPlaces Places => CommandPlaces.Staff;

    /// <summary>Hears a message.</summary>
    /// <returns>Null where it was not meant for this one.</returns>
    Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel);
}
