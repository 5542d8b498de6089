using System.Globalization;
using Bot.Core.Reading.Dates;

namespace Bot.CommandLine.Inspect;

/// <summary>
/// <c>inspect dates</c>: in <c>{"lang","text","now","zone"}</c>, out <c>{"iso"}</c>. A text that programs write for programs
/// is read as feeds are, any other as people write dates, and where that finds none, as feeds do after all.
/// </summary>
internal static class DatesInspection
{
    public static object Answer(InspectionInput input)
    {
        var text = input.Text("text") ?? "";
        var now = input.Instant("now") ?? TimeProvider.System.GetUtcNow();
        var zone = input.Zone();
        var local = FeedDates.IsMachineWritten(text) ? null : LocalDates.Find(text, input.Text("lang"), now, zone)?.ToIso(zone);
        return new { Iso = local ?? FeedIso(text) };
    }

    /// <summary>Feeds' dates without a time are midnight in UTC, which is told as the day alone: the text said no more.</summary>
    private static string? FeedIso(string text) => FeedDates.Parse(text) is not { } moment
        ? null
        : moment.ToString(
            moment.TimeOfDay == TimeSpan.Zero && moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz",
            CultureInfo.InvariantCulture);
}
