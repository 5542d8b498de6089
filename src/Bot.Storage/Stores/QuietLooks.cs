using Bot.Core.Model;
using Bot.Core.Watching;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// Stores what looks that found nothing taught about their sources, many in one transaction. Nearly all looks are such, and of
/// nearly all of them only the times are stored.
/// </summary>
internal sealed class QuietLooks(IDbContextFactory<BotContext> contexts, WatchSession kept)
{
    /// <summary>One small statement for each: to load and compare the whole row costs ten times as much.</summary>
    private const string Times =
        """
        UPDATE "Sources" SET "LastLook" = @last, "NextLook" = CASE WHEN "NextLook" = COALESCE(@taken, "NextLook") THEN @next ELSE "NextLook" END
        WHERE "Id" = @id
        """;

    private readonly record struct Concluded(Look Look, IReadOnlyList<Alarm> Alarms)
    {
        public bool HasOnlyTimes => Look.Unchanged && Alarms.Count == 0;
    }

    /// <inheritdoc cref="IWatchStore.SaveQuietAsync"/>
    public async Task<IReadOnlyDictionary<SourceId, Exception>> SaveAsync(IReadOnlyList<Look> looks)
    {
        var faults = new Dictionary<SourceId, Exception>();
        var concluded = new List<Concluded>(looks.Count);
        foreach (var look in looks)
        {
            try
            {
                // Without entries nothing is new, so the conclusions need no row; and they are drawn once, however often storing is tried.
                concluded.Add(new Concluded(look, look.Conclude([])));
            }
            catch (Exception fault)
            {
                faults[look.Source.Id] = fault;
            }
        }
        await StoreAsync(concluded.FindAll(one => one.HasOnlyTimes), StoreTimesAsync, faults);
        await StoreAsync(concluded.FindAll(one => !one.HasOnlyTimes), LearnAsync, faults);
        return faults;
    }

    /// <summary>Stores them together; where that fails, one by one.</summary>
    private static async Task StoreAsync(
        List<Concluded> together, Func<List<Concluded>, Task> store, Dictionary<SourceId, Exception> faults)
    {
        if (together.Count == 0) return;
        try
        {
            await store(together);
        }
        catch (Exception) when (together.Count > 1)
        {
            foreach (var one in together) await StoreAsync([one], store, faults);
        }
        catch (Exception fault)
        {
            faults[together[0].Look.Source.Id] = fault;
        }
    }

    private Task StoreTimesAsync(List<Concluded> looked) => kept.WriteAsync(session => StoreTimesAsync(session, looked));

    private static async Task StoreTimesAsync(WriteSession session, List<Concluded> looked)
    {
        await using var transaction = await session.Context.Database.BeginTransactionAsync();
        foreach (var (look, _) in looked)
        {
            var source = look.Source;
            session.Statement(
                Times, ("@next", source.NextLook.UtcTicks), ("@taken", look.TakenDue?.UtcTicks), ("@last", source.LastLook?.UtcTicks),
                ("@id", source.Id.Value))
                .Run();
        }
        await transaction.CommitAsync();
    }

    private async Task LearnAsync(List<Concluded> looked)
    {
        await using var context = await contexts.CreateDbContextAsync();
        var ids = looked.ConvertAll(one => one.Look.Source.Id);
        var rows = await context.Sources.Where(source => ids.Contains(source.Id)).ToDictionaryAsync(source => source.Id);
        foreach (var (look, alarms) in looked)
        {
            WatchStore.LearnRhythm(rows[look.Source.Id], look.Source);
            WatchStore.Learn(rows[look.Source.Id], look);
            context.Alarms.AddRange(alarms);
        }
        await context.SaveChangesAsync();
    }
}
