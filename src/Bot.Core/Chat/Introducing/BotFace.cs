using Bot.Core.Desk;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Introducing;

/// <summary>What people see of the bot before they speak to it, which networks are told: menus of commands, name and descriptions.</summary>
public sealed class BotFace
{
    private readonly IReadOnlyList<ICommand> commands;
    private readonly StaffDoor staff;
    private readonly FloodGuard flood;
    private readonly NewsroomOptions newsroom;
    private readonly DeskOptions desk;

    /// <summary>The face of a bot with these commands; their order is that of the menus.</summary>
    public BotFace(IEnumerable<ICommand> commands, StaffDoor staff, FloodGuard flood, NewsroomOptions newsroom, DeskOptions desk)
    {
        this.commands = [.. commands];
        (this.staff, this.flood, this.newsroom, this.desk) = (staff, flood, newsroom, desk);
        Menus = CommandOverview.Menus(this.commands, newsroom.Language);
        Profiles = BotProfiles.Of(newsroom);
    }

    /// <summary>The command menus to register: of each scope one for each language, and one without a language for everybody else.</summary>
    public IReadOnlyList<CommandMenu> Menus { get; }

    /// <summary>What people read of the bot before they speak to it, by language; none where settings leave it alone.</summary>
    public IReadOnlyList<BotProfile> Profiles { get; }

    /// <summary>The editors' chat and its menu; null where there is no such chat.</summary>
    public (long Chat, CommandMenu Menu)? DeskMenu => desk.Chat is { } chat
        ? (chat, CommandOverview.StaffMenu(
            commands.Where(command => command.Audience == CommandAudience.Staff), CommandPlaces.Desk, Phrases.In(newsroom.Language)))
        : null;

    /// <summary>The menu of somebody of the staff in their own chat, in their language; null for anyone else.</summary>
    public async Task<CommandMenu?> StaffMenuAsync(ChatPerson person, CancellationToken cancel) =>
        // It is asked for after each answer, and an answer shows whether they are of the staff.
        !flood.IsTrusted(person.Id) || await staff.FindAsync(person, cancel).ConfigureAwait(false) is null
            ? null
            : CommandOverview.StaffMenu(commands, CommandPlaces.Private, Phrases.In(person.Language, newsroom.Language));

    /// <summary>Who was of the staff and is no more, those let go last first: their menus are the readers'.</summary>
    /// <returns>Their accounts, a hundred at most.</returns>
    public Task<IReadOnlyList<long>> FormerStaffAsync(CancellationToken cancel) => staff.FormerAsync(cancel);
}
