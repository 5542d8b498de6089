using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>pinChatMessage, unpinChatMessage and unpinAllChatMessages. A pin leaves a service message, which takes an id.</summary>
internal sealed class PinMethods(Ledger ledger, TimeProvider time) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("pinChatMessage", (request, _) => new(Pin(request))),
        ("unpinChatMessage", (request, _) => new(Unpin(request, all: false))),
        ("unpinAllChatMessages", (request, _) => new(Unpin(request, all: true))),
    ];

    private ApiAnswer Pin(ApiRequest request) => ledger.Change((state, transaction) =>
    {
        if (Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        if (MessageTarget.Find(chat, request, "pin").Refused(out refusal, out var stored)) return refusal;
        if (stored.Pinned) return ApiAnswer.True;
        Set(transaction, stored with { Pinned = true });
        var notice = new StoredMessage(new Message
        {
            MessageId = state.NextMessageId(chat),
            Chat = chat.Chat,
            From = chat.Chat.Type == "channel" ? null : state.Bot,
            SenderChat = chat.Chat.Type == "channel" ? chat.Chat : null,
            Date = time.GetUtcNow().ToUnixTimeSeconds(),
            PinnedMessage = stored.Message with { ReplyToMessage = null },
        }, state.Bot.Id);
        transaction.Add(new MessageSet(notice));
        transaction.TellMessage("message", notice);
        return ApiAnswer.True;
    });

    // Without an id the newest pinned message is meant.
    private ApiAnswer Unpin(ApiRequest request, bool all) => ledger.Change((state, transaction) =>
    {
        if (Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        var pinned = chat.Messages.Where(stored => stored.Pinned).Reverse().ToList();
        if (!all && request.Has("message_id"))
        {
            if (MessageTarget.Find(chat, request, "unpin").Refused(out refusal, out var stored)) return refusal;
            pinned = stored.Pinned ? [stored] : [];
        }

        foreach (var stored in all ? pinned : pinned.Take(1)) Set(transaction, stored with { Pinned = false });
        return ApiAnswer.True;
    });

    private static Checked<ChatState> Open(BotApiState state, ApiRequest request)
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        var member = chat.Member(state.Bot.Id);
        var allowed = chat.Chat.Type switch
        {
            "private" => true,
            "channel" => member.Can("can_edit_messages"),
            _ => member.IsAdministrator && member.Can("can_pin_messages"),
        };
        return allowed ? chat : ApiAnswer.BadRequest("not enough rights to manage pinned messages in the chat");
    }

    private static void Set(Ledger.Transaction transaction, StoredMessage stored)
    {
        transaction.Add(new MessageSet(stored));
        transaction.TellMessage("edited", stored);
    }
}
