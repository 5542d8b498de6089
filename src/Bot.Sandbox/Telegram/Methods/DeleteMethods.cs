using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>deleteMessage and deleteMessages.</summary>
internal sealed class DeleteMethods(Ledger ledger, TimeProvider time) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
        [("deleteMessage", (request, _) => new(Delete(request))), ("deleteMessages", (request, _) => new(DeleteAll(request)))];

    private ApiAnswer Delete(ApiRequest request) => ledger.Change((state, transaction) =>
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        if (MessageTarget.Find(chat, request, "delete").Refused(out refusal, out var stored)) return refusal;
        if (!EditingRules.CanDelete(chat, stored, state.Bot.Id, time.GetUtcNow()))
            return ApiAnswer.BadRequest("message can't be deleted");
        Remove(transaction, chat, stored.Message.MessageId);
        return ApiAnswer.True;
    });

    // Ids without a message are skipped; a message that may not be deleted stops the whole call.
    private ApiAnswer DeleteAll(ApiRequest request) => ledger.Change((state, transaction) =>
    {
        if (request.Numbers("message_ids") is not { } ids)
            return ApiAnswer.BadRequest("message identifiers are not specified");
        if (ids.Count > TextLimits.MessageIds)
            return ApiAnswer.BadRequest("too many message identifiers specified");
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        var found = ids.Distinct().Select(chat.Find).OfType<Messages.StoredMessage>().ToList();
        if (!found.TrueForAll(stored => EditingRules.CanDelete(chat, stored, state.Bot.Id, time.GetUtcNow())))
            return ApiAnswer.BadRequest("message can't be deleted");
        foreach (var stored in found) Remove(transaction, chat, stored.Message.MessageId);
        return ApiAnswer.True;
    });

    private static void Remove(Ledger.Transaction transaction, ChatState chat, long messageId)
    {
        transaction.Add(new MessageRemoved(chat.Chat.Id, messageId));
        transaction.TellDeleted(chat.Chat.Id, messageId);
    }
}
