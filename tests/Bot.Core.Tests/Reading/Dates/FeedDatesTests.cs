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
    [InlineData("Mon, 16th May 2022 14:50:09 GMT", "2022-05-16T14:50:09Z")]
    [InlineData("Mon, Jan 10, 2022 - 2:50pm", "2022-01-10T14:50:00Z")]
    [InlineData("Jan. 10, 2022 2 p.m. EST", "2022-01-10T14:00:00-05:00")]
    [InlineData("4 pm, Jan 10 2022", "2022-01-10T16:00:00Z")]
    [InlineData("Mon, 10 Janury 2022 14:50:09 +0100", "2022-01-10T14:50:09+01:00")]
    [InlineData("10 Jan 2022 14:50:09 UTC+1", "2022-01-10T14:50:09+01:00")]
    [InlineData("Mon, 10 Jan 2022 14:50:09 ET", "2022-01-10T14:50:09-05:00")]
    [InlineData("Sun, 10 Jul 2022 14:50:09 ET", "2022-07-10T14:50:09-04:00")]
    [InlineData("Sun, 10 Jul 2022 14:50:09 Europe/Vienna", "2022-07-10T14:50:09+02:00")]
    [InlineData("Sun, 10 Jul 2022 14:50:09 ../etc/passwd", "2022-07-10T14:50:09Z")]
    [InlineData("Mon Jan 10 2022 14:50:09 GMT+0100 (Central European Standard Time)", "2022-01-10T14:50:09+01:00")]
    [InlineData("Published:10 Jan 2022 14:50", "2022-01-10T14:50:00Z")]
    [InlineData("Jan. 2022", "2022-01-01T00:00:00Z")]
    // in numbers
    [InlineData("10.01.2022 14:50", "2022-01-10T14:50:00Z")]
    [InlineData("Mon, 01/10/2022 - 14:50", "2022-01-10T14:50:00Z")]
    [InlineData("Sat, 01/10/2022", "2022-10-01T00:00:00Z")]
    [InlineData("28/02/2022", "2022-02-28T00:00:00Z")]
    [InlineData("01/10/2022 2:50 pm PST", "2022-01-10T14:50:00-08:00")]
    [InlineData("Mon, 10 01 2022 14:50:09 +0100", "2022-01-10T14:50:09+01:00")]
    [InlineData("1641822609", "2022-01-10T13:50:09Z")]
    [InlineData("1641822609123", "2022-01-10T13:50:09.123Z")]
    // in other languages
    [InlineData("Mo, 10 Mär 2022 14:50:09 +0100", "2022-03-10T14:50:09+01:00")]
    [InlineData("Пн, 10 янв. 2022 14:50:09 МСК", "2022-01-10T14:50:09+03:00")]
    [InlineData("10 сьнежня 2022 14:50 +0300", "2022-12-10T14:50:00+03:00")]
    [InlineData("10 października 2022, 14:50", "2022-10-10T14:50:00Z")]
    [InlineData("10 listopada 2022", "2022-11-10T00:00:00Z")]
    [InlineData("lunes, 10 de enero de 2022", "2022-01-10T00:00:00Z")]
    [InlineData("mar., 04 janv. 2022 14:50:09 +0100", "2022-01-04T14:50:09+01:00")]
    [InlineData("mardi 12 juillet 2022 à 9h05", "2022-07-12T09:05:00Z")]
    [InlineData("Lundi, 10. Décembre 2022 - 14:50", "2022-12-10T14:50:00Z")]
    [InlineData("2022-január-10T9:15-05:00", "2022-01-10T09:15:00-05:00")]
    [InlineData("2022. augusztus 10., szerda 9:15", "2022-08-10T09:15:00Z")]
    [InlineData("Δευ, 10 Ιαν 2022 02:50:00 μμ EST", "2022-01-10T14:50:00-05:00")]
    [InlineData("10 Ιουλίου 2022", "2022-07-10T00:00:00Z")]
    [InlineData("2022년 01월 10일 14:50:09", "2022-01-10T14:50:09+09:00")]
    [InlineData("2022-01-10 오후 2:50:09", "2022-01-10T14:50:09+09:00")]
    [InlineData("2022年1月10日 星期一 下午2:50", "2022-01-10T14:50:00+08:00")]
    [InlineData("2022年1月10日(月) 14:50", "2022-01-10T14:50:00+08:00")]
    [InlineData("10 gennaio 2022", "2022-01-10T00:00:00Z")]
    [InlineData("10 marraskuuta 2022", "2022-11-10T00:00:00Z")]
    // RFC 850 and asctime
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z")]
    [InlineData("06-Nov-1994 08:49:37 GMT", "1994-11-06T08:49:37Z")]
    [InlineData("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z")]
    [InlineData("Sun Nov  6 08:49:37 CET 1994", "1994-11-06T08:49:37+01:00")]
    [InlineData("Sun Nov 6 08:49:37 +0100 1994", "1994-11-06T08:49:37+01:00")]
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
    [InlineData("2022-001-10T14:50:09Z", "2022-01-10T14:50:09Z")]
    [InlineData("220110", "2022-01-10T00:00:00Z")]
    [InlineData("22-01-10", "2022-01-10T00:00:00Z")]
    [InlineData("-2201", "2022-01-01T00:00:00Z")]
    [InlineData("-22-01", "2022-01-01T00:00:00Z")]
    [InlineData("22010", "2022-01-10T00:00:00Z")]
    [InlineData("22-010", "2022-01-10T00:00:00Z")]
    [InlineData("20220110145009", "2022-01-10T14:50:09Z")]
    [InlineData("2022-01-10T14:50:09-05:00Z", "2022-01-10T14:50:09-05:00")]
    [InlineData("2022-01-10 14:50:09 +0100 CET", "2022-01-10T14:50:09+01:00")]
    [InlineData("2022-01-10 14:50:09 Europe/Vienna", "2022-01-10T14:50:09+01:00")]
    [InlineData("2022-01-10 02:50 PM", "2022-01-10T14:50:00Z")]
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
    [InlineData("16418226")]
    [InlineData("4102444800")]
    [InlineData("2022-01-10T25:14:55Z")]
    [InlineData("2022-01-10T10:61:55Z")]
    [InlineData("2022-01-10T10:14:61Z")]
    [InlineData("2022-01-10T10:14:09-99:99")]
    [InlineData("2022-01-10T09:xx:00Z")]
    [InlineData("Mon, 10 Jan 2022 1:2:3:4 GMT")]
    [InlineData("Mon, 10 Jan 2022 aa:47:32 GMT")]
    [InlineData("Mon, 10 zzz 2022 10:00:00 GMT")]
    [InlineData("Mon, Jan x 2022 10:00:00 GMT")]
    [InlineData("Mon, 10 Jan zz 10:00:00 GMT")]
    [InlineData("martes 10 2022")]
    public void What_names_no_day_of_the_calendar_is_no_date(string? text) => Assert.Null(FeedDates.Parse(text));

    [Theory]
    [InlineData("Mon, 10 Jan 2022 14:50:09 +0100", true)]
    [InlineData("Mon, 10 Jan xx 14:50:09 GMT", true)]
    [InlineData("2022-01-10T14:50:09Z", true)]
    [InlineData("Sun Nov  6 08:49:37 1994", true)]
    [InlineData("Montag, 10. Januar 2022 um 14:50 Uhr", false)]
    [InlineData("10 Januar 2022, 14:50", false)]
    [InlineData("2022-01-10", false)]
    public void What_programs_write_is_told_from_what_people_write(string text, bool isMachineWritten) =>
        Assert.Equal(isMachineWritten, FeedDates.IsMachineWritten(text));

    [Fact]
    public void An_offset_keeps_its_place_in_the_world() =>
        Assert.Equal(TimeSpan.FromHours(5.5), FeedDates.Parse("Mon, 10 Jan 2022 14:50:09 +0530")!.Value.Offset);

    [Property]
    public void Any_text_is_a_date_or_none(string? text) => Assert.True(FeedDates.Parse(text) is null or { Year: > 0 });

    [Theory]
    [InlineData("Mon, 10 Jan 2022 14:50:09 +0100")]
    [InlineData("Mon, 1 Jan 2022 14:50:09 GMT")]
    [InlineData("2022-01-10T14:50:09-05:30")]
    public void The_usual_forms_read_alike_with_a_space_more(string text) =>
        Assert.Equal(FeedDates.Parse(text), FeedDates.Parse(text.Insert(text.IndexOf(":50", StringComparison.Ordinal) - 3, " ")));

    [Property]
    public bool What_rfc_1123_and_3339_write_is_read_again(DateTime any)
    {
        var moment = new DateTimeOffset(any.Year is > 1 and < 9998 ? any.Ticks / 10_000_000 * 10_000_000 : 0, TimeSpan.Zero);
        return FeedDates.Parse(moment.ToString("r")) == moment && FeedDates.Parse(moment.ToString("o")) == moment;
    }
}
