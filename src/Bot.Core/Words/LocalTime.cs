using System.Globalization;
using Humanizer;

namespace Bot.Core.Words;

/// <summary>Says times as people do, in their language and time zone.</summary>
public static class LocalTime
{
    private static readonly TimeSpan Near = TimeSpan.FromHours(6);

    /// <summary>How long ago, or how soon: <c>vor 5 Minuten</c>, <c>5 minutes ago</c>.</summary>
    /// <param name="then">The instant spoken of.</param>
    /// <param name="now">The present.</param>
    /// <param name="language">A language tag; English is spoken where Humanizer doesn't know the language.</param>
    public static string Ago(DateTimeOffset then, DateTimeOffset now, string language) =>
        Math.Abs((now - then).TotalSeconds) < 1
            ? Phrases.Text(PhraseKeys.JustNow, language)
            : AgoWords.Of(then, now, Cultures.Of(language).TwoLetterISOLanguageName) ?? then.Humanize(now, Cultures.Of(language));

    /// <summary>
    /// When, as people say it: <c>vor 5 Minuten</c> within six hours, then <c>heute um 8:05</c>, <c>gestern um 18:40</c>, and with its
    /// day what is older.
    /// </summary>
    /// <param name="then">The instant spoken of.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">The reader's time zone: it decides which day is yesterday.</param>
    /// <param name="language">A language tag.</param>
    public static string When(DateTimeOffset then, DateTimeOffset now, TimeZoneInfo zone, string language)
    {
        if ((now - then).Duration() < Near) return Ago(then, now, language);
        var days = DayOf(now, zone).DayNumber - DayOf(then, zone).DayNumber;
        var time = Time(then, zone, language);
        return days switch
        {
            0 => Phrases.Text(PhraseKeys.TodayAt, language, ("time", time)),
            1 => Phrases.Text(PhraseKeys.YesterdayAt, language, ("time", time)),
            _ => DateAndTime(then, zone, language),
        };
    }

    /// <summary>Day and time: <c>10. Januar 2022, 14:50</c>, <c>10 January 2022, 14:50</c>.</summary>
    public static string DateAndTime(DateTimeOffset instant, TimeZoneInfo zone, string language) =>
        $"{Date(instant, zone, language)}, {Time(instant, zone, language)}";

    /// <summary>The time alone of what is today, and with its day what is not: <c>14:50</c>, <c>10. Januar 2022, 14:50</c>.</summary>
    /// <param name="then">The instant spoken of.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">The reader's time zone: it decides which day is today.</param>
    /// <param name="language">A language tag.</param>
    public static string Brief(DateTimeOffset then, DateTimeOffset now, TimeZoneInfo zone, string language) =>
        DayOf(then, zone) == DayOf(now, zone) ? Time(then, zone, language) : DateAndTime(then, zone, language);

    /// <summary>The day: <c>10. Januar 2022</c>, <c>10 January 2022</c>.</summary>
    public static string Date(DateTimeOffset instant, TimeZoneInfo zone, string language)
    {
        var culture = Cultures.Of(language);
        return TimeZoneInfo.ConvertTime(instant, zone).ToString(DayPattern(culture), culture);
    }

    /// <summary>The time of day with hours and minutes, on a 24-hour clock: <c>14:50</c>.</summary>
    public static string Time(DateTimeOffset instant, TimeZoneInfo zone, string language) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("HH:mm", Cultures.Of(language));

    private static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>
    /// The patterns are named rather than asked of the system, whose locale data differ from one machine to the next.
    /// </summary>
    private static string DayPattern(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "de" => "d. MMMM yyyy",
        "es" => "d 'de' MMMM 'de' yyyy",
        "zh" => "yyyy年M月d日",
        "ru" => "d MMMM yyyy 'г.'",
        "be" => "d MMMM yyyy 'г.'",
        _ => "d MMMM yyyy",
    };
}
