using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// Remembers what is worked out over all articles, which costs more the more there are, for as long as none of them is new or
/// differs: a look at the ends of four tables tells. Of those who ask meanwhile one works it out, and the others wait for it.
/// </summary>
/// <typeparam name="T">What is worked out.</typeparam>
internal sealed class ShelfMemory<T>
{
    private const int Most = 64;

    private const string Ends = """
        SELECT (SELECT MAX(Id) FROM Articles), (SELECT MAX(Id) FROM Revisions), (SELECT MAX(Id) FROM ArticleSections),
            (SELECT MAX(rowid) FROM Sightings)
        """;

    private readonly Dictionary<string, ((long, long, long, long) Shelf, Task<T> Value)> known = [];
    private readonly Lock door = new();

    /// <summary>What is known under the key, or is now worked out.</summary>
    public async Task<T> GetAsync(BotContext context, string key, Func<Task<T>> work, CancellationToken cancel)
    {
        var shelf = await ShelfAsync(context, cancel);
        TaskCompletionSource<T>? mine = null;
        Task<T> value;
        lock (door)
        {
            if (known.TryGetValue(key, out var held) && held.Shelf == shelf && !held.Value.IsFaulted) value = held.Value;
            else
            {
                if (known.Count >= Most) known.Clear();
                mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
                known[key] = (shelf, value = mine.Task);
            }
        }
        if (mine is not null) await WorkAsync(mine, work);
        return await value.WaitAsync(cancel);
    }

    private static async Task WorkAsync(TaskCompletionSource<T> value, Func<Task<T>> work)
    {
        try
        {
            value.SetResult(await work());
        }
        catch (Exception fault)
        {
            value.SetException(fault);
        }
    }

    private static async Task<(long, long, long, long)> ShelfAsync(BotContext context, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = Ends;
        await using var row = await command.ExecuteReaderAsync(CommandBehavior.SingleRow, cancel);
        await row.ReadAsync(cancel);
        return (At(row, 0), At(row, 1), At(row, 2), At(row, 3));
    }

    private static long At(DbDataReader row, int column) => row.IsDBNull(column) ? 0 : row.GetInt64(column);
}
