namespace Bot.Sandbox.Telegram.Chats;

/// <summary>The topic of a forum that a message goes to.</summary>
/// <param name="ThreadId">The topic's id; null for the general topic and for chats without topics.</param>
internal sealed record ThreadChoice(long? ThreadId)
{
    public static ThreadChoice None { get; } = new((long?)null);
}
