namespace Bot.Core.Desk.Alarms;

/// <summary>The room that the database has.</summary>
public interface IDiskSpace
{
    /// <summary>The free bytes where the database stands; null where that cannot be said.</summary>
    long? Free { get; }
}
