using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Storage.Tests;

/// <summary>A disk that is full at will: the file may grow by no page more (SQLite, <c>max_page_count</c>), and whoever needs one fails.</summary>
internal sealed class DiskTrouble : DbConnectionInterceptor, IDbTransactionInterceptor
{
    private const long Most = 4_294_967_294;

    /// <summary>Whether the disk is full.</summary>
    public bool IsFull { get; set; }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        // Some connections stay open.
        Apply(connection);
        return ValueTask.FromResult(result);
    }

    private void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        // Below its size it stays at its size.
        command.CommandText = $"PRAGMA max_page_count = {(IsFull ? 1 : Most)}; PRAGMA busy_timeout = 0;";
        command.ExecuteNonQuery();
    }
}
