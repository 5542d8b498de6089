using System.Globalization;
using Humanizer;

namespace Bot.Core.Words;

/// <summary>Says times as people do, in their language and time zone.</summary>
public static class LocalTime
{
    /// <summary>How long ago, or how soon: <c>vor 5 Minuten</c>, <c>5 minutes ago</c>.</summary>
    /// <param name="then">The instant spoken of.</param>
    /// <param name="now">The present.</param>
    /// <param name="language">A language tag; English is spoken where Humanizer doesn't know the language.</param>
    public static string Ago(DateTimeOffset then, DateTimeOffset now, string language) =>
        Math.Abs((now - then).TotalSeconds) < 1
            ? Phrases.Text(PhraseKeys.JustNow, language)
            : AgoWords.Of(then, now, Cultures.Of(language).TwoLetterISOLanguageName) ?? then.Humanize(now, Cultures.Of(language));

    /// <summary>Day and time: <c>10. Januar 2022, 14:50</c>, <c>10 January 2022, 14:50</c>.</summary>
    public static string DateAndTime(DateTimeOffset instant, TimeZoneInfo zone, string language) =>
        $"{Date(instant, zone, language)}, {Time(instant, zone, language)}";

    /// <summary>The day: <c>10. Januar 2022</c>, <c>10 January 2022</c>.</summary>
    public static string Date(DateTimeOffset instant, TimeZoneInfo zone, string language)
    {
        var culture = Cultures.Of(language);
        return TimeZoneInfo.ConvertTime(instant, zone).ToString(DayPattern(culture), culture);
    }

    /// <summary>The time of day with hours and minutes, on a 24-hour clock: <c>14:50</c>.</summary>
    public static string Time(DateTimeOffset instant, TimeZoneInfo zone, string language) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("HH:mm", Cultures.Of(language));

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
