namespace Bot.Core.Reading.Dates;

/// <summary>
/// The two forms nearly all feeds use, read without a search: <c>Mon, 10 Jan 2022 14:50:09 +0100</c> and
/// <c>2022-01-10T14:50:09Z</c>. Whatever differs in anything is left to the patient readers.
/// </summary>
internal static class FeedDateUsual
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    internal static DateTimeOffset? Read(ReadOnlySpan<char> text) =>
        text.Length < 20 ? null : char.IsAsciiDigit(text[3]) ? Iso(text) : Rfc(text);

    private static DateTimeOffset? Rfc(ReadOnlySpan<char> text)
    {
        if (text[3] != ',' || text[4] != ' ')
            return null;
        text = text[5..];
        var digits = text[1] == ' ' ? 1 : 2;
        if (text.Length < digits + 18 || text[digits] != ' ' || text[digits + 4] != ' ' || text[digits + 9] != ' ')
            return null;
        var name = Months.AsSpan().IndexOf(text.Slice(digits + 1, 3), StringComparison.Ordinal);
        if (name < 0 || name % 3 != 0)
            return null;
        var rest = text[(digits + 10)..];
        return rest[8..] is [' ', .. var zone]
            ? Moment(Number(text[..digits]), name / 3 + 1, Number(text.Slice(digits + 5, 4)), rest, zone)
            : null;
    }

    private static DateTimeOffset? Iso(ReadOnlySpan<char> text)
    {
        if (text[4] != '-' || text[7] != '-' || text[10] != 'T')
            return null;
        return Moment(Number(text.Slice(8, 2)), Number(text.Slice(5, 2)), Number(text[..4]), text[11..], text[19..]);
    }

    private static DateTimeOffset? Moment(int day, int month, int year, ReadOnlySpan<char> clock, ReadOnlySpan<char> zone)
    {
        if (clock[2] != ':' || clock[5] != ':' || Offset(zone) is not { } offset)
            return null;
        var (hour, minute, second) = (Number(clock[..2]), Number(clock.Slice(3, 2)), Number(clock.Slice(6, 2)));
        var exists = year is > 1 and < 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
        return exists ? new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.FromMinutes(offset)) : null;
    }

    /// <summary>Minutes east of Greenwich of <c>Z</c>, <c>GMT</c>, <c>+0100</c> and <c>+01:00</c>.</summary>
    private static int? Offset(ReadOnlySpan<char> zone)
    {
        if (zone is "Z" or "GMT" or "UTC")
            return 0;
        if (zone.Length is not (5 or 6) || zone[0] is not ('+' or '-') || (zone.Length == 6 && zone[3] != ':'))
            return null;
        var (hours, minutes) = (Number(zone.Slice(1, 2)), Number(zone[^2..]));
        var total = hours * 60 + minutes;
        return hours < 0 || minutes is < 0 or > 59 || total > 14 * 60 ? null : zone[0] == '-' ? -total : total;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return -1_000_000;
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
