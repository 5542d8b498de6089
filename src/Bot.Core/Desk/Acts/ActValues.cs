using System.Globalization;
using Bot.Core.Desk.Alarms;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Acts;

/// <summary>
/// Says what stood before and after an act in the reader's words: roles, answers and times are recorded in words that no language
/// changes.
/// </summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="words">The reader's words.</param>
internal sealed class ActValues(TimeZoneInfo zone, Wording words)
{
    /// <summary>On what.</summary>
    public string About(Act act) => act.Kind == ActKind.StaffInvited ? Role(act.About) : act.About;

    /// <summary>How it was; null where there is nothing to say.</summary>
    public string? Before(Act act) => act.Kind == ActKind.AlarmAnswered ? null : Said(act.Kind, act.Before);

    /// <summary>How it is since; null where there is nothing to say.</summary>
    public string? After(Act act) => Said(act.Kind, act.After);

    private string? Said(ActKind kind, string? value) => (kind, value) switch
    {
        (_, null) => null,
        (ActKind.StaffAdded or ActKind.StaffRemoved or ActKind.RoleChanged, _) => Role(value),
        (ActKind.AlarmAnswered, _) when Enum.TryParse<AlarmAnswer>(value, out var answer) => words[AlarmWords.PhraseOf(answer)],
        (ActKind.Posted, StaffActs.Breaking) => words[PhraseKeys.DeskBreaking],
        _ when DateTimeOffset.TryParseExact(
            value, StaffActs.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) =>
            LocalTime.DateAndTime(time, zone, words.Language),
        _ => value,
    };

    private string Role(string value) => Enum.TryParse<StaffRole>(value, out var role) ? words[StaffWords.PhraseOf(role)] : value;
}
