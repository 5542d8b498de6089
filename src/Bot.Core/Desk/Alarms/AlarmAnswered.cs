namespace Bot.Core.Desk.Alarms;

/// <summary>What became of an answer to an alarm.</summary>
/// <param name="Before">Who had answered before, so that this changed nothing; else null.</param>
public sealed record AlarmAnswered(string? Before);
