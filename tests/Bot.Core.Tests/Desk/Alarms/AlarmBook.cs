using Bot.Core.Desk.Alarms;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk.Alarms;

/// <summary>The alarms' rows in memory.</summary>
internal sealed class AlarmBook : IAlarmStore
{
    public List<Alarm> Alarms { get; } = [];

    public Alarm Raise(AlarmKind kind, string about, DateTimeOffset at, string? reason = null, string? link = null)
    {
        var alarm = new Alarm { Id = new(Alarms.Count + 1), Kind = kind, About = about, Raised = at, Reason = reason, Link = link };
        Alarms.Add(alarm);
        return alarm;
    }

    public Task<IReadOnlyList<Alarm>> UntoldAsync(DateTimeOffset since, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Alarm>>(
            [.. Alarms.Where(alarm => alarm.Told is null && alarm.Answered is null && alarm.Raised > since).Take(most)]);

    public Task ToldAsync(IReadOnlyCollection<AlarmId> alarms, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var alarm in Alarms.Where(alarm => alarms.Contains(alarm.Id))) alarm.Told = now;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Alarm>> FindAsync(IReadOnlyCollection<AlarmId> alarms, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Alarm>>([.. Alarms.Where(alarm => alarms.Contains(alarm.Id))]);

    public Task<int> AnswerAsync(IReadOnlyCollection<AlarmId> alarms, string by, DateTimeOffset now, CancellationToken cancel)
    {
        var open = Alarms.Where(alarm => alarms.Contains(alarm.Id) && alarm.Answered is null).ToList();
        foreach (var alarm in open) (alarm.AnsweredBy, alarm.Answered) = (by, now);
        return Task.FromResult(open.Count);
    }
}
