using System.Text.Json;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Chats;

/// <summary>The message that another one answers.</summary>
/// <param name="Message">The message, or null where none is answered.</param>
internal sealed record ReplyTarget(Message? Message)
{
    /// <summary>Looks the message up that a call answers, in the chat it writes to.</summary>
    public static Checked<ReplyTarget> Find(ChatState chat, ApiRequest request)
    {
        var (id, optional) = Wanted(request);
        if (id == 0) return new ReplyTarget((Message?)null);
        if (chat.Find(id) is { } found) return new ReplyTarget(found.Message);
        return optional ? new ReplyTarget((Message?)null)
            : ApiAnswer.BadRequest("message to be replied not found");
    }

    private static (long Id, bool Optional) Wanted(ApiRequest request)
    {
        if (request.Json("reply_parameters") is not { ValueKind: JsonValueKind.Object } reply)
            return (request.Number("reply_to_message_id"), request.Flag("allow_sending_without_reply"));
        var id = reply.TryGetProperty("message_id", out var value) && value.TryGetInt64(out var number) ? number : 0;
        return (id, reply.TryGetProperty("allow_sending_without_reply", out var flag)
            && flag.ValueKind == JsonValueKind.True);
    }
}
