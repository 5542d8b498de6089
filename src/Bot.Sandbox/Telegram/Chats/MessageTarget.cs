using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Chats;

/// <summary>Finds the message a call is about.</summary>
internal static class MessageTarget
{
    /// <param name="chat">Where it stands.</param>
    /// <param name="request">The call with its <c>message_id</c>.</param>
    /// <param name="purpose">What the call does, as the error says it: edit, delete, forward, copy, pin, react.</param>
    public static Checked<StoredMessage> Find(ChatState chat, ApiRequest request, string purpose)
    {
        var id = request.Number("message_id");
        if (id == 0 && purpose == "edit" && !request.Has("message_id"))
            return ApiAnswer.BadRequest("message identifier is not specified");
        return chat.Find(id) is { } stored ? stored : ApiAnswer.BadRequest($"message to {purpose} not found");
    }
}
