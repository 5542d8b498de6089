namespace Bot.Core.Reading.Dates.Vocabulary;

internal static class Polish
{
    public static readonly DateWords Words = new()
    {
        Language = "pl",
        Months =
        [
            "stycznia styczeń sty stycz", "lutego luty lut", "marca marzec mar", "kwietnia kwiecień kwi kwiet", "maja maj",
            "czerwca czerwiec cze czerw", "lipca lipiec lip", "sierpnia sierpień sie sierp", "września wrzesień wrz wrześ",
            "października październik paź paźdz", "listopada listopad lis list", "grudnia grudzień gru grudz",
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
            "dzień dni dnia", "tydzień tygodnie tygodni tyg", "miesiąc miesiące miesięcy mies", "rok lata lat",
        ],
        Ago = "temu",
        One = "jedną jeden",
        Half = "pół",
        Numbers = ["dwa dwie", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście"],
        Now = "teraz przed chwilą właśnie",
        Morning = "rano",
        Afternoon = "wieczorem",
        Fillers = "o godz godzina r roku dnia około ok",
    };
}
