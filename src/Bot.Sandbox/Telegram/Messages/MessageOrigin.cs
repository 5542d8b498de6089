namespace Bot.Sandbox.Telegram.Messages;

/// <summary>Where a forwarded message came from: Bot API's MessageOrigin.</summary>
/// <param name="Type"><c>user</c>, <c>chat</c> or <c>channel</c>.</param>
/// <param name="Date">When it was first sent, in seconds since 1970.</param>
internal sealed record MessageOrigin(string Type, long Date)
{
    public User? SenderUser { get; init; }

    public Chat? SenderChat { get; init; }

    public Chat? Chat { get; init; }

    public long? MessageId { get; init; }

    /// <summary>The origin of a forward of <paramref name="message"/>.</summary>
    public static MessageOrigin Of(Message message) => message switch
    {
        { ForwardOrigin: { } origin } => origin,
        { Chat.Type: "channel" } => new MessageOrigin("channel", message.Date)
        {
            Chat = message.Chat,
            MessageId = message.MessageId,
        },
        { From: { } sender } => new MessageOrigin("user", message.Date) { SenderUser = sender },
        _ => new MessageOrigin("chat", message.Date) { SenderChat = message.SenderChat },
    };
}
