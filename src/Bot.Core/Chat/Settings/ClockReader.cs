using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Chat.Settings;

/// <summary>Reads times of day as people type them: <c>7</c>, <c>7:30</c>, <c>07.30</c>, <c>7h30</c>, <c>7:30 pm</c>.</summary>
internal static partial class ClockReader
{
    /// <summary>All times in a text, in order, and what is left of it without them.</summary>
    public static (IReadOnlyList<TimeOnly> Times, string Others) Read(string text)
    {
        var found = Pattern().Matches(text);
        var times = found.Select(Time).ToList();
        return times.Contains(null)
            ? ([], text)
            : ([.. times.Select(time => time!.Value)], Pattern().Replace(text, " ").Trim());
    }

    private static TimeOnly? Time(Match match)
    {
        var hour = Number(match.Groups["hour"]);
        var minute = Number(match.Groups["minute"]);
        hour = match.Groups["half"].Value.ToLowerInvariant() switch
        {
            "p" when hour is >= 1 and < 12 => hour + 12,
            "a" when hour == 12 => 0,
            _ when hour == 24 && minute == 0 => 0,
            _ => hour,
        };
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(Group group) =>
        group.Length == 0 ? 0 : int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9])(?<hour>[0-9]{1,2})(?:[:.：h](?<minute>[0-9]{2}))?(?![0-9])(?:\s*(?<half>[ap])\.?m\.?(?![\p{L}]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
