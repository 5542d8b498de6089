using Bot.Core.Words;

namespace Bot.Core.Tests.Words;

public class LocalTimeTests
{
    private static readonly DateTimeOffset Now = new(2022, 1, 10, 14, 50, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("de", 5, "vor 5 Minuten")]
    [InlineData("en", 5, "5 minutes ago")]
    [InlineData("en-US", 90, "an hour ago")]
    [InlineData("de", -3 * 60, "in 3 Stunden")]
    [InlineData("ru", 5, "5 минут назад")]
    [InlineData("pl", 5, "5 minut temu")]
    [InlineData("es", 5, "hace 5 minutos")]
    [InlineData("pl", -60, "za 1 godzinę")]
    [InlineData("be", 5, "5 хвілін таму")]
    [InlineData("be", 2 * 24 * 60, "2 дні таму")]
    [InlineData("be", -21 * 60, "праз 21 гадзіну")]
    [InlineData("zh", 5, "5 分钟前")]
    [InlineData("de", 0, "gerade eben")]
    [InlineData("xx", 0, "just now")]
    public void The_past_is_told_in_the_readers_words(string language, int minutes, string expected) =>
        Assert.Equal(expected, LocalTime.Ago(Now.AddMinutes(-minutes), Now, language));

    [Theory]
    [InlineData("de", 5, "vor 5 Stunden")]
    [InlineData("de", 14, "heute um 01:50")]
    [InlineData("de", 16, "gestern um 23:50")]
    [InlineData("en", 30, "yesterday at 09:50")]
    [InlineData("ru", 30, "вчера в 09:50")]
    [InlineData("be", 30, "учора ў 09:50")]
    [InlineData("pl", 30, "wczoraj o 09:50")]
    [InlineData("es", 30, "ayer a las 09:50")]
    [InlineData("zh", 30, "昨天 09:50")]
    [InlineData("zh", 3, "3 小时前")]
    [InlineData("be", 3, "3 гадзіны таму")]
    [InlineData("de", 48, "8. Januar 2022, 15:50")]
    [InlineData("de", -20, "11. Januar 2022, 11:50")]
    public void A_time_is_told_by_the_day_in_the_readers_zone(string language, int hours, string expected) =>
        Assert.Equal(expected, LocalTime.When(Now.AddHours(-hours), Now, Berlin, language));

    [Theory]
    [InlineData(0, "15:50")]
    [InlineData(15, "00:50")]
    [InlineData(16, "9. Januar 2022, 23:50")]
    [InlineData(-8, "23:50")]
    [InlineData(-9, "11. Januar 2022, 00:50")]
    public void The_day_is_told_of_what_is_not_today_in_the_readers_zone(int hours, string expected) =>
        Assert.Equal(expected, LocalTime.Brief(Now.AddHours(-hours), Now, Berlin, "de"));

    [Theory]
    [InlineData("de", "10. Januar 2022, 15:50")]
    [InlineData("en", "10 January 2022, 15:50")]
    [InlineData("es", "10 de enero de 2022, 15:50")]
    [InlineData("zh", "2022年1月10日, 15:50")]
    [InlineData("ru", "10 января 2022 г., 15:50")]
    [InlineData("pl", "10 stycznia 2022, 15:50")]
    public void A_date_is_told_in_the_newsrooms_zone(string language, string expected) =>
        Assert.Equal(expected, LocalTime.DateAndTime(Now, Berlin, language));
}
