using System.Data.Common;
using Bot.Core.Model;
using Bot.Core.Watching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bot.Storage.Stores;

/// <summary>
/// Stores what looks that found nothing taught about their sources. Nearly all looks are such, and what costs is to make sure
/// that a commit is on the disk: looks that end while one is being stored are stored together by the next.
/// </summary>
internal sealed class QuietLooks(IDbContextFactory<BotContext> contexts)
{
    private readonly Lock gate = new();
    private List<Waiting> waiting = [];
    private bool isStoring;

    private readonly record struct Waiting(Look Look, IReadOnlyList<Alarm> Alarms, TaskCompletionSource Stored);

    /// <summary>
    /// Stores it; when the task ends, it is on the disk. This cannot be cancelled, so that whoever stops the program waits
    /// for it: a statement that outlives its database is a fault in the log.
    /// </summary>
    public Task SaveAsync(Look look)
    {
        // Without entries nothing is new, so the conclusions need no row; and they are drawn once, however often storing is tried.
        var alarms = look.Conclude([]);
        var stored = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting.Add(new Waiting(look, alarms, stored));
            if (!isStoring)
            {
                isStoring = true;
                _ = Task.Run(StoreAllAsync);
            }
        }
        return stored.Task;
    }

    private async Task StoreAllAsync()
    {
        while (Take() is { Count: > 0 } together)
        {
            // One row that cannot be stored must not stop the others.
            if (!await TryStoreAsync(together, isLast: together.Count == 1))
                foreach (var one in together)
                    await TryStoreAsync([one], isLast: true);
        }
    }

    /// <summary>What waits by now; where nothing does, the storing ends.</summary>
    private List<Waiting> Take()
    {
        lock (gate)
        {
            var taken = waiting;
            waiting = [];
            isStoring = taken.Count > 0;
            return taken;
        }
    }

    /// <returns>Whether they are stored, or will not be.</returns>
    private async Task<bool> TryStoreAsync(List<Waiting> together, bool isLast)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync();
            await using var transaction = await context.Database.BeginTransactionAsync();
            await StoreTimesAsync(context, transaction, together.Where(HasOnlyTimes).Select(one => one.Look));
            await LearnAsync(context, [.. together.Where(one => !HasOnlyTimes(one))]);
            await transaction.CommitAsync();
            together.ForEach(one => one.Stored.SetResult());
        }
        catch (Exception) when (!isLast)
        {
            return false;
        }
        catch (Exception fault)
        {
            together.ForEach(one => one.Stored.SetException(fault));
        }
        return true;
    }

    private static bool HasOnlyTimes(Waiting one) => one.Look.Unchanged && one.Alarms.Count == 0;

    /// <summary>One small statement for each, prepared once: to load and compare the whole row costs ten times as much.</summary>
    private static async Task StoreTimesAsync(BotContext context, IDbContextTransaction transaction, IEnumerable<Look> looks)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText =
            """
            UPDATE "Sources" SET "LastLook" = @last, "NextLook" = CASE WHEN "NextLook" = COALESCE(@taken, "NextLook") THEN @next ELSE "NextLook" END
            WHERE "Id" = @id
            """;
        var (next, taken, last, id) = (Parameter(command, "@next"), Parameter(command, "@taken"), Parameter(command, "@last"), Parameter(command, "@id"));
        foreach (var look in looks)
        {
            var source = look.Source;
            next.Value = source.NextLook.UtcTicks;
            taken.Value = look.TakenDue is { } due ? due.UtcTicks : DBNull.Value;
            last.Value = source.LastLook is { } time ? time.UtcTicks : DBNull.Value;
            id.Value = source.Id.Value;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static async Task LearnAsync(BotContext context, List<Waiting> looked)
    {
        if (looked.Count == 0) return;
        var ids = looked.ConvertAll(one => one.Look.Source.Id);
        var rows = await context.Sources.Where(source => ids.Contains(source.Id)).ToDictionaryAsync(source => source.Id);
        foreach (var (look, alarms, _) in looked)
        {
            WatchStore.LearnRhythm(rows[look.Source.Id], look.Source);
            WatchStore.Learn(rows[look.Source.Id], look);
            context.Alarms.AddRange(alarms);
        }
        await context.SaveChangesAsync();
    }
}
