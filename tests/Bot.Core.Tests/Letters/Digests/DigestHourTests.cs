using System.Globalization;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Letters.Digests;

public class DigestHourTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    // On time, within the bound, and beyond it.
    [InlineData("08:00 127", "2026-03-03T07:00", "2026-03-03T07:00", "2026-03-02T07:00–2026-03-03T07:00", "2026-03-04T07:00")]
    [InlineData("08:00 127", "2026-03-03T07:00", "2026-03-03T11:00", "2026-03-02T07:00–2026-03-03T07:00", "2026-03-04T07:00")]
    [InlineData("08:00 127", "2026-03-03T07:00", "2026-03-03T11:01", null, "2026-03-04T07:00")]
    // Three days' outage: the last hour counts, and its digest tells of all three days.
    [InlineData("08:00 127", "2026-03-03T07:00", "2026-03-05T08:00", "2026-03-02T07:00–2026-03-05T07:00", "2026-03-06T07:00")]
    [InlineData("08:00 127", "2026-03-03T07:00", "2026-03-05T20:00", null, "2026-03-06T07:00")]
    // A month's: no further back than a week and a day.
    [InlineData("08:00 127", "2026-02-01T07:00", "2026-03-05T08:00", "2026-02-25T07:00–2026-03-05T07:00", "2026-03-06T07:00")]
    // Once a week (Tuesday) it may come a day late.
    [InlineData("08:00 2", "2026-03-03T07:00", "2026-03-04T06:00", "2026-03-02T07:00–2026-03-03T07:00", "2026-03-10T07:00")]
    [InlineData("08:00 2", "2026-03-03T07:00", "2026-03-04T08:00", null, "2026-03-10T07:00")]
    // Clocks go forward on 29 March: eight o'clock is an hour earlier in Greenwich.
    [InlineData("08:00 127", "2026-03-28T07:00", "2026-03-28T07:00", "2026-03-27T07:00–2026-03-28T07:00", "2026-03-29T06:00")]
    // Half past two is left out that night, and comes at half past three; in October it comes twice, and counts once.
    [InlineData("02:30 127", "2026-03-28T01:30", "2026-03-28T01:30", "2026-03-27T01:30–2026-03-28T01:30", "2026-03-29T01:30")]
    [InlineData("02:30 127", "2026-10-25T00:30", "2026-10-25T00:30", "2026-10-24T00:30–2026-10-25T00:30", "2026-10-26T01:30")]
    public void A_digest_comes_at_its_hour_or_late_within_bounds(string plan, string hour, string now, string? span, string next)
    {
        var reader = Reader(plan, hour);
        // Whatever the plan, the one before was a day before.
        reader.DigestedUntil = Time(hour).AddDays(-1);

        var due = DigestHour.Of(reader, Time(now), Berlin);

        Assert.Equal((span, next), (due.Span is { } told ? $"{Words(told.From)}–{Words(told.Until)}" : null, Words(due.Next!.Value)));
        Assert.Equal(span is null ? reader.DigestedUntil : due.Span!.Until, due.Until);
    }

    [Fact]
    public void Of_a_pause_nothing_is_made_up_for()
    {
        var reader = Reader("08:00 127", "2026-03-03T07:00");
        reader.Paused = PauseReason.Asked;

        var due = DigestHour.Of(reader, Time("2026-03-03T07:00"), Berlin);

        Assert.Equal((null, "2026-03-03T07:00", "2026-03-04T07:00"), (due.Span, Words(due.Until!.Value), Words(due.Next!.Value)));
    }

    [Fact]
    public void A_first_digest_tells_of_a_day_and_a_weekly_one_of_a_week()
    {
        Assert.Equal("2026-03-02T07:00", First("08:00 127"));
        Assert.Equal("2026-02-24T07:00", First("08:00 2"));

        static string First(string plan) => Words(DigestHour.Of(Reader(plan, "2026-03-03T07:00"), Time("2026-03-03T07:00"), Berlin).Span!.From);
    }

    [Fact]
    public void Whoever_wants_none_any_more_gets_none() => Assert.Equal(
        new DueDigest(null, null, null), DigestHour.Of(Some.Subscriber(), Some.Noon, Berlin));

    private static Subscriber Reader(string plan, string hour)
    {
        var reader = Some.Subscriber();
        (reader.Digest, reader.NextDigest) = (DigestPlan.Parse(plan), Time(hour));
        return reader;
    }

    private static DateTimeOffset Time(string written) =>
        DateTimeOffset.Parse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Words(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
