namespace Bot.Core.Reading.Dates.Vocabulary;

internal static class Polish
{
    public static readonly DateWords Words = new()
    {
        Language = "pl",
        Months =
        [
            "stycznia styczeń sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecień kwi", "maja maj", "czerwca czerwiec cze",
            "lipca lipiec lip", "sierpnia sierpień sie", "września wrzesień wrz", "października październik paź",
            "listopada listopad lis", "grudnia grudzień gru",
        ],
        Weekdays =
        [
            "poniedziałek pon pn", "wtorek wt wto", "środa środę śr śro", "czwartek czw cz", "piątek pt pią", "sobota sobotę sob sb",
            "niedziela niedzielę niedz nd",
        ],
        Today = "dziś dzisiaj",
        Yesterday = "wczoraj",
        DayBeforeYesterday = "przedwczoraj",
        Units =
        [
            "sekunda sekundę sekundy sekund sek", "minuta minutę minuty minut min", "godzina godzinę godziny godzin godz",
            "dzień dni dnia", "tydzień tygodnie tygodni", "miesiąc miesiące miesięcy", "rok lata lat",
        ],
        Ago = "temu",
        One = "jedną jeden",
        Fillers = "o godz godzina r roku dnia około ok",
    };
}
