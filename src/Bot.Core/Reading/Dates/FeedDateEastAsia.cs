using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// Dates in Korean, Japanese and Chinese: <c>2004년 05월 28일 01:31:15</c>, <c>2004-05-25 오후 11:23:17</c>,
/// <c>2022年1月10日 下午2:50</c>. Each of the three has one zone, and means it where it names none.
/// </summary>
internal static partial class FeedDateEastAsia
{
    internal static FeedDateParts? Read(string text)
    {
        var found = Pattern().Match(text);
        if (!found.Success || !Letter().IsMatch(text))
            return null;
        var hour = Number(found, "hour");
        if (hour is >= 1 and <= 12 && found.Groups["half"].Value is { Length: > 0 } half)
            hour = hour % 12 + (half is "오후" or "下午" or "午後" or "晚上" ? 12 : 0);
        if (FeedDateParts.TimeOfDay(hour, Number(found, "minute"), Number(found, "second")) is not { } time)
            return null;
        return new FeedDateParts(Number(found, "year"), Number(found, "month"), Number(found, "day"))
        {
            Time = time,
            Zone = found.Groups["zone"] is { Length: > 0 } zone ? zone.Value : KoreaOrJapan().IsMatch(text) ? "+09:00" : "+08:00",
        };
    }

    private static int Number(Match found, string group) =>
        int.TryParse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""
        ^(?<year>[0-9]{4})\s?[-./년年]\s?(?<month>[0-9]{1,2})\s?[-./월月]\s?(?<day>[0-9]{1,2})\s?[일日号號]?
        (?: [\s,(]{0,3} (?:[월화수목금토일]요일|[월화수목금토일](?=\))|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日](?:曜日)?(?![0-9])) [\s,)]{0,3} )?
        (?: \s{0,3} (?<half>오전|오후|上午|下午|午前|午後|晚上|早上|凌晨)? \s? (?<hour>[0-9]{1,2})(?:\s?[:시时時点點]\s?)(?:(?<minute>[0-9]{1,2})(?:\s?[:분分]\s?(?:(?<second>[0-9]{1,2})\s?[초秒]?)?)?)? )?
        (?: \s{0,3}(?:UTC|GMT)?(?<zone>[+-][0-9]{1,2}(?::?[0-9]{2})?|[A-Z]{1,5}) )?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("[년오요시年月時时点午]")]
    private static partial Regex Letter();

    [GeneratedRegex("[가-힣曜]|午[前後]")]
    private static partial Regex KoreaOrJapan();
}
