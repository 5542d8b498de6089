using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Bot.Storage.Tests;

/// <summary>An SQLite file in a folder of its own, a copy of one that was migrated once for all tests.</summary>
internal sealed class SqliteDatabase : NewsroomDatabase
{
    private static readonly Lazy<byte[]> Migrated = new(Migrate);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-storage-");

    private readonly DiskTrouble? trouble;

    private readonly TableScans? scans;

    public SqliteDatabase(bool empty = false, DiskTrouble? trouble = null, TableScans? scans = null)
    {
        (this.trouble, this.scans) = (trouble, scans);
        if (!empty) System.IO.File.WriteAllBytes(File, Migrated.Value);
        Contexts = new PooledDbContextFactory<BotContext>(Options());
    }

    public string File => Path.Combine(folder.FullName, "bot.db");

    public override string Location => File;

    public override IDbContextFactory<BotContext> Contexts { get; }

    public override async Task RefuseAsync<T>(bool refuses = true, bool changed = false)
    {
        await using var context = await Contexts.CreateDbContextAsync();
        var table = context.Model.FindEntityType(typeof(T))!.GetTableName();
#pragma warning disable EF1002 // The name is the model's.
        await context.Database.ExecuteSqlRawAsync(refuses
            ? $"CREATE TRIGGER refused BEFORE {(changed ? "UPDATE" : "INSERT")} ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'refused'); END"
            : "DROP TRIGGER refused");
#pragma warning restore EF1002
    }

    public override void Dispose()
    {
        Close();
        folder.Delete(recursive: true);
    }

    /// <summary>Closes this file's connections, which writes its log into it; other tests are at work on theirs.</summary>
    private void Close()
    {
        using var connection = new SqliteConnection(SqliteConnections.Complete($"Data Source={File}"));
        SqliteConnection.ClearPool(connection);
    }

    private DbContextOptions<BotContext> Options()
    {
        var options = new DbContextOptionsBuilder<BotContext>();
        // A lock is waited for a second and not for half a minute.
        StorageSetup.Use(options, $"Data Source={File}{(trouble is null ? "" : ";Default Timeout=1")}");
        if (trouble is not null) options.AddInterceptors(trouble);
        if (scans is not null) options.AddInterceptors(scans);
        return options.Options;
    }

    private static byte[] Migrate()
    {
        using var template = new SqliteDatabase(empty: true);
        using (var context = template.Contexts.CreateDbContext())
        {
            context.Database.Migrate();
            // What a migration drops leaves pages that a full disk could still give.
            context.Database.ExecuteSqlRaw("VACUUM");
        }
        template.Close();
        return System.IO.File.ReadAllBytes(template.File);
    }
}
