using System.Globalization;
using System.Text;
using Bot.Core.Reading.Dates.Vocabulary;

namespace Bot.Core.Reading.Dates;

/// <summary>A piece of a text in which dates are sought: a number, a word in lower case, or a single sign.</summary>
/// <param name="Text">The piece as written, words in lower case.</param>
/// <param name="Number">Its value if it is made of one to nine digits, else -1.</param>
/// <param name="Spaced">Whether white space stands before it.</param>
internal readonly record struct LocalDatesToken(string Text, int Number, bool Spaced)
{
    private const int LongestText = 1000;
    private const int LongestNumber = 9;

    public bool IsNumber => Number >= 0;

    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>Whether this is a number written with one or two digits.</summary>
    public bool IsShort => IsNumber && Text.Length <= 2;

    /// <summary>Whether this is a number written with four digits that may be a year.</summary>
    public bool IsYear => Text.Length == 4 && Number is >= 1000 and < 2200;

    public bool Is(char sign) => Text.Length == 1 && Text[0] == sign;

    /// <summary>Cuts a text into tokens; only its first thousand characters are looked at.</summary>
    public static List<LocalDatesToken> Scan(string text, DateVocabulary words)
    {
        string plain = Plain(text.Length > LongestText ? text[..LongestText] : text);
        var tokens = new List<LocalDatesToken>();
        int at = 0;
        bool spaced = true;
        while (at < plain.Length)
        {
            if (char.IsWhiteSpace(plain[at]) || char.IsControl(plain[at]))
            {
                at++;
                spaced = true;
                continue;
            }
            int length = DayBeforeHour(plain, at, tokens) ? 2 : Length(plain, at, words);
            string piece = plain.Substring(at, length);
            bool isNumber = char.IsAsciiDigit(piece[0]) && length <= LongestNumber;
            tokens.Add(new LocalDatesToken(piece, isNumber ? int.Parse(piece, CultureInfo.InvariantCulture) : -1, spaced));
            at += length;
            spaced = false;
        }
        return tokens;
    }

    /// <summary>Chinese pages run the day and the hour together: "6月2911:30".</summary>
    private static bool DayBeforeHour(string text, int at, List<LocalDatesToken> before) =>
        before.Count > 0 && before[^1].Is('月') && at + 4 < text.Length && text[at + 4] == ':' && Run(text, at, char.IsAsciiDigit) == 4;

    private static int Length(string text, int at, DateVocabulary words)
    {
        if (char.IsAsciiDigit(text[at]))
            return Run(text, at, char.IsAsciiDigit);
        if (text[at] >= '\u3400')
            return words.Ideographic.FirstOrDefault(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0)?.Length ?? 1;
        return char.IsLetter(text[at]) ? Run(text, at, sign => char.IsLetter(sign) && sign < '\u3400') : 1;
    }

    private static int Run(string text, int at, Func<char, bool> belongs)
    {
        int end = at;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end - at;
    }

    /// <summary>Lower case, with full-width digits and signs as plain ones and without stress marks ("1 сентября́").</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char sign in text)
        {
            if (sign is '\u0301' or '\u00AD' or '\u200E' or '\u200F')
                continue;
            plain.Append(sign is > '\uFF00' and < '\uFF5F' ? (char)(sign - 0xFEE0) : char.ToLowerInvariant(sign));
        }
        return ChineseNumerals.ToDigits(plain.ToString());
    }
}
