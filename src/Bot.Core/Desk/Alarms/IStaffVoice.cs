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

    /// <summary>Changes a text that the bot said, within the account's pace.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="message">The message's number.</param>
    /// <param name="reply">What it becomes.</param>
    /// <param name="cancel">Stops.</param>
    Task<DeliveryOutcome> AmendAsync(long chat, int message, Reply reply, CancellationToken cancel);
}
