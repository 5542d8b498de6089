using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Inline;
using Bot.Core.Chat.Introducing;

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

    /// <summary>
    /// The command menus to register: of each scope one for each language, and one without a language for everybody else.
    /// </summary>
    IReadOnlyList<CommandMenu> Menus { get; }

    /// <summary>What people read of the bot before they speak to it, by language; none where settings leave it alone.</summary>
    IReadOnlyList<BotProfile> Profiles { get; }

    /// <summary>The menu of somebody of the staff in their own chat, in their language; null for anyone else.</summary>
    Task<CommandMenu?> StaffMenuAsync(ChatPerson person, CancellationToken cancel);

    /// <summary>Who was of the staff and is no more, those let go last first: their menus are the readers'.</summary>
    /// <returns>Their accounts, a hundred at most.</returns>
    Task<IReadOnlyList<long>> FormerStaffAsync(CancellationToken cancel);

    /// <summary>The editors' chat and its menu; null where there is no such chat.</summary>
    (long Chat, CommandMenu Menu)? DeskMenu { get; }
}

/// <summary>A network's menu of commands.</summary>
/// <param name="Language">Two letters; null for everybody whose language has no menu.</param>
/// <param name="Commands">Commands without the slash, with descriptions.</param>
public sealed record CommandMenu(string? Language, IReadOnlyList<(string Command, string Description)> Commands)
{
    /// <summary>Whom it is for. Default: people in private.</summary>
    public MenuScope Scope { get; init; }
}

/// <summary>Whom a menu of commands is for (Bot API, <c>BotCommandScope</c>).</summary>
public enum MenuScope
{
    /// <summary>People in their chat with the bot.</summary>
    Private,

    /// <summary>Groups.</summary>
    Groups,

    /// <summary>The administrators of groups.</summary>
    GroupAdmins,

    /// <summary>Whoever has no other.</summary>
    Default,
}
