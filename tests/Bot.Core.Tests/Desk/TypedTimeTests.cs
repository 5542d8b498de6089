using System.Globalization;
using Bot.Core.Desk;

namespace Bot.Core.Tests.Desk;

public class TypedTimeTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("18:30", "2026-03-03 17:30")]
    [InlineData("18.30", "2026-03-03 17:30")]
    [InlineData("18:30 Uhr", "2026-03-03 17:30")]
    [InlineData("7:05", "2026-03-04 06:05")]
    [InlineData("13:00", "2026-03-04 12:00")]
    [InlineData("+45", "2026-03-03 12:45")]
    [InlineData("morgen 7:00", "2026-03-04 06:00")]
    [InlineData("Tomorrow, 7:00", "2026-03-04 06:00")]
    [InlineData("завтра 7:00", "2026-03-04 06:00")]
    [InlineData("заўтра 7:00", "2026-03-04 06:00")]
    [InlineData("jutro 7:00", "2026-03-04 06:00")]
    [InlineData("mañana 7:00", "2026-03-04 06:00")]
    [InlineData("明天 7:00", "2026-03-04 06:00")]
    [InlineData("24.12. 18:30", "2026-12-24 17:30")]
    [InlineData("1.2. 9:00", "2027-02-01 08:00")]
    [InlineData("24.12.2026 18:30", "2026-12-24 17:30")]
    [InlineData("2026-12-24 18:30", "2026-12-24 17:30")]
    [InlineData("29.3. 2:30", "2026-03-29 01:30")]
    public void A_time_is_read_by_the_newsrooms_clock(string typed, string utc) =>
        Assert.Equal(utc, Read(typed)?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("bald")]
    [InlineData("25:00")]
    [InlineData("12:60")]
    [InlineData("24.12.")]
    [InlineData("31.2. 10:00")]
    [InlineData("0.0. 10:00")]
    [InlineData("gestern 7:00")]
    [InlineData("1.1.0001 0:30")]
    [InlineData("0001-01-01 00:00")]
    [InlineData("31.12.9999 23:59")]
    [InlineData("+123456")]
    [InlineData("18:30 18:30")]
    public void What_is_no_time_is_none(string typed) => Assert.Null(Read(typed));

    private static DateTimeOffset? Read(string typed) => TypedTime.Read(typed, new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero), Berlin);
}
