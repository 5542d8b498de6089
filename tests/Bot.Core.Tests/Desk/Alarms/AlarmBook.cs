using Bot.Core.Desk.Alarms;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk.Alarms;

/// <summary>The alarms' rows in memory, and what was decided about the articles of some; each of these stands in two channels.</summary>
internal sealed class AlarmBook : IAlarmStore, IWithdrawals, IUnsurePosts, IHeldStories
{
    public List<Alarm> Alarms { get; } = [];

    public List<AlarmId> Withdrawn { get; } = [];

    public List<AlarmId> Released { get; } = [];

    public Alarm Raise(AlarmKind kind, string about, DateTimeOffset at, string? reason = null, string? link = null)
    {
        var alarm = new Alarm { Id = new(Alarms.Count + 1), Kind = kind, About = about, Raised = at, Reason = reason, Link = link };
        Alarms.Add(alarm);
        return alarm;
    }

    public Task<IReadOnlyList<Alarm>> UntoldAsync(DateTimeOffset since, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Alarm>>(
            [.. Alarms.Where(alarm => alarm.Told is null && alarm.Answered is null && alarm.Raised > since).Take(most)]);

    public Task RaiseAsync(Alarm alarm, CancellationToken cancel)
    {
        Raise(alarm.Kind, alarm.About, alarm.Raised, alarm.Reason);
        return Task.CompletedTask;
    }

    public Task ToldAsync(IReadOnlyCollection<AlarmId> alarms, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var alarm in Alarms.Where(alarm => alarms.Contains(alarm.Id))) alarm.Told = now;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Alarm>> FindAsync(IReadOnlyCollection<AlarmId> alarms, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Alarm>>([.. Alarms.Where(alarm => alarms.Contains(alarm.Id))]);

    public Task<int> AnswerAsync(IReadOnlyCollection<AlarmId> alarms, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        var open = Alarms.Where(alarm => alarms.Contains(alarm.Id) && alarm.Answered is null).ToList();
        foreach (var alarm in open) (alarm.AnsweredBy, alarm.Answered) = (by.Name, now);
        return Task.FromResult(open.Count);
    }

    public async Task<WithdrawResult?> WithdrawAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (!Is(alarm, AlarmKind.ArticleVanished)) return null;
        if (await BeforeAsync(alarm, by, now, cancel) is { } before) return new WithdrawResult(0, 0, before);
        Withdrawn.Add(alarm);
        return new WithdrawResult(2, 0, Before: null);
    }

    public async Task<AlarmAnswered?> KeepAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        Is(alarm, AlarmKind.ArticleVanished) ? new(await BeforeAsync(alarm, by, now, cancel)) : null;

    public List<string> Decided { get; } = [];

    public Task<AlarmAnswered?> StandsAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        DecideAsync("stands", alarm, by, now, cancel);

    public Task<AlarmAnswered?> SendAgainAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        DecideAsync("again", alarm, by, now, cancel);

    private async Task<AlarmAnswered?> DecideAsync(
        string what, AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (!Is(alarm, AlarmKind.PostUnsure) && !(what == "again" && Is(alarm, AlarmKind.PostRefused))) return null;
        var before = await BeforeAsync(alarm, by, now, cancel);
        if (before is null) Decided.Add(what);
        return new AlarmAnswered(before);
    }

    public async Task<AlarmAnswered?> ReleaseAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (!Is(alarm, AlarmKind.StoryHeld)) return null;
        var before = await BeforeAsync(alarm, by, now, cancel);
        if (before is null) Released.Add(alarm);
        return new(before);
    }

    public async Task<AlarmAnswered?> DropAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        Is(alarm, AlarmKind.StoryHeld) ? new(await BeforeAsync(alarm, by, now, cancel)) : null;

    /// <summary>Whether there is such an alarm, which asks this.</summary>
    private bool Is(AlarmId alarm, AlarmKind kind) => Alarms.Exists(one => one.Id == alarm && one.Kind == kind);

    private async Task<string?> BeforeAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        await AnswerAsync([alarm], by, now, cancel) > 0 ? null : Alarms.Single(one => one.Id == alarm).AnsweredBy;
}
