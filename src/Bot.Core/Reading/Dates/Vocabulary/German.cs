namespace Bot.Core.Reading.Dates.Vocabulary;

internal static class German
{
    public static readonly DateWords Words = new()
    {
        Language = "de",
        Months =
        [
            "januar jänner jan jän", "februar feber feb febr", "märz maerz mär mrz", "april apr", "mai", "juni jun",
            "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez",
        ],
        Weekdays =
        [
            "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa", "sonntag so",
        ],
        Today = "heute",
        Yesterday = "gestern",
        DayBeforeYesterday = "vorgestern",
        Units =
        [
            "sekunde sekunden sek", "minute minuten min", "stunde stunden std", "tag tage tagen", "woche wochen",
            "monat monate monaten", "jahr jahre jahren",
        ],
        Ago = "vor",
        One = "ein eine einer einem",
        Clock = "uhr",
        Fillers = "um am den der ca etwa rund gegen",
    };
}
