namespace Bot.Core.Chat;

/// <summary>Who may use which command where.</summary>
internal static class CommandRights
{
    /// <summary>Whether the command is there for a person at a place.</summary>
    public static bool Has(ICommand command, Asker asker, CommandPlaces place) =>
        command.Places.HasFlag(place) && (command.Audience == CommandAudience.Everyone || asker.Staff is not null);
}
