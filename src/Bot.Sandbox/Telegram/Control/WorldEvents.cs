using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>The shapes of what the page is told.</summary>
internal static class WorldEvents
{
    public static void TellMessage(this Ledger.Transaction transaction, string kind, StoredMessage stored) =>
        transaction.Tell(kind, new JsonObject
        {
            ["chat_id"] = stored.Message.Chat.Id,
            ["message"] = stored.ToWorld(),
        });

    public static void TellDeleted(this Ledger.Transaction transaction, long chatId, long messageId) =>
        transaction.Tell("deleted", new JsonObject { ["chat_id"] = chatId, ["message_id"] = messageId });

    /// <summary>Persons, chats or members are others than they were: the page reads the world anew.</summary>
    public static void TellWorld(this Ledger.Transaction transaction) => transaction.Tell("world", []);
}
