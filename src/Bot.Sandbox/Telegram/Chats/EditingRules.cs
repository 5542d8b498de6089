using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;

namespace Bot.Sandbox.Telegram.Chats;

/// <summary>Whether the bot may change or delete a message.</summary>
internal static class EditingRules
{
    private static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    /// <summary>Own messages without time limit, others' channel posts with the right; never forwards or services.</summary>
    public static bool CanEdit(ChatState chat, StoredMessage stored, long bot)
    {
        if (stored.Message.IsService || stored.Message.ForwardOrigin is not null || stored.ReplyKeyboard is not null)
            return false;
        var member = chat.Member(bot);
        if (chat.Chat.Type != "channel") return stored.Author == bot;
        return member.Can("can_edit_messages") || (stored.Author == bot && member.Can("can_post_messages"));
    }

    /// <summary>Own messages for 48 hours; others' with the right, and in private chats for 48 hours.</summary>
    public static bool CanDelete(ChatState chat, StoredMessage stored, long bot, DateTimeOffset now)
    {
        var member = chat.Member(bot);
        if (chat.Chat.Type != "private" && member.Can("can_delete_messages")) return true;
        var young = now - DateTimeOffset.FromUnixTimeSeconds(stored.Message.Date) < Deletable;
        return young && (chat.Chat.Type == "private" || stored.Author == bot);
    }
}
