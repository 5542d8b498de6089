namespace Bot.Storage;

/// <summary>What bringing the database up to date took.</summary>
/// <param name="Applied">The migrations applied now, in order; empty where it was up to date.</param>
/// <param name="Backup">The copy that was made before; null where the database was new or up to date.</param>
public sealed record MigrationReport(IReadOnlyList<string> Applied, string? Backup);
