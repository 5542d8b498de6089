using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bot.Storage;

/// <summary>Makes the database ready for this version of the program: called once at start, before any store.</summary>
public sealed class DatabaseMigrator
{
    private readonly IDbContextFactory<BotContext> contexts;

    internal DatabaseMigrator(IDbContextFactory<BotContext> contexts) => this.contexts = contexts;

    /// <summary>
    /// Makes the folder, sets the write-ahead log, and applies the migrations that the database lacks, after a copy beside
    /// it (<c>bot.db.before-MIGRATION.bak</c>) where it has a schema already.
    /// </summary>
    /// <exception cref="StorageFault">
    /// The file is damaged, held by another program, not to be written, or was written by a newer version of the program.
    /// </exception>
    public async Task<MigrationReport> MigrateAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var file = connection.DataSource;
        try
        {
            MakeFolder(file);
            await context.Database.OpenConnectionAsync(cancel);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
            return await MigrateAsync(context, connection, file, cancel);
        }
        catch (Exception cause) when (SqliteFaults.Of(cause, file) is { } fault)
        {
            throw fault;
        }
    }

    private static async Task<MigrationReport> MigrateAsync(
        BotContext context, SqliteConnection connection, string file, CancellationToken cancel)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancel);
        var plan = MigrationPlan.Of([.. context.Database.GetMigrations()], [.. applied]);
        if (plan.Unknown is { } newer)
            throw new StorageFault($"The database {file} was written by a newer version of this program ({newer}). "
                + "Run that version, or put back the copy that it made before it changed the database.");
        if (plan.Pending.Count == 0) return new MigrationReport([], null);
        using var turn = MigrationTurn.Take(file);
        var hasSchema = await context.GetService<IRelationalDatabaseCreator>().HasTablesAsync(cancel);
        var backup = hasSchema ? DatabaseBackup.Make(connection, file, plan.Pending[0]) : null;
        // Nobody else migrates now, so a lock row is one that a killed program left: EF would wait for it forever.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);
        await context.Database.MigrateAsync(cancel);
        return new MigrationReport(plan.Pending, backup);
    }

    private static void MakeFolder(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
    }
}
