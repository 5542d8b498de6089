using System.Globalization;

namespace Bot.Sandbox.Newsroom;

/// <summary>One language's edition of the paper: its name, its words and its way of writing dates and numbers.</summary>
/// <remarks>Names of months and days stand here, so that a machine without culture data prints the same paper.</remarks>
internal sealed record Edition
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Motto { get; init; }
    public required string Agency { get; init; }
    public required EditionWords Words { get; init; }
    public required IReadOnlyList<string> Slugs { get; init; }
    public required IReadOnlyList<string> Labels { get; init; }
    public required IReadOnlyList<string> Months { get; init; }
    public required IReadOnlyList<string> Weekdays { get; init; }
    public required string Thousands { get; init; }

    /// <summary>A day and month in running text; {0} is the day, {1} the month.</summary>
    public required string DayInText { get; init; }

    public string Slug(NewsSection section) => Slugs[(int)section];

    public string Label(NewsSection section) => Labels[(int)section];

    /// <summary>The section an address names, such as <c>politik</c>.</summary>
    public NewsSection? Section(string slug)
    {
        for (var i = 0; i < Slugs.Count; i++)
            if (Slugs[i] == slug)
                return (NewsSection)i;
        return null;
    }

    public string Weekday(DateTime day) => Weekdays[(int)day.DayOfWeek];

    /// <summary><c>10. Januar</c>, <c>10 January</c>.</summary>
    public string Day(DateTime day) =>
        string.Format(CultureInfo.InvariantCulture, DayInText, day.Day, Months[day.Month - 1]);

    /// <summary><c>Mittwoch, 3 Juli 2024</c>: the head of the page and of a day in a list.</summary>
    public string LongDate(DateTime day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Weekday(day)}, {day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary><c>10 Januar 2022, 14:50</c>: the visible date of an article.</summary>
    public string Stamp(DateTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Day} {Months[time.Month - 1]} {time.Year}, {time:HH:mm}");

    /// <summary><c>ERLENFURT, 10. Januar (EB) – </c>: what an agency sets before the lead.</summary>
    public string Dateline(DateTime day) => $"ERLENFURT, {Day(day)} ({Agency}) – ";

    public string Number(int value) => value.ToString("N0", new NumberFormatInfo { NumberGroupSeparator = Thousands });
}
