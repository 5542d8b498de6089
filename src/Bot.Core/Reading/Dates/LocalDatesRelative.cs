using Bot.Core.Reading.Dates.Vocabulary;

namespace Bot.Core.Reading.Dates;

/// <summary>Reads dates counted from now: "heute", "gestern", "vor 2 Stunden", "2 hours ago", "час назад", "Friday".</summary>
internal static class LocalDatesRelative
{
    private const int MostUnits = 100_000;

    /// <summary>The day or moment that begins at a token, on a clock that shows <paramref name="now"/>.</summary>
    public static LocalDatesMatch<LocalDate>? Read(LocalDatesReader text, int at, DateTime now) =>
        Named(text, at, now) ?? Counted(text, at, now) ?? Weekday(text, at, now);

    private static LocalDatesMatch<LocalDate>? Named(LocalDatesReader text, int at, DateTime now) =>
        text.Words.DaysBack(text[at].Text) is { } back ? new(Day(now.AddDays(-back)), at + 1) : null;

    private static LocalDatesMatch<LocalDate>? Weekday(LocalDatesReader text, int at, DateTime now)
    {
        if (text.Words.Weekday(text[at].Text) is not { } weekday)
            return null;
        int today = ((int)now.DayOfWeek + 6) % 7;
        return new(Day(now.AddDays(-((today - weekday + 7) % 7))), at + 1);
    }

    private static LocalDatesMatch<LocalDate>? Counted(LocalDatesReader text, int at, DateTime now)
    {
        bool before = text.Words.IsAgo(text[at].Text);
        int next = before ? at + 1 : at;
        DateTime moment = now;
        DateUnit? finest = null;
        while (finest is null or > DateUnit.Second && Span(text, next, out int count, out int after) is { } unit)
        {
            moment = Back(moment, unit, count);
            finest = unit;
            next = after;
        }
        if (finest is null)
            return null;
        if (!before && text.Words.IsAgo(text[next].Text))
            return new(At(moment, finest.Value), next + 1);
        bool alone = at == 0 && next >= text.Count && text[at].IsNumber;
        return before || alone ? new(At(moment, finest.Value), next) : null;
    }

    /// <summary>"2 Stunden", "einer Stunde", "etwa 23 Stunden", "час".</summary>
    private static DateUnit? Span(LocalDatesReader text, int at, out int count, out int next)
    {
        at = text.Skip(at, token => text.Words.IsFiller(token.Text) && !text.Words.IsOne(token.Text));
        count = 1;
        bool counted = text[at].IsNumber && text[at].Number <= MostUnits;
        if (counted)
            count = text[at].Number;
        int unit = counted || text.Words.IsOne(text[at].Text) ? at + 1 : at;
        next = text[unit + 1].Is('.') ? unit + 2 : unit + 1;
        return text.Words.Unit(text[unit].Text);
    }

    private static DateTime Back(DateTime from, DateUnit unit, int count)
    {
        int months = unit switch { DateUnit.Month => count, DateUnit.Year => count * 12, _ => 0 };
        TimeSpan span = unit switch
        {
            DateUnit.Second => TimeSpan.FromSeconds(count),
            DateUnit.Minute => TimeSpan.FromMinutes(count),
            DateUnit.Hour => TimeSpan.FromHours(count),
            DateUnit.Day => TimeSpan.FromDays(count),
            DateUnit.Week => TimeSpan.FromDays(7L * count),
            _ => TimeSpan.Zero,
        };
        bool fits = months < from.Year * 12 - 24 && span.Ticks < from.Ticks - TimeSpan.TicksPerDay;
        return fits ? from.AddMonths(-months) - span : from;
    }

    private static LocalDate At(DateTime moment, DateUnit finest) =>
        finest >= DateUnit.Day ? Day(moment) : Day(moment) with { Time = new TimeOnly(moment.Hour, moment.Minute) };

    private static LocalDate Day(DateTime moment) => new(DateOnly.FromDateTime(moment));
}
