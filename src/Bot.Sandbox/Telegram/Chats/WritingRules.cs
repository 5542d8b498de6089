using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Chats;

/// <summary>Whether the bot may write to a chat it belongs to.</summary>
internal static class WritingRules
{
    /// <summary>The open server's check of the right to write.</summary>
    public static ApiAnswer? Check(ChatState chat, long bot, bool photo)
    {
        var member = chat.Member(bot);
        if (chat.Chat.Type == "channel")
            return member.IsAdministrator && member.Can("can_post_messages") ? null
                : ApiAnswer.BadRequest("need administrator rights in the channel chat");
        var (right, what) = photo ? ("can_send_photos", "photos") : ("can_send_messages", "text messages");
        return member.Status == "restricted" && !member.Can(right)
            ? ApiAnswer.BadRequest($"not enough rights to send {what} to the chat") : null;
    }

    /// <summary>The closed server's check of persons, which comes last of all.</summary>
    public static ApiAnswer? CheckLate(ChatState chat, long bot)
    {
        if (chat.Chat.Type != "private") return null;
        if (chat.Chat.Id == bot) return ApiAnswer.Forbidden("the bot can't send messages to the bot");
        if (chat.Member(bot).Status == "kicked") return ApiAnswer.Forbidden("bot was blocked by the user");
        return chat.Facts.Started ? null : ApiAnswer.Forbidden("bot can't initiate conversation with a user");
    }

    /// <summary>The topic a message goes to; topics are ignored where a chat has none.</summary>
    public static Checked<ThreadChoice> Topic(ChatState chat, long bot, long threadId)
    {
        if (chat.Chat.IsForum != true || threadId == 0) return ThreadChoice.None;
        if (!chat.Facts.Topics.TryGetValue(threadId, out var topic))
            return ApiAnswer.BadRequest("message thread not found");
        return topic.Closed && !chat.Member(bot).IsAdministrator
            ? ApiAnswer.BadRequest("TOPIC_CLOSED") : new ThreadChoice(threadId);
    }
}
