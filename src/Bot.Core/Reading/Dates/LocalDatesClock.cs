using System.Collections.Frozen;

namespace Bot.Core.Reading.Dates;

/// <summary>Reads times of day and the offsets after them: "14:50", "2.30 Uhr", "9:05 AM", "下午2:50", "22:40 GMT+1".</summary>
internal static class LocalDatesClock
{
    /// <summary>Zone names that mean one offset wherever they stand in news, in hours from UTC.</summary>
    private static readonly FrozenDictionary<string, double> Zones = new Dictionary<string, double>
    {
        ["z"] = 0, ["gmt"] = 0, ["utc"] = 0, ["wet"] = 0, ["west"] = 1, ["bst"] = 1, ["cet"] = 1, ["mez"] = 1, ["met"] = 1,
        ["cest"] = 2, ["mesz"] = 2, ["mest"] = 2, ["eet"] = 2, ["eest"] = 3, ["msk"] = 3, ["мск"] = 3,
        ["est"] = -5, ["edt"] = -4, ["cst"] = -6, ["cdt"] = -5, ["mst"] = -7, ["mdt"] = -6, ["pst"] = -8, ["pdt"] = -7,
    }.ToFrozenDictionary();

    /// <summary>The time that begins at a token.</summary>
    /// <param name="text">The tokens.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="afterDate">Whether a date stands just before, so that "12.16" is a time and not a price.</param>
    public static LocalDatesMatch<ClockTime>? Read(LocalDatesReader text, int at, bool afterDate)
    {
        if (text[at].Text is "noon" or "midnight" && afterDate)
            return new(new ClockTime(new TimeOnly(text[at].Text == "noon" ? 12 : 0, 0), null), at + 1);
        bool? afternoon = HalfBefore(text, at, out int start);
        if (!text[start].IsShort || IsInsideNumber(text, start))
            return null;
        int next = Minutes(text, start, afterDate, out int minute, out int second);
        bool isHourAlone = next == start + 1;
        bool isNamed = text.Words.IsClock(text[next].Text) || (!isHourAlone && text[next].Text == "h");
        next = isNamed ? next + 1 : next;
        afternoon ??= HalfAfter(text, next, out next);
        if (isHourAlone && !isNamed && afternoon is null)
            return null;
        if (On(text[start].Number, minute, second, afternoon) is not { } time)
            return null;
        next = !isNamed && text.Words.IsClock(text[next].Text) ? next + 1 : next;
        if (afternoon is not null && IsPlace(text[next].Text))
            return new(new ClockTime(time, null, text[next].Text), next + 1);
        TimeSpan? offset = Offset(text, next, out next);
        return new(new ClockTime(time, offset), next);
    }

    /// <summary>American pages name the place whose clocks they mean after a time: "9:05 PM ET".</summary>
    private static bool IsPlace(string word) => word is "et" or "ct" or "mt" or "pt";

    private static bool IsInsideNumber(LocalDatesReader text, int at) =>
        !text[at].Spaced && text[at - 1].Text is ":" or "." && text[at - 2].IsNumber;

    /// <summary>Reads ":50", ":50:07.123", "h50", "时30分", ".50" and gives the token after; the hour alone where there is none.</summary>
    private static int Minutes(LocalDatesReader text, int hour, bool afterDate, out int minute, out int second)
    {
        minute = second = 0;
        string sign = text[hour + 1].Text;
        bool pair = text[hour + 2].IsNumber && text[hour + 2].Text.Length == 2 && !text[hour + 2].Spaced;
        if (sign is "点" or "點" or "时" or "時" && text[hour + 2].IsShort)
        {
            minute = text[hour + 2].Number;
            return text[hour + 3].Text is "分" ? hour + 4 : hour + 3;
        }
        if (!pair || !(sign is ":" or "h" || (sign == "." && (afterDate || IsClockAfter(text, hour + 3)))))
            return hour + 1;
        minute = text[hour + 2].Number;
        int next = hour + 3;
        if (text[next].Is(':') && text[next + 1].IsShort)
        {
            second = text[next + 1].Number;
            next += 2;
            if (text[next].Is('.') && text[next + 1].IsNumber && !text[next + 1].Spaced)
                next += 2;
        }
        return next;
    }

