using Bot.Core.Reading.Dates;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Dates;

public sealed class FeedDatesTests
{
    [Theory]
    // RFC 822 and 2822
    [InlineData("Mon, 10 Jan 2022 14:50:09 +0100", "2022-01-10T14:50:09+01:00")]
    [InlineData("10 Jan 2022 14:50 GMT", "2022-01-10T14:50:00Z")]
    [InlineData("Mon, 10 Jan 22 14:50:09 EST", "2022-01-10T14:50:09-05:00")]
    [InlineData("Sun, 06 Nov 94 08:49:37 GMT", "1994-11-06T08:49:37Z")]
    [InlineData("10 Jan 2022 14:50:09 CEST", "2022-01-10T14:50:09+02:00")]
    [InlineData("10 Jan 2022 14:50:09 -0000 (PST)", "2022-01-10T14:50:09Z")]
    // as people write it
    [InlineData("Thusday,10 January 2022 14:50:09 +01:00", "2022-01-10T14:50:09+01:00")]
    [InlineData("Mon, Jan 10 2022 14:50:09 PDT", "2022-01-10T14:50:09-07:00")]
    [InlineData("January 10th, 2022, 2:50 pm", "2022-01-10T14:50:00Z")]
    [InlineData("10 Sept. 2022 12:05 AM", "2022-09-10T00:05:00Z")]
    [InlineData("Mo, 10 Mai 2022 14:50:09 +0200", "2022-05-10T14:50:09+02:00")]
    [InlineData("10 Jan 2022 14:50:09 GMT+0200", "2022-01-10T14:50:09+02:00")]
    [InlineData("10 Jan 2022 24:00:00 GMT", "2022-01-11T00:00:00Z")]
    [InlineData("31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z")]
    [InlineData("10 Jan 2022 14:50 Atlantis", "2022-01-10T14:50:00Z")]
    [InlineData("10 Jan 2022", "2022-01-10T00:00:00Z")]
    // RFC 850 and asctime
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z")]
    [InlineData("06-Nov-1994 08:49:37 GMT", "1994-11-06T08:49:37Z")]
    [InlineData("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z")]
    [InlineData("Sun Nov  6 08:49:37 CET 1994", "1994-11-06T08:49:37+01:00")]
    // RFC 3339, W3CDTF, ISO 8601
    [InlineData("2022-01-10T14:50:09Z", "2022-01-10T14:50:09Z")]
    [InlineData("2022-01-10t14:50:09.1239+01:00", "2022-01-10T14:50:09.123+01:00")]
    [InlineData("2022-01-10T14:50+0100", "2022-01-10T14:50:00+01:00")]
    [InlineData("2022-01-10 14:50:09 CET", "2022-01-10T14:50:09+01:00")]
    [InlineData("20220110T145009Z", "2022-01-10T14:50:09Z")]
    [InlineData("2022-01-10T24:00:00Z", "2022-01-11T00:00:00Z")]
    [InlineData("2022/1/10 4:05", "2022-01-10T04:05:00Z")]
    [InlineData("2022-01-10", "2022-01-10T00:00:00Z")]
    [InlineData("2022-01", "2022-01-01T00:00:00Z")]
    [InlineData("2022", "2022-01-01T00:00:00Z")]
    [InlineData("2022-010", "2022-01-10T00:00:00Z")]
    [InlineData("2022-W02-1", "2022-01-10T00:00:00Z")]
    [InlineData("2021-W53", null)]
    public void A_date_is_read_in_any_spelling_that_feeds_use(string text, string? moment) =>
        Assert.Equal(moment is null ? null : DateTimeOffset.Parse(moment, null), FeedDates.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("2022-02-30")]
    [InlineData("31 Nov 2022 10:00 GMT")]
    [InlineData("-1")]
    [InlineData("1641822609")]
    public void What_names_no_day_of_the_calendar_is_no_date(string? text) => Assert.Null(FeedDates.Parse(text));

    [Fact]
    public void An_offset_keeps_its_place_in_the_world() =>
        Assert.Equal(TimeSpan.FromHours(5.5), FeedDates.Parse("Mon, 10 Jan 2022 14:50:09 +0530")!.Value.Offset);

    [Property]
    public void Any_text_is_a_date_or_none(string? text) => Assert.True(FeedDates.Parse(text) is null or { Year: > 0 });

    [Property]
    public bool What_rfc_1123_and_3339_write_is_read_again(DateTime any)
    {
        var moment = new DateTimeOffset(any.Year is > 1 and < 9998 ? any.Ticks / 10_000_000 * 10_000_000 : 0, TimeSpan.Zero);
        return FeedDates.Parse(moment.ToString("r")) == moment && FeedDates.Parse(moment.ToString("o")) == moment;
    }
}
