using Bot.Core.Reading.Dates;

namespace Bot.Core.Tests.Reading.Dates;

public class LocalDatesTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateTimeOffset Now = new(2025, 9, 25, 16, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("de", "10 Januar 2022, 14:50", "2022-01-10T14:50")]
    [InlineData("de", "3 Juli 2024", "2024-07-03")]
    [InlineData("de", "Montag, 3. März 2025 um 8.05 Uhr", "2025-03-03T08:05")]
    [InlineData("de", "22.09.25", "2025-09-22")]
    [InlineData("de", "1. Jänner 2024", "2024-01-01")]
    [InlineData("de", "Stand: 05.11.2023, 7 Uhr", "2023-11-05T07:00")]
    [InlineData("en", "July 3, 2024 at 9:05 PM", "2024-07-03T21:05")]
    [InlineData("en", "Tue, 17 Sept 2019, 16:20", "2019-09-17T16:20")]
    [InlineData("en", "8:25 a.m. Dec. 12, 2014", "2014-12-12T08:25")]
    [InlineData("en", "04/03/2021", "2021-04-03")]
    [InlineData("en", "28/02/2021", "2021-02-28")]
    [InlineData("ru", "вторник, 28 февраля 2023 г. в 23:59", "2023-02-28T23:59")]
    [InlineData("ru", "13 авг. 2005г. 19:13", "2005-08-13T19:13")]
    [InlineData("be", "3 ліпеня 2024 г. у 09:05", "2024-07-03T09:05")]
    [InlineData("be", "пн, 2 кас 2023, 20:08", "2023-10-02T20:08")]
    [InlineData("pl", "czw., 9 maj 2024, 07:07", "2024-05-09T07:07")]
    [InlineData("pl", "poniedziałek, 2 października 2023 20:08", "2023-10-02T20:08")]
    [InlineData("es", "miércoles, 3 de julio de 2024 a las 9:05", "2024-07-03T09:05")]
    [InlineData("es", "05/04/2021", "2021-04-05")]
    [InlineData("zh", "2024年7月3日星期三 09:05", "2024-07-03T09:05")]
    [InlineData("zh", "2023年2月28日 星期二 晚上11:59", "2023-02-28T23:59")]
    [InlineData("zh", "2016年6月30日9时30分", "2016-06-30T09:30")]
    [InlineData("zh", "2024年12月0311:30", "2024-12-03T11:30")]
    [InlineData("zh", "二〇二四年七月十三日", "2024-07-13")]
    [InlineData("zh", "2024年7月3日 中午11:30", "2024-07-03T11:30")]
    [InlineData("en", "9 p.m. 03.07.2024", "2024-07-03T21:00")]
    [InlineData("de", "3. Juli 2024, 8 Uhr abends", "2024-07-03T20:00")]
    [InlineData("es", "3 de julio de 2024 a las 9:05 de la noche", "2024-07-03T21:05")]
    [InlineData("ru", "3 июля 2024 в 9:05 вечера", "2024-07-03T21:05")]
    [InlineData("be", "3 сьнежня 2024", "2024-12-03")]
    [InlineData("pl", "3 paźdz. 2024", "2024-10-03")]
    public void A_calendar_date_is_read_in_its_language(string language, string text, string expected) =>
        Assert.Equal(expected, Iso(text, language));

    [Theory]
    [InlineData("de", "heute, 14:05", "2025-09-25T14:05")]
    [InlineData("de", "gestern", "2025-09-24")]
    [InlineData("de", "vorgestern um 9 Uhr", "2025-09-23T09:00")]
    [InlineData("de", "vor 2 Stunden", "2025-09-25T14:30")]
    [InlineData("de", "vor etwa einer Stunde", "2025-09-25T15:30")]
    [InlineData("de", "vor 3 Wochen", "2025-09-04")]
    [InlineData("en", "2 hours ago", "2025-09-25T14:30")]
    [InlineData("en", "yesterday at 6:15 pm", "2025-09-24T18:15")]
    [InlineData("ru", "час назад", "2025-09-25T15:30")]
    [InlineData("be", "5 хвілін таму", "2025-09-25T16:25")]
    [InlineData("pl", "2 dni temu", "2025-09-23")]
    [InlineData("es", "hace una hora", "2025-09-25T15:30")]
    [InlineData("zh", "45分钟前", "2025-09-25T15:45")]
    [InlineData("zh", "昨天 08:00", "2025-09-24T08:00")]
    [InlineData("de", "vor zwei Stunden", "2025-09-25T14:30")]
    [InlineData("de", "vor einer halben Stunde", "2025-09-25T16:00")]
    [InlineData("de", "vor 1,5 Stunden", "2025-09-25T15:00")]
    [InlineData("de", "gerade eben", "2025-09-25T16:30")]
    [InlineData("en", "the day before yesterday", "2025-09-23")]
    [InlineData("en", "half an hour ago", "2025-09-25T16:00")]
    [InlineData("en", "three days ago", "2025-09-22")]
    [InlineData("en", "1.5 hours", "2025-09-25T15:00")]
    [InlineData("en", "now - 15 minutes", "2025-09-25T16:15")]
    [InlineData("en", "just now", "2025-09-25T16:30")]
    [InlineData("ru", "полчаса назад", "2025-09-25T16:00")]
    [InlineData("ru", "только что", "2025-09-25T16:30")]
    [InlineData("be", "тры гадзіны таму", "2025-09-25T13:30")]
    [InlineData("pl", "pół godziny temu", "2025-09-25T16:00")]
    [InlineData("es", "hace dos horas", "2025-09-25T14:30")]
    [InlineData("zh", "三天前", "2025-09-22")]
    [InlineData("zh", "半小时前", "2025-09-25T16:00")]
    [InlineData("de", "Montag | Wirtschaft", "2025-09-22")]
    [InlineData("en", "Monday 10:30", "2025-09-22T10:30")]
    [InlineData("de", "12:05", "2025-09-25T12:05")]
    public void A_date_counted_from_now_is_resolved(string language, string text, string expected) =>
        Assert.Equal(expected, Iso(text, language));

    [Theory]
    [InlineData("2024-07-03", "2024-07-03")]
    [InlineData("2024-07-03T09:05:30Z", "2024-07-03T09:05:30+00:00")]
    [InlineData("2024-07-03T09:05:00.123+0200", "2024-07-03T09:05+02:00")]
    [InlineData("2024-07-03 09:05 MESZ", "2024-07-03T09:05+02:00")]
    [InlineData("3 Jul 2024 09:05 GMT-3", "2024-07-03T09:05-03:00")]
    [InlineData("July 3, 2024 at 9:05 PM ET", "2024-07-03T21:05-04:00")]
    [InlineData("January 3, 2024 at 9:05 PM ET", "2024-01-03T21:05-05:00")]
    public void An_offset_is_kept_where_the_text_names_one(string text, string expected) =>
        Assert.Equal(expected, Iso(text, null));

    [Theory]
    [InlineData("14 December", "2024-12-14")]
    [InlineData("14 August", "2025-08-14")]
    [InlineData("29 February", "2024-02-29")]
    public void A_date_without_a_year_is_the_last_of_its_name(string text, string expected) =>
        Assert.Equal(expected, Iso(text, "en"));

    [Theory]
    [InlineData("de", "Der Etat beträgt 3,5 Millionen Euro")]
    [InlineData("de", "31.02.2024")]
    [InlineData("de", "")]
    [InlineData("en", "Version 2.10.4, 25 pages")]
    [InlineData("en", "32 May 2024x")]
    [InlineData("en", "Do you know the way?")]
    [InlineData("en", "Friday night lights")]
    [InlineData("en", "Sun, 16 zzz 2012 11:47")]
    [InlineData("en", "now the harbour opens")]
    [InlineData("de", "Kalenderwoche 12 2013, 04:27")]
    [InlineData("es", "Mi casa es su casa")]
    public void What_is_no_date_gives_none(string language, string text) => Assert.Null(Iso(text, language));

    [Fact]
    public void A_date_with_its_year_goes_before_a_weekday_named_earlier() =>
        Assert.Equal("2024-07-03", Iso("Sunday reading. Published 3 July 2024", "en"));

    [Fact]
    public void A_date_in_another_language_than_stated_is_read_all_the_same() =>
        Assert.Equal("2023-02-28", Iso("28 февраля 2023", "de"));

    [Fact]
    public void Today_begins_in_the_writers_zone()
    {
        TimeZoneInfo zone = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(9), "east", "east");

        LocalDate? found = LocalDates.Find("heute, 0:10", "de", Now, zone);

        Assert.Equal("2025-09-26T00:10+09:00", found?.ToIso(zone));
        Assert.Equal(new DateTimeOffset(2025, 9, 25, 15, 10, 0, TimeSpan.Zero), found?.ToInstant(zone));
    }

    [Fact]
    public void A_day_alone_is_its_midnight_in_the_zone() =>
        Assert.Equal(
            new DateTimeOffset(2024, 7, 3, 0, 0, 0, TimeSpan.FromHours(2)),
            new LocalDate(new DateOnly(2024, 7, 3)).ToInstant(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));

    private static string? Iso(string text, string? language) => LocalDates.Find(text, language, Now, null)?.ToIso();
}
