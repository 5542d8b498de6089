using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Bot.Storage.Tests;

public sealed class DatabaseMigratorTests : IDisposable
{
    private readonly SqliteDatabase database = new(empty: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private List<string> All { get; }

    private string Initial => All[0];

    public DatabaseMigratorTests()
    {
        using var context = database.Contexts.CreateDbContext();
        All = [.. context.Database.GetMigrations()];
    }

    public void Dispose() => database.Dispose();

    [Fact]
    public void The_migrations_are_in_step_with_the_model()
    {
        using var context = database.Contexts.CreateDbContext();

        Assert.False(context.Database.HasPendingModelChanges(), "Add a migration: see DesignTimeContext.");
    }

    [Fact]
    public async Task A_fresh_database_is_made_with_its_folder_and_its_log()
    {
        var file = Path.Combine(Path.GetDirectoryName(database.File)!, "data", "deep", "bot.db");

        var report = await MigratorOf(file).MigrateAsync(Cancel);

        Assert.Equal(All, report.Applied);
        Assert.Null(report.Backup);
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(Cancel);
        Assert.Equal("wal", await ScalarAsync(connection, "PRAGMA journal_mode"));
        Assert.Equal(0L, await ScalarAsync(connection, "SELECT COUNT(*) FROM Articles"));
        Close(file);
    }

    [Fact]
    public async Task A_database_that_is_up_to_date_is_left_alone()
    {
        await MigrateAsync();

        var report = await MigrateAsync();

        Assert.Empty(report.Applied);
        Assert.Null(report.Backup);
    }

    [Fact]
    public async Task Before_the_schema_changes_a_copy_is_made_beside_the_database()
    {
        await OldSchemaAsync();

        var report = await MigrateAsync();

        Assert.Equal(All, report.Applied);
        Assert.Equal($"{database.File}.before-{Initial}.bak", report.Backup);
        await using var copy = new SqliteConnection($"Data Source={report.Backup};Pooling=False");
        await copy.OpenAsync(Cancel);
        Assert.Equal("kept", await ScalarAsync(copy, "SELECT Word FROM Old"));
    }

    [Fact]
    public async Task An_earlier_copy_is_never_overwritten()
    {
        await OldSchemaAsync();
        var first = $"{database.File}.before-{Initial}.bak";
        await File.WriteAllTextAsync(first, "precious", Cancel);

        var report = await MigrateAsync();

        Assert.Equal($"{database.File}.before-{Initial}.2.bak", report.Backup);
        Assert.Equal("precious", await File.ReadAllTextAsync(first, Cancel));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await MigrateAsync();
        await using (var context = await database.Contexts.CreateDbContextAsync(Cancel))
            await context.Database.ExecuteSqlRawAsync(
                "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Tomorrow', '99.0.0')", Cancel);

        var fault = await Assert.ThrowsAsync<StorageFault>(MigrateAsync);

        Assert.Contains("newer version", fault.Message, StringComparison.Ordinal);
        Assert.Contains("29990101000000_Tomorrow", fault.Message, StringComparison.Ordinal);
        Assert.Contains(database.File, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_hold_up_the_next_one()
    {
        await using (var context = await database.Contexts.CreateDbContextAsync(Cancel))
            await context.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-03-03 12:00:00+00:00');
                """, Cancel);

        Assert.Equal(All, (await MigrateAsync()).Applied);
    }

    [Fact]
    public async Task While_another_program_migrates_the_start_is_refused()
    {
        using var other = MigrationTurn.Take(database.File);

        var fault = await Assert.ThrowsAsync<StorageFault>(MigrateAsync);

        Assert.Contains("Another program", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_of_with_what_to_mend()
    {
        await File.WriteAllTextAsync(database.File, new string('?', 4096), Cancel);

        var fault = await Assert.ThrowsAsync<StorageFault>(MigrateAsync);

        Assert.Contains("Put the newest backup in its place", fault.Message, StringComparison.Ordinal);
        Assert.IsType<SqliteException>(fault.InnerException);
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_told_of_with_what_to_mend()
    {
        Directory.CreateDirectory(database.File);

        var fault = await Assert.ThrowsAsync<StorageFault>(MigrateAsync);

        Assert.Contains("Storage:ConnectionString", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_told_of()
    {
        await File.WriteAllTextAsync(database.File, "a file", Cancel);

        await Assert.ThrowsAsync<StorageFault>(() => MigratorOf(Path.Combine(database.File, "bot.db")).MigrateAsync(Cancel));
    }

    private Task<MigrationReport> MigrateAsync() => new DatabaseMigrator(database.Contexts).MigrateAsync(Cancel);

    private static DatabaseMigrator MigratorOf(string file)
    {
        var options = new DbContextOptionsBuilder<BotContext>();
        StorageSetup.Use(options, $"Data Source={file}");
        return new DatabaseMigrator(new PooledDbContextFactory<BotContext>(options.Options));
    }

    /// <summary>A database with a schema from before this version's migrations.</summary>
    private async Task OldSchemaAsync()
    {
        await using var context = await database.Contexts.CreateDbContextAsync(Cancel);
        await context.Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE Old (Word TEXT NOT NULL);
            INSERT INTO Old VALUES ('kept');
            """, Cancel);
    }

    private static void Close(string file)
    {
        using var connection = new SqliteConnection(SqliteConnections.Complete($"Data Source={file}"));
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Cancel);
    }
}
