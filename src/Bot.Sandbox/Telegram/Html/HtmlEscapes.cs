namespace Bot.Sandbox.Telegram.Html;

/// <summary>The character references the server decodes: four names and numbers, with or without a semicolon.</summary>
internal static class HtmlEscapes
{
    private const int LongestNumber = 9;
    private const int FirstRefused = 0x10FFFF;

    /// <summary>Decodes the reference that starts at the ampersand at <paramref name="at"/>.</summary>
    /// <returns>The code point and where the text goes on, or code 0 when the ampersand stands for itself.</returns>
    public static (int Code, int Next) Decode(string text, int at)
    {
        var (code, end) = At(text, at + 1) == '#' ? Number(text, at) : Named(text, at);
        if (code == 0) return (0, at);
        return (code, At(text, end) == ';' ? end + 1 : end);
    }

    private static (int Code, int End) Number(string text, int at)
    {
        var hexadecimal = At(text, at + 2) == 'x';
        var radix = hexadecimal ? 16 : 10;
        var end = at + (hexadecimal ? 3 : 2);
        long code = 0;
        while (end < text.Length && end - at <= LongestNumber && Digit(text[end], hexadecimal) is var digit and >= 0)
        {
            code = code * radix + digit;
            end++;
        }

        var fits = code is > 0 and < FirstRefused && end - at <= LongestNumber;
        return fits ? ((int)code, end) : (0, at);
    }

    private static (int Code, int End) Named(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return (text.AsSpan(at + 1, end - at - 1) switch
        {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => 0,
        }, end);
    }

    private static int Digit(char character, bool hexadecimal) =>
        char.IsAsciiDigit(character) ? character - '0'
        : hexadecimal && char.IsAsciiHexDigit(character) ? char.ToLowerInvariant(character) - 'a' + 10
        : -1;

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
