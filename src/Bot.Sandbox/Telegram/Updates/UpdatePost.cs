using System.Text.Json;
using Bot.Sandbox.Telegram.State;

namespace Bot.Sandbox.Telegram.Updates;

/// <summary>Puts an update before the bot, if the bot wants updates of its kind.</summary>
internal static class UpdatePost
{
    public static void Queue(
        this Ledger.Transaction transaction, BotApiState state, string kind, JsonElement payload, long date)
    {
        if (!UpdateRules.Wants(state.AllowedUpdates, kind)) return;
        transaction.Add(new UpdateQueued(new Update(state.LastUpdate + 1, kind, payload, date)));
    }
}
