using System.Globalization;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Chats;

/// <summary>Finds the chat of a call and checks that the bot belongs to it.</summary>
internal static class ChatAccess
{
    /// <summary>The chat a parameter names, if the bot may act there at all.</summary>
    public static Checked<ChatState> Open(BotApiState state, ApiRequest request, string parameter = "chat_id")
    {
        if (Find(state, request, parameter).Refused(out var refusal, out var chat)) return refusal;
        return Membership(chat, state.Bot.Id) is { } shut ? shut : chat;
    }

    /// <summary>The chat a parameter names, whatever the bot is there.</summary>
    public static Checked<ChatState> Find(BotApiState state, ApiRequest request, string parameter = "chat_id")
    {
        var written = request.Text(parameter);
        if (written.Length == 0) return ApiAnswer.BadRequest($"{parameter} is empty");
        var chat = written[0] == '@' ? state.Chat(written[1..])
            : long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)
                ? state.Chat(id) : null;
        return chat is null ? ApiAnswer.BadRequest("chat not found") : chat;
    }

    private static ApiAnswer? Membership(ChatState chat, long bot)
    {
        var facts = chat.Facts;
        if (facts.Chat.Type == "private")
            return facts.Deactivated ? ApiAnswer.Forbidden("user is deactivated") : null;
        if (facts.MigratedTo is { } supergroup) return ApiAnswer.Migrated(supergroup);
        if (facts.Deleted) return ApiAnswer.Forbidden("the group chat was deleted");
        var member = chat.Member(bot);
        return member.Status switch
        {
            "kicked" => ApiAnswer.Forbidden($"bot was kicked from the {facts.Chat.Type} chat"),
            _ when !member.IsIn => ApiAnswer.Forbidden($"bot is not a member of the {facts.Chat.Type} chat"),
            _ => null,
        };
    }
}
