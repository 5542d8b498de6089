using Bot.Core.Chat;
using Bot.Core.Delivering;

namespace Bot.Core.Desk.Alarms;

/// <summary>Says something in the editors' chat without having been asked.</summary>
public interface IStaffVoice
{
    /// <summary>Sends the message once, within the account's pace.</summary>
    /// <param name="chat">The editors' chat, <see cref="DeskOptions.Chat"/>.</param>
    /// <param name="message">What to say.</param>
    /// <param name="cancel">Stops.</param>
    Task<DeliveryOutcome> TellAsync(long chat, Reply message, CancellationToken cancel);

    /// <summary>Shows a message that changes later, within the account's pace.</summary>
    /// <param name="chat">The editors' chat.</param>
    /// <param name="standing">The message that it takes the place of, by the reference that was given for it; null: it is new.</param>
    /// <param name="message">What it says.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The outcome; of a message that is new or took another's place with its reference.</returns>
    Task<DeliveryOutcome> ShowAsync(long chat, string? standing, Reply message, CancellationToken cancel);
}
