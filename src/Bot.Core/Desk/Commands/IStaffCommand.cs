using Bot.Core.Chat;

namespace Bot.Core.Desk.Commands;

/// <summary>A command for the staff alone, wherever staff are.</summary>
internal interface IStaffCommand : ICommand
{
    /// <inheritdoc />
    CommandAudience ICommand.Audience => CommandAudience.Staff;

    /// <inheritdoc />
    CommandPlaces ICommand.Places => CommandPlaces.Staff;
}
