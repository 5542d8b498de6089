using System.Text.RegularExpressions;
using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>The day in an article's address: <c>/2024/05/17/…</c>, <c>/2024-05/17/…</c>, <c>/20240517-…</c>.</summary>
internal static partial class AddressDate
{
    private const int FirstYear = 1995;

    /// <summary>The day, or null where the address names none or one that no calendar has.</summary>
    public static LocalDate? Of(Uri? address)
    {
        if (address is null || Day().Match(address.AbsolutePath) is not { Success: true } found)
            return null;
        int year = Number(found, "year"), month = Number(found, "month"), day = Number(found, "day");
        bool exists = year >= FirstYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new LocalDate(new DateOnly(year, month, day)) : null;
    }

    private static int Number(Match found, string name) => int.Parse(found.Groups[name].ValueSpan, provider: null);

    [GeneratedRegex(@"/(?<year>(19|20)\d\d)(?<between>[-/_.]?)((?<month>\d\d)[-/_.]?(?<day>\d\d)|(?<=[-/])(?<month>\d{1,2})/(?<day>\d{1,2}))(?=[-/_.]|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Day();
}
