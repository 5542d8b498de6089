using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>Who may use a command. To anyone else it does not exist.</summary>
public enum CommandAudience
{
    /// <summary>Every reader.</summary>
    Everyone,

    /// <summary>The newsroom's staff.</summary>
    Staff,
}

/// <summary>Where a command is heard.</summary>
[Flags]
public enum CommandPlaces
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Between a person and the bot.</summary>
    Private = 1,

    /// <summary>The editors' chat, <see cref="Desk.DeskOptions.Chat"/>.</summary>
    Desk = 2,

    /// <summary>Any other group, and the topics of one.</summary>
    Group = 4,

    /// <summary>Wherever readers are.</summary>
    Readers = Private | Group,

    /// <summary>Wherever staff are.</summary>
    Staff = Private | Desk,
}

/// <summary>One command. Help text and the network's menus are made from the list of them.</summary>
public interface ICommand
{
    /// <summary>The name without the slash: a–z, digits and underscores, at most 32 (Bot API, BotCommand).</summary>
    string Name { get; }

    /// <summary>
    /// Words that mean the same in each language, parted by commas, the usual one first: typed in a private chat, with a slash or
    /// without one, they are the command. Null: it has none.
    /// </summary>
    PhraseKey? Names => null;

    /// <summary>What it does, in a few words.</summary>
    PhraseKey Description { get; }

    /// <summary>Who may use it. Default: everyone.</summary>
    CommandAudience Audience => CommandAudience.Everyone;

    /// <summary>Where it is heard. Default: wherever readers are.</summary>
    CommandPlaces Places => CommandPlaces.Readers;

    /// <summary>
    /// It shows or changes what is kept of a place: in a group only its administrators may give it. Default: everybody may.
    /// </summary>
    bool IsForAdmins => false;

    /// <summary>Answers it.</summary>
    Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel);
}

/// <summary>A command that somebody gave.</summary>
/// <param name="Asker">Who.</param>
/// <param name="Arguments">What followed the name, trimmed.</param>
/// <param name="Offered">The commands that this person may use here, in the order of the list.</param>
public sealed record CommandCall(Asker Asker, string Arguments, IReadOnlyList<ICommand> Offered)
{
    /// <summary>The message that it was given in; null where it was given otherwise.</summary>
    public IncomingMessage? Message { get; init; }
}
