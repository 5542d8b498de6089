using Bot.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IClockStore"/>
internal sealed class ClockStore(IDbContextFactory<BotContext> contexts) : IClockStore
{
    /// <summary>The columns of moments that are waited for, by table.</summary>
    private static readonly (string Table, string[] Columns)[] Waits =
    [
        ("Deliveries", ["Due", "ClaimedUntil"]),
        ("Channels", ["HeldUntil", "NextCheck"]),
        ("Accounts", ["NextCheck"]),
        ("Sources", ["NextLook", "PushedUntil"]),
        ("Articles", ["Due", "Reread"]),
        ("HubSubscriptions", ["Due", "ActiveUntil"]),
    ];

    public async Task<DateTimeOffset?> NewestAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var made = await context.Deliveries.OrderByDescending(delivery => delivery.Id)
            .Select(delivery => (DateTimeOffset?)delivery.Created).FirstOrDefaultAsync(cancel);
        var tried = await context.Attempts.OrderByDescending(attempt => attempt.Id)
            .Select(attempt => (DateTimeOffset?)attempt.Started).FirstOrDefaultAsync(cancel);
        var looked = await context.Sources.MaxAsync(source => source.LastLook, cancel);
        return new[] { made, tried, looked }.Max();
    }

    public async Task MoveAsync(TimeSpan leap, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (leap > TimeSpan.Zero)
        {
            await MoveAsync(context, leap, "Deliveries", "Due", "\"Ended\" IS NULL AND \"State\" = 'Unknown'", cancel);
        }
        else
        {
            foreach (var (table, columns) in Waits)
                foreach (var column in columns)
                    await MoveAsync(context, leap, table, column, $"\"{column}\" > {now.UtcTicks}", cancel);
            // A search compares with when it was sent, and staff are asked when it was long ago.
            await MoveAsync(context, leap, "Deliveries", "ClaimedAt", "\"Ended\" IS NULL", cancel);
            await MoveAsync(context, leap, "Deliveries", "Asked", "\"Ended\" IS NULL", cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    private static Task<int> MoveAsync(BotContext context, TimeSpan leap, string table, string column, string which, CancellationToken cancel)
    {
        // All names are written above, and the numbers are ours.
#pragma warning disable EF1002
        return context.Database.ExecuteSqlRawAsync(
            $"UPDATE \"{table}\" SET \"{column}\" = \"{column}\" + {leap.Ticks} WHERE {which}", cancel);
#pragma warning restore EF1002
    }
}
