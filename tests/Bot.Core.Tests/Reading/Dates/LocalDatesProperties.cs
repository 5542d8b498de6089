using Bot.Core.Reading.Dates;
using FsCheck;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Dates;

public class LocalDatesProperties
{
    private static readonly DateTimeOffset Now = new(2025, 9, 25, 16, 30, 0, TimeSpan.Zero);
    private static readonly string?[] Languages = ["de", "en", "ru", "be", "pl", "es", "zh", null, "xx"];

    [Property]
    public void No_text_makes_it_fail(NonNull<string> text, byte language) =>
        LocalDates.Find(text.Get, Languages[language % Languages.Length], Now, null)?.ToInstant(null);

    [Property]
    public void No_run_of_numbers_and_signs_makes_it_fail(uint first, ushort second, byte third, byte sign, byte language)
    {
        const string signs = ".:/- T年月日,+";
        char between = signs[sign % signs.Length];
        string text = $"{first}{between}{second}{between}{third} vor {first} {second}:{third}:{third}+{second} {first} years ago";

        LocalDates.Find(text, Languages[language % Languages.Length], Now, TimeZoneInfo.Utc)?.ToIso(TimeZoneInfo.Utc);
    }

    [Property]
    public bool Every_day_is_read_back_from_its_german_form(DateTime day)
    {
        var date = DateOnly.FromDateTime(new DateTime(1990, 1, 1).AddDays(Math.Abs(day.Ticks / TimeSpan.TicksPerDay) % 20_000));
        string text = date.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("de-DE"));

        return LocalDates.FindCalendar(text, "de")?.Day == date;
    }
}
