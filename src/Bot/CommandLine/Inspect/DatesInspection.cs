using System.Globalization;
using Bot.Core.Reading.Dates;

namespace Bot.CommandLine.Inspect;

/// <summary>
/// <c>inspect dates</c>: in <c>{"lang","text","now","zone"}</c>, out <c>{"iso"}</c>. The text is read as people write dates,
/// and where that finds none, as feeds do.
/// </summary>
internal static class DatesInspection
{
    public static object Answer(InspectionInput input)
    {
        var text = input.Text("text") ?? "";
        var now = input.Instant("now") ?? TimeProvider.System.GetUtcNow();
        var zone = input.Zone();
        return new { Iso = LocalDates.Find(text, input.Text("lang"), now, zone)?.ToIso(zone) ?? FeedIso(text) };
    }

    /// <summary>Feeds' dates without a time are midnight in UTC, which is told as the day alone: the text said no more.</summary>
    private static string? FeedIso(string text) => FeedDates.Parse(text) is not { } moment
        ? null
        : moment.ToString(
            moment.TimeOfDay == TimeSpan.Zero && moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz",
            CultureInfo.InvariantCulture);
}
