using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IAlarmStore"/>
internal sealed class AlarmStore(IDbContextFactory<BotContext> contexts) : IAlarmStore
{
    public async Task<IReadOnlyList<Alarm>> UntoldAsync(DateTimeOffset since, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Alarms.AsNoTracking()
            .Where(alarm => alarm.Told == null && alarm.Answered == null && alarm.Raised > since)
            .OrderBy(alarm => alarm.Id)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task RaiseAsync(Alarm alarm, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        context.Alarms.Add(alarm);
        await context.SaveChangesAsync(cancel);
    }

    public async Task ToldAsync(IReadOnlyCollection<AlarmId> alarms, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Alarms
            .Where(alarm => alarms.Contains(alarm.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(alarm => alarm.Told, now), cancel);
    }

    public async Task<IReadOnlyList<Alarm>> FindAsync(IReadOnlyCollection<AlarmId> alarms, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Alarms.AsNoTracking()
            .Where(alarm => alarms.Contains(alarm.Id))
            .OrderBy(alarm => alarm.Id)
            .ToListAsync(cancel);
    }

    public async Task<int> AnswerAsync(IReadOnlyCollection<AlarmId> alarms, string by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Alarms
            .Where(alarm => alarms.Contains(alarm.Id) && alarm.Answered == null)
            .ExecuteUpdateAsync(set => set
                .SetProperty(alarm => alarm.AnsweredBy, by)
                .SetProperty(alarm => alarm.Answered, now), cancel);
    }
}
