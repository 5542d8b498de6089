using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// Writes the numbers of Chinese dates and spans in digits: <c>二〇二二年一月十日</c>, <c>三天前</c>, <c>两小时前</c>. Other
/// numerals stay: most are parts of words.
/// </summary>
internal static partial class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The text with those numbers in digits.</summary>
    public static string ToDigits(string text) =>
        text.AsSpan().ContainsAnyInRange('\u3007', '\u9FFF') ? Number().Replace(text, found => Value(found.Value)) : text;

    private static string Value(string numerals)
    {
        if (numerals.Length == 4)
            return string.Concat(numerals.Select(numeral => Digit(numeral).ToString(CultureInfo.InvariantCulture)));
        int ten = numerals.IndexOf('十', StringComparison.Ordinal);
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : Digit(numerals[0]);
        int ones = ten == numerals.Length - 1 ? 0 : Digit(numerals[^1]);
        return (tens * 10 + ones).ToString(CultureInfo.InvariantCulture);
    }

    private static int Digit(char numeral) => numeral switch
    {
        '零' or '○' => 0,
        '两' or '兩' => 2,
        _ => Digits.IndexOf(numeral, StringComparison.Ordinal),
    };

    [GeneratedRegex("""
        [〇零○一二三四五六七八九]{4}(?=年)
        |(?<=年)[一二三四五六七八九十]{1,2}(?=月[一二三四五六七八九十]{1,3}[日号號])
        |(?<=月)(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号號])
        |(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两兩])(?=[个個]?(?:秒|分|小时|小時|钟头|鐘頭|天|日|周|週|星期|月|年)[钟鐘]?[之以]?前)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();
}
