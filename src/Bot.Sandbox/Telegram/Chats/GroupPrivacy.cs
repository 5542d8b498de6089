using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;

namespace Bot.Sandbox.Telegram.Chats;

/// <summary>
/// What a bot hears in groups as long as its privacy mode is on, as it is at first (https://core.telegram.org/bots/features#privacy-mode).
/// </summary>
internal static class GroupPrivacy
{
    /// <summary>
    /// Whether the bot gets the message: in groups in which it is no administrator only commands that are not another bot's,
    /// answers to what it wrote, and what was chosen from its inline results.
    /// </summary>
    public static bool IsHeard(BotApiState state, ChatState chat, Message message) =>
        chat.Chat.Type is not ("group" or "supergroup")
        || chat.Member(state.Bot.Id).IsAdministrator
        || message.ViaBot?.Id == state.Bot.Id
        || message.ReplyToMessage?.From?.Id == state.Bot.Id
        || IsCommand(message.Text, state.Bot.Username);

    private static bool IsCommand(string? text, string? username)
    {
        if (text is not ['/', not ' ', ..]) return false;
        var command = text.Split(' ', '\n')[0];
        return command.IndexOf('@', StringComparison.Ordinal) is var at
            && (at < 0 || command[(at + 1)..].Equals(username, StringComparison.OrdinalIgnoreCase));
    }
}
