namespace Bot.Core.Reading.Dates.Vocabulary;

internal static class English
{
    public static readonly DateWords Words = new()
    {
        Language = "en",
        Months =
        [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec",
        ],
        Weekdays =
        [
            "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun",
        ],
        Today = "today",
        Yesterday = "yesterday",
        DayBeforeYesterday = "ereyesterday",
        Units =
        [
            "second seconds sec secs", "minute minutes min mins", "hour hours hr hrs", "day days", "week weeks wk wks",
            "month months", "year years",
        ],
        Ago = "ago before",
        One = "a an one",
        Half = "half",
        Numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        Now = "now just",
        Morning = "am",
        Afternoon = "pm",
        Fillers = "at on of the about around year",
        MonthFirst = true,
    };
}