    private static bool IsClockAfter(LocalDatesReader text, int at) =>
        text.Words.IsClock(text[at].Text) || text.Words.IsMorning(text[at].Text) || text.Words.IsAfternoon(text[at].Text);

    /// <summary>"下午" before the hour, as only East Asia writes it; 11:30 at noon needs no half.</summary>
    private static bool? HalfBefore(LocalDatesReader text, int at, out int next)
    {
        next = at;
        if (text[at].Text[0] < '\u3400')
            return null;
        bool? half = Half(text, at, out next);
        return text[at].Text is "中午" or "正午" && text[next].Number is 10 or 11 ? null : half;
    }

    /// <summary>"PM" after the time, perhaps with words between: "9:05 de la noche".</summary>
    private static bool? HalfAfter(LocalDatesReader text, int at, out int next)
    {
        int word = at;
        while (word < at + 2 && text.Words.IsFiller(text[word].Text) && !text[word].Is('a'))
            word++;
        bool? half = Half(text, word, out next);
        next = half is null ? at : next;
        return half;
    }

    /// <summary>"am", "p.m.", "下午": true for the second half of the day, null where nothing says so.</summary>
    private static bool? Half(LocalDatesReader text, int at, out int next)
    {
        next = at + 1;
        if (text.Words.IsAfternoon(text[at].Text))
            return true;
        if (text.Words.IsMorning(text[at].Text))
            return false;
        if (text[at].Text is "a" or "p" && text[at + 1].Is('.') && text[at + 2].Is('m'))
        {
            next = text[at + 3].Is('.') ? at + 4 : at + 3;
            return text[at].Text == "p";
        }
        next = at;
        return null;
    }

    private static TimeOnly? On(int hour, int minute, int second, bool? afternoon)
    {
        if (afternoon is { } half && hour is >= 1 and <= 12)
            hour = (hour % 12) + (half ? 12 : 0);
        return hour is >= 0 and < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    private static TimeSpan? Offset(LocalDatesReader text, int at, out int next)
    {
        next = at;
        int start = text[at].Is('(') ? at + 1 : at;
        double? named = Zones.TryGetValue(text[start].Text, out double hours) ? hours : null;
        int sign = named is null ? start : start + 1;
        if (Numeric(text, sign, out int end) is { } offset && (named is null or 0))
        {
            next = end;
            return offset;
        }
        if (named is null)
            return null;
        next = sign;
        return TimeSpan.FromHours(named.Value);
    }

    /// <summary>"+0200", "+02:00", "+2"; a sign that stands apart from its digits is a dash.</summary>
    private static TimeSpan? Numeric(LocalDatesReader text, int at, out int next)
    {
        next = at;
        LocalDatesToken digits = text[at + 1];
        if (!(text[at].Is('+') || text[at].Is('-') || text[at].Is('−')) || !digits.IsNumber || digits.Spaced || digits.Text.Length > 4)
            return null;
        bool colon = digits.IsShort && text[at + 2].Is(':') && text[at + 3].IsShort;
        int minutes = colon ? (digits.Number * 60) + text[at + 3].Number
            : digits.IsShort ? digits.Number * 60
            : (digits.Number / 100 * 60) + (digits.Number % 100);
        if (minutes > 14 * 60)
            return null;
        next = colon ? at + 4 : at + 2;
        return TimeSpan.FromMinutes(text[at].Is('+') ? minutes : -minutes);
    }
}

/// <summary>A time of day with the offset a text gives it.</summary>
/// <param name="Time">What the clock shows.</param>
/// <param name="Offset">The distance from UTC; null where the text names none.</param>
/// <param name="Place">The place whose clocks are meant, by a name whose offset depends on the day.</param>
internal readonly record struct ClockTime(TimeOnly Time, TimeSpan? Offset, string? Place = null)
{
    /// <summary>A day with this time.</summary>
    public LocalDate On(LocalDate day) =>
        day with { Time = Time, Offset = Place is null ? Offset : FeedZones.Offset(Place, day.Day.ToDateTime(Time)) };
}
