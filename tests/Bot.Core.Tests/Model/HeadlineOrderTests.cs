using Bot.Core.Model;

namespace Bot.Core.Tests.Model;

public class HeadlineOrderTests
{
    private static readonly DateTimeOffset Found = new(2026, 3, 3, 12, 5, 40, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-03T12:05:12Z", "12:05:12")]        // to the second
    [InlineData("2026-03-03T12:05:00Z", "12:05:40")]        // to the minute, found within it
    [InlineData("2026-03-03T13:05:00+01:00", "12:05:40")]
    [InlineData("2026-03-03T12:04:00Z", "12:04:00")]
    [InlineData("2026-03-03T12:06:00Z", "12:06:00")]        // a clock that is ahead
    [InlineData(null, "12:05:40")]
    public void Headlines_stand_by_their_publication_or_by_the_moment_within_its_minute(string? published, string expected)
    {
        var told = published is null ? (DateTimeOffset?)null : DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, HeadlineOrder.Of(told, Found).UtcDateTime.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
    }
}
