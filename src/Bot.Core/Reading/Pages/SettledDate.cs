using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>Settles one date from what several kinds of evidence say of it.</summary>
internal static class SettledDate
{
    /// <summary>
    /// The first date that is known. A later kind of evidence may complete it, never contradict it: the time where the
    /// first names the same day alone, the offset where the first names the same time alone.
    /// </summary>
    /// <param name="stated">What each kind of evidence says, the most trusted first.</param>
    public static LocalDate? Of(params IEnumerable<LocalDate?> stated)
    {
        LocalDate? settled = null;
        foreach (LocalDate date in stated.OfType<LocalDate>())
            settled = settled is { } known && !Completes(date, known) ? known : date;
        return settled;
    }

    /// <summary>The day an address was made for, where what is stated is later by more than zones explain: the article was published again.</summary>
    public static LocalDate? NotAfter(LocalDate? address, LocalDate? stated) =>
        address is { } made && stated is { } date && date.Day.DayNumber > made.Day.DayNumber + 1 ? made : stated;

    private static bool Completes(LocalDate date, LocalDate known)
    {
        if (date.Day != known.Day || date.Time is not { } time)
            return false;
        return known.Time is not { } clock || (known.Offset is null && date.Offset is not null && IsSameMinute(time, clock));
    }

    private static bool IsSameMinute(TimeOnly one, TimeOnly other) => one.Hour == other.Hour && one.Minute == other.Minute;
}
