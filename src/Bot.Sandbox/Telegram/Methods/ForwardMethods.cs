using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.Keyboards;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>forwardMessage, copyMessage and their forms for several messages.</summary>
internal sealed class ForwardMethods(Ledger ledger, MessageReader reader, Posting posting) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("forwardMessage", ForwardAsync),
        ("copyMessage", CopyAsync),
        ("forwardMessages", (request, stop) => SeveralAsync(request, "forward", stop)),
        ("copyMessages", (request, stop) => SeveralAsync(request, "copy", stop)),
    ];

    private async ValueTask<ApiAnswer> ForwardAsync(ApiRequest request, CancellationToken stop)
    {
        if (ledger.Read(state => Source(state, request, "forward")).Refused(out var refusal, out var source))
            return refusal;
        if ((await PostForwardAsync(request, source, stop)).Refused(out refusal, out var stored)) return refusal;
        return ApiAnswer.Ok(stored.Message);
    }

    private async ValueTask<ApiAnswer> CopyAsync(ApiRequest request, CancellationToken stop)
    {
        if (KeyboardReader.Read(request).Refused(out var refusal, out var keyboard)) return refusal;
        if (reader.Caption(request).Refused(out refusal, out var caption)) return refusal;
        if (ledger.Read(state => Source(state, request, "copy")).Refused(out refusal, out var source)) return refusal;
        var content = MessageContent.Of(source);
        if (request.Has("caption") && source.Message.Photo is not null) content = content with { Caption = caption.Caption };
        if ((await posting.PostAsync(request, content, keyboard, null, stop)).Refused(out refusal, out var stored))
            return refusal;
        return ApiAnswer.Ok(new { stored.Message.MessageId });
    }

    // What is not there, or may not be passed on, is skipped; only when nothing is left the call fails.
    private async ValueTask<ApiAnswer> SeveralAsync(ApiRequest request, string purpose, CancellationToken stop)
    {
        if (request.Numbers("message_ids") is not { } ids)
            return ApiAnswer.BadRequest("message identifiers are not specified");
        if (ids.Count > TextLimits.MessageIds)
            return ApiAnswer.BadRequest("too many message identifiers specified");
        var sources = ledger.Read(state => Sources(state, request, ids, purpose));
        if (sources.Refused(out var refusal, out var found)) return refusal;

        var made = new List<object>();
        foreach (var source in found)
        {
            var posted = purpose == "forward" ? await PostForwardAsync(request, source, stop)
                : await posting.PostAsync(request, MessageContent.Of(source), Keyboard.None, null, stop);
            if (posted.Refused(out refusal, out var stored)) return refusal;
            made.Add(new { stored.Message.MessageId });
        }

        return made.Count == 0 ? ApiAnswer.BadRequest($"messages can't be {Past(purpose)}") : ApiAnswer.Ok(made);
    }

    private ValueTask<Checked<StoredMessage>> PostForwardAsync(
        ApiRequest request, StoredMessage source, CancellationToken stop) =>
        posting.PostAsync(request, MessageContent.Of(source), Keyboard.None, MessageOrigin.Of(source.Message), stop);

    private static Checked<StoredMessage> Source(BotApiState state, ApiRequest request, string purpose)
    {
        if (ChatAccess.Open(state, request, "from_chat_id").Refused(out var refusal, out var chat)) return refusal;
        if (MessageTarget.Find(chat, request, purpose).Refused(out refusal, out var stored)) return refusal;
        return Obstacle(chat, stored, purpose) is { } obstacle ? ApiAnswer.BadRequest(obstacle) : stored;
    }

    private static Checked<List<StoredMessage>> Sources(
        BotApiState state, ApiRequest request, IReadOnlyList<long> ids, string purpose)
    {
        if (ChatAccess.Open(state, request, "from_chat_id").Refused(out var refusal, out var chat)) return refusal;
        return ids.Select(chat.Find).OfType<StoredMessage>()
            .Where(stored => Obstacle(chat, stored, purpose) is null).ToList();
    }

    private static string? Obstacle(ChatState chat, StoredMessage stored, string purpose)
    {
        if (stored.Message.IsService) return $"the message can't be {Past(purpose)}";
        if (purpose == "copy") return null;
        if (chat.Facts.HasProtectedContent) return "the message can't be forwarded";
        return stored.Message.HasProtectedContent == true
            ? "message has protected content and can't be forwarded" : null;
    }

    private static string Past(string purpose) => purpose == "copy" ? "copied" : "forwarded";
}
