using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Desk.Alarms;

namespace Bot.Core.Tests.Desk.Alarms;

/// <summary>The editors' chat: hears what it is told, or ends it as a test says.</summary>
internal sealed class EditorsRoom : IStaffVoice
{
    public List<Reply> Heard { get; } = [];

    public DeliveryOutcome Answer { get; set; } = new DeliveryOutcome.Sent("1");

    public Task<DeliveryOutcome> TellAsync(long chat, Reply message, CancellationToken cancel)
    {
        Assert.Equal(Chat.ChatRoom.DeskChat, chat);
        if (Answer is DeliveryOutcome.Sent or DeliveryOutcome.Unknown) Heard.Add(message);
        return Task.FromResult(Answer);
    }

    /// <summary>What was shown, with the message that it took the place of.</summary>
    public List<(string? Standing, Reply Message)> Shown { get; } = [];

    public Task<DeliveryOutcome> ShowAsync(long chat, string? standing, Reply message, CancellationToken cancel)
    {
        Assert.Equal(Chat.ChatRoom.DeskChat, chat);
        if (Answer is DeliveryOutcome.Sent or DeliveryOutcome.Unknown) Shown.Add((standing, message));
        return Task.FromResult(Answer);
    }
}
