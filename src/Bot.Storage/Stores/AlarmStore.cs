using Bot.Core.Desk.Acts;
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

    public async Task<int> AnswerAsync(IReadOnlyCollection<AlarmId> alarms, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var open = await context.Alarms
            .Where(alarm => alarms.Contains(alarm.Id) && alarm.Answered == null)
            .OrderBy(alarm => alarm.Id)
            .ToListAsync(cancel);
        foreach (var alarm in open) Answer(context, alarm, by, now, AlarmAnswer.Seen);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return open.Count;
    }

    /// <summary>Notes somebody's answer, and the act that it is, within the caller's transaction.</summary>
    public static void Answer(BotContext context, Alarm alarm, StaffMember by, DateTimeOffset now, AlarmAnswer answer)
    {
        (alarm.AnsweredBy, alarm.Answered) = (by.Name, now);
        context.Acts.Add(StaffActs.OnAlarm(by, now, alarm, answer));
    }
}
