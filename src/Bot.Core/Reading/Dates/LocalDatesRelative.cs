using Bot.Core.Reading.Dates.Vocabulary;

namespace Bot.Core.Reading.Dates;

/// <summary>Reads dates counted from now: "heute", "gestern", "vor 2 Stunden", "2 hours ago", "час назад", "Friday".</summary>
internal static class LocalDatesRelative
{
    private const int MostUnits = 100_000;

    /// <summary>The day or moment that begins at a token, on a clock that shows <paramref name="now"/>.</summary>
    public static LocalDatesMatch<LocalDate>? Read(LocalDatesReader text, int at, DateTime now) =>
        Named(text, at, now) ?? Counted(text, at, now) ?? Weekday(text, at, now) ?? Now(text, at, now);

    private static LocalDatesMatch<LocalDate>? Named(LocalDatesReader text, int at, DateTime now) =>
        text.Words.DaysBack(text[at].Text) is { } back ? new(Day(now.AddDays(-back)), at + 1) : null;

    private static LocalDatesMatch<LocalDate>? Weekday(LocalDatesReader text, int at, DateTime now)
    {
        if (text.Words.Weekday(text[at].Text) is not { } weekday || text.HoldsUnreadDate || !StandsAlone(text, at))
            return null;
        int today = ((int)now.DayOfWeek + 6) % 7;
        return new(Day(now.AddDays(-((today - weekday + 7) % 7))), at + 1);
    }

    /// <summary>
    /// Whether a weekday is a date by itself: before a time, a sign or the end, not before a word ("Friday night lights"), a
    /// number or a month. A short one ("do", "so", "mi") is an ordinary word of some language unless it begins the text.
    /// </summary>
    private static bool StandsAlone(LocalDatesReader text, int at)
    {
        int next = text[at + 1].Is('.') ? at + 2 : at + 1;
        if (text[at].Text.Length <= 3 && at > 0 && text[at].Text[0] < '\u3400')
            return false;
        int word = text.Skip(next, token => !token.IsNumber && (!token.IsWord || text.Words.IsFiller(token.Text)));
        if (LocalDatesClock.Read(text, word, afterDate: true) is not null)
            return true;
        return word >= text.Count || (word > next && text[word].IsWord && text.Words.Month(text[word].Text) is null);
    }

    /// <summary>"now", "gerade eben", "now - 30 minutes", where the text says nothing else.</summary>
    private static LocalDatesMatch<LocalDate>? Now(LocalDatesReader text, int at, DateTime now)
    {
        if (at > 0 || !text.Words.IsNow(text[at].Text))
            return null;
        int next = text.Skip(at, token => text.Words.IsNow(token.Text));
        if (next >= text.Count)
            return new(At(now, DateUnit.Minute), next);
        bool isLess = text[next].Is('-') || text[next].Is('−');
        return isLess && Span(text, next + 1, out double count, out int end) is { } unit && end >= text.Count
            ? new(At(Back(now, unit, count), unit), end)
            : null;
    }

    private static LocalDatesMatch<LocalDate>? Counted(LocalDatesReader text, int at, DateTime now)
    {
        bool before = text.Words.IsAgo(text[at].Text);
        int next = before ? at + 1 : at;
        DateTime moment = now;
        DateUnit? finest = null;
        while (finest is null or > DateUnit.Second && Span(text, next, out double count, out int after) is { } unit)
        {
            moment = Back(moment, unit, count);
            finest = unit;
            next = after;
        }
        if (finest is null)
            return null;
        if (!before && text.Words.IsAgo(text[next].Text))
            return Before(text, next + 1, moment, finest.Value);
        bool alone = at == 0 && next >= text.Count && text[at].IsNumber;
        return before || alone ? new(At(moment, finest.Value), next) : null;
    }

    /// <summary>A span before now, or before the day named after it: "the day before yesterday".</summary>
    private static LocalDatesMatch<LocalDate> Before(LocalDatesReader text, int next, DateTime moment, DateUnit finest) =>
        finest >= DateUnit.Day && text.Words.DaysBack(text[next].Text) is { } back
            ? new(Day(moment.AddDays(-back)), next + 1)
            : new(At(moment, finest), next);

    /// <summary>"2 Stunden", "einer Stunde", "etwa 23 Stunden", "zwei Stunden", "2.5 hours", "half an hour", "час".</summary>
    private static DateUnit? Span(LocalDatesReader text, int at, out double count, out int next)
    {
        at = text.Skip(at, token => text.Words.IsFiller(token.Text) && !text.Words.IsOne(token.Text));
        int unit = Count(text, at, out count);
        next = text[unit + 1].Is('.') ? unit + 2 : unit + 1;
        if (text.Words.Unit(text[unit].Text) is { } whole)
            return whole;
        count = 0.5;
        return text.Words.HalfUnit(text[unit].Text);
    }

    private static int Count(LocalDatesReader text, int at, out double count)
    {
        count = 1;
        int unit = text.Words.IsOne(text[at].Text) ? at + 1 : at;
        if (text.Words.IsHalf(text[unit].Text))
        {
            count = 0.5;
            return text.Words.IsOne(text[unit + 1].Text) ? unit + 2 : unit + 1;
        }
        if (text.Words.Number(text[at].Text) is { } named)
        {
            count = named;
            return at + 1;
        }
        if (!text[at].IsNumber || text[at].Number > MostUnits)
            return unit;
        count = text[at].Number;
        LocalDatesToken rest = text[at + 2];
        bool isDecimal = text[at + 1].Is('.') || text[at + 1].Is(',');
        if (!isDecimal || !rest.IsNumber || rest.Spaced || text[at + 1].Spaced)
            return at + 1;
        count += rest.Number / Math.Pow(10, rest.Text.Length);
        return at + 3;
    }

    private static DateTime Back(DateTime from, DateUnit unit, double count)
    {
        int months = (int)(unit switch { DateUnit.Month => count, DateUnit.Year => count * 12, _ => 0 });
        TimeSpan span = unit switch
        {
            DateUnit.Second => TimeSpan.FromSeconds(count),
            DateUnit.Minute => TimeSpan.FromMinutes(count),
            DateUnit.Hour => TimeSpan.FromHours(count),
            DateUnit.Day => TimeSpan.FromDays(count),
            DateUnit.Week => TimeSpan.FromDays(7 * count),
            _ => TimeSpan.Zero,
        };
        bool fits = months < from.Year * 12 - 24 && span.Ticks < from.Ticks - TimeSpan.TicksPerDay;
        return fits ? from.AddMonths(-months) - span : from;
    }

    private static LocalDate At(DateTime moment, DateUnit finest) =>
        finest >= DateUnit.Day ? Day(moment) : Day(moment) with { Time = new TimeOnly(moment.Hour, moment.Minute) };

    private static LocalDate Day(DateTime moment) => new(DateOnly.FromDateTime(moment));
}
