using Bot.Sandbox.Telegram.Messages;

namespace Bot.Sandbox.Telegram.State;

/// <summary>A chat with its members and its last messages.</summary>
internal sealed class ChatState(ChatFacts facts)
{
    private readonly SortedDictionary<long, StoredMessage> messages = [];
    private readonly Dictionary<long, SandboxMember> members = [];

    public ChatFacts Facts { get; set; } = facts;

    /// <summary>The last id this chat's own counter gave.</summary>
    public long LastMessage { get; set; }

    public Chat Chat => Facts.Chat;

    public IEnumerable<StoredMessage> Messages => messages.Values;

    public IEnumerable<SandboxMember> Members => members.Values;

    public StoredMessage? Find(long messageId) => messages.GetValueOrDefault(messageId);

    public SandboxMember Member(long userId) =>
        members.GetValueOrDefault(userId) ?? new SandboxMember(userId, "left");

    public void Set(SandboxMember member) => members[member.UserId] = member;

    public void Set(StoredMessage stored, int most)
    {
        messages[stored.Message.MessageId] = stored;
        LastMessage = Math.Max(LastMessage, stored.Message.MessageId);
        while (messages.Count > most) messages.Remove(messages.Keys.First());
    }

    public void Remove(long messageId) => messages.Remove(messageId);
}
