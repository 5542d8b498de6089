using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>The day of publication in the data that a page keeps for its scripts: <c>"published_at":"2025-05-04T10:00:00Z"</c>.</summary>
internal static partial class ScriptDate
{
    private const int LongestScript = 500_000;
    private const int MostDates = 50;

    /// <summary>The date, or null where the scripts name none or, as data of several articles do, more than one day.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dates">How dates are read.</param>
    public static LocalDate? Find(IDocument page, PageDates dates)
    {
        List<LocalDate> stated = [.. page.Scripts.Where(script => !script.HasAttribute("src") && script.TextContent.Length <= LongestScript)
            .SelectMany(script => Named().Matches(script.TextContent)).Take(MostDates)
            .Select(named => dates.Stated(named.Groups[1].Value)).OfType<LocalDate>()];
        return stated.Select(date => date.Day).Distinct().Count() == 1 ? stated[0] : null;
    }

    [GeneratedRegex(@"\bpub(?:lish(?:ed)?|lication)?_?(?:at|date|time|on)\\?[""']?\s*[:=]\s*\\?[""'](\d{4}-[^""'\\]{4,30})", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
