using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>What staff were asked to write.</summary>
public interface IStaffQuestions
{
    /// <summary>Asks: what the person writes next in the chat is the answer; what they were asked there before waits aside.</summary>
    Task AskAsync(StaffQuestion question, CancellationToken cancel);

    /// <summary>Notes which message asks.</summary>
    Task NoteAsync(StaffQuestion question, string message, CancellationToken cancel);

    /// <summary>What a person was asked in a chat and has not answered, the oldest first.</summary>
    Task<IReadOnlyList<StaffQuestion>> AskedAsync(StaffId staff, long chat, CancellationToken cancel);

    /// <summary>The question is answered: whatever asked a person the same thing in the same chat is dropped.</summary>
    Task DropAsync(StaffQuestion question, CancellationToken cancel);

    /// <summary>
    /// A person did something else in a chat: what they write next there is no answer. What waits for the answer to its own message
    /// goes on waiting.
    /// </summary>
    /// <param name="staff">Who.</param>
    /// <param name="chat">Where.</param>
    /// <param name="pressed">The message whose button was pressed: it asks no longer; null for none.</param>
    /// <param name="cancel">Stops.</param>
    Task SetAsideAsync(StaffId staff, long chat, string? pressed, CancellationToken cancel);
}
