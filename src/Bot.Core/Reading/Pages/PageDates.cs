using System.Text.RegularExpressions;
using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>Dates that a page states in its metadata or its visible text, as instants.</summary>
/// <param name="language">The page's language, if known.</param>
/// <param name="zone">The newsroom's zone, for dates that name no offset.</param>
/// <param name="now">The moment that "today" is counted from; null where only calendar dates may be believed.</param>
internal sealed partial class PageDates(string? language, TimeZoneInfo? zone, DateTimeOffset? now)
{
    private const int LongestDate = 120;
    private const int FirstYear = 1990;

    /// <summary>The instant a text states, or null where it holds no believable date.</summary>
    public DateTimeOffset? Read(string? text) => Local(text)?.ToInstant(zone);

    /// <summary>The date that metadata states for machines: as visible text, or in the forms of feeds and mail.</summary>
    public LocalDate? Stated(string? text) =>
        Local(text) ?? (FeedDates.Parse(text) is { Year: >= FirstYear and <= 2100 } moment
            ? new LocalDate(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset)
            : null);

    /// <summary>The instant of a date.</summary>
    public DateTimeOffset? Instant(LocalDate? date) => date?.ToInstant(zone);

    /// <summary>The date as the text states it. Dates before the web, and far ahead of what is known of now, are not believed.</summary>
    public LocalDate? Local(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestDate)
            return null;
        LocalDate? found = now is { } moment
            ? LocalDates.Find(text, language, moment, zone)
            : LocalDates.FindCalendar(text, language);
        return found is { } date && date.Day.Year >= FirstYear && date.Day.Year <= (now?.Year + 2 ?? 2100) ? found : null;
    }

    /// <summary>The calendar date with a year in a text of any length, or null.</summary>
    public LocalDate? Calendar(string text) =>
        LocalDates.FindCalendar(text, language) is { } date && date.Day.Year is >= FirstYear and <= 2100 ? date : null;

    /// <summary>Whether a text holds a calendar date with its year.</summary>
    public bool NamesYear(string text) => LocalDates.FindCalendar(text, language) is not null;

    /// <summary>The beginning of a day.</summary>
    public DateTimeOffset Read(DateOnly day) => new LocalDate(day).ToInstant(zone);

    /// <summary>The instant of a label in a list: a time alone belongs to the day heading above it.</summary>
    public DateTimeOffset? Under(DateOnly? heading, string label)
    {
        if (Local(label) is not { } date)
            return null;
        bool isTimeAlone = heading is not null && TimeAlone().IsMatch(label);
        return (isTimeAlone ? date with { Day = heading!.Value } : date).ToInstant(zone);
    }

    [GeneratedRegex(@"^\D{0,3}\d{1,2}[:.]\d{2}(\s?\p{L}{1,4})?\W{0,3}$")]
    private static partial Regex TimeAlone();
}
