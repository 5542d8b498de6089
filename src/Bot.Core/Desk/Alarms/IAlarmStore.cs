using Bot.Core.Model;

namespace Bot.Core.Desk.Alarms;

/// <summary>What the alarm stage and the buttons under alarms keep.</summary>
public interface IAlarmStore
{
    /// <summary>Alarms not told yet and raised after <paramref name="since"/>, first raised first.</summary>
    Task<IReadOnlyList<Alarm>> UntoldAsync(DateTimeOffset since, int most, CancellationToken cancel);

    /// <summary>Raises an alarm that comes from no other row.</summary>
    Task RaiseAsync(Alarm alarm, CancellationToken cancel);

    /// <summary>Notes that these were told.</summary>
    Task ToldAsync(IReadOnlyCollection<AlarmId> alarms, DateTimeOffset now, CancellationToken cancel);

    /// <summary>The alarms of a message, first raised first; those that do not exist are left out.</summary>
    Task<IReadOnlyList<Alarm>> FindAsync(IReadOnlyCollection<AlarmId> alarms, CancellationToken cancel);

    /// <summary>Notes who answered these, of those that nobody has answered.</summary>
    /// <returns>How many these were; 0 where somebody else was first.</returns>
    Task<int> AnswerAsync(IReadOnlyCollection<AlarmId> alarms, StaffMember by, DateTimeOffset now, CancellationToken cancel);
}
