using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Storage;

/// <summary>
/// What holds for every connection: foreign keys are kept, a commit is on the disk before it returns (a recorded send must
/// survive a power cut), and writers wait for one another instead of failing.
/// </summary>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    /// <summary>For how long a writer waits for the one before it.</summary>
    private const string Rules = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000; PRAGMA wal_autocheckpoint = 8000;";

    public static string Complete(string connection) =>
        new SqliteConnectionStringBuilder(connection) { ForeignKeys = true }.ToString();

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Rules;
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// Until the connection is closed, a power cut may undo what it committed last; what others commit after it keeps that as
    /// well, and the database stays whole (https://sqlite.org/pragma.html#pragma_synchronous).
    /// </summary>
    public static async Task RelaxAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = NORMAL";
        await command.ExecuteNonQueryAsync();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls: everything happens in this process.
        Apply(connection);
        return Task.CompletedTask;
    }
}
