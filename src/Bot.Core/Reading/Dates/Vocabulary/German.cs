namespace Bot.Core.Reading.Dates.Vocabulary;

internal static class German
{
    public static readonly DateWords Words = new()
    {
        Language = "de",
        Months =
        [
            "januar jänner jaenner jan jän", "februar feber feb febr", "märz maerz mär mrz mrt", "april apr", "mai", "juni jun",
            "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez",
        ],
        Weekdays =
        [
            "montag mo mon", "dienstag di die", "mittwoch mi mit", "donnerstag do don", "freitag fr fre", "samstag sonnabend sa sam", "sonntag so son",
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
        Half = "halbe halben halber",
        Numbers = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
        Now = "jetzt gerade eben soeben",
        Morning = "morgens früh vormittags nachts",
        Afternoon = "nachmittags abends",
        Clock = "uhr",
        Fillers = "um am den der ca etwa rund gegen",
    };
}
