using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Inline;

namespace Bot.Core.Chat;

/// <summary>
/// Decides what the bot says. The ear of a network (e.g. the Telegram updates loop) calls it and carries the answers.
/// </summary>
public interface IConversation
{
    /// <summary>Answers a message; null where the bot stays silent (groups, channels).</summary>
    Task<Reply?> AnswerAsync(IncomingMessage message, CancellationToken cancel);

    /// <summary>Hears what became of the bot in a chat; null where it says nothing to that.</summary>
    Task<Reply?> HearAsync(GroupNews news, CancellationToken cancel);

    /// <summary>Answers a press.</summary>
    Task<PressAnswer> AnswerAsync(IncomingPress press, CancellationToken cancel);

    /// <summary>Answers words that are typed behind the bot's name in any chat; null where the bot stays silent.</summary>
    Task<InlineAnswer?> AnswerAsync(InlineQuestion question, CancellationToken cancel);

    /// <summary>Hears by which of the network's references a reply stands in its chat.</summary>
    Task SaidAsync(Reply reply, long chat, string message, CancellationToken cancel);
}
