namespace Bot.Sandbox.Newsroom;

/// <summary>The two editions of the paper.</summary>
internal static class Editions
{
    public static Edition German { get; } = new()
    {
        Code = "de",
        Name = "Erlenfurter Bote",
        Motto = "Nachrichten von der Erle",
        Agency = "EB",
        Slugs = ["politik", "wirtschaft", "gesellschaft", "kultur", "sport"],
        Labels = ["Politik", "Wirtschaft", "Gesellschaft", "Kultur", "Sport"],
        Months =
        [
            "Januar", "Februar", "März", "April", "Mai", "Juni",
            "Juli", "August", "September", "Oktober", "November", "Dezember",
        ],
        Weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        Thousands = ".",
        DayInText = "{0}. {1}",
        Words = new EditionWords(
            Home: "Startseite",
            AllNews: "Alle Nachrichten",
            LatestNews: "Letzte Nachrichten aus Erlenfurt",
            Updated: "Aktualisiert",
            Corrected: "In einer früheren Fassung dieses Artikels war eine Angabe ungenau. Wir haben sie berichtigt.",
            Share: "Teilen",
            Print: "Drucken",
            FollowUs: "Abonnieren Sie uns auf",
            OtherEdition: "English",
            Sections: "Ressorts",
            Imprint: "Impressum",
            Privacy: "Datenschutz",
            Contact: "Kontakt",
            Notice: "Erlenfurt, seine Menschen und alle Meldungen sind erfunden.",
            NotFound: "Seite nicht gefunden",
            NotFoundText: "Unter dieser Adresse liegt keine Meldung.",
            NothingYet: "Hier ist noch nichts erschienen.",
            SkipToNews: "Zum Inhalt",
            Description: "Nachrichten aus Erlenfurt und dem Erletal"),
    };

    public static Edition English { get; } = new()
    {
        Code = "en",
        Name = "Erlenfurt Courier",
        Motto = "News from the banks of the Erle",
        Agency = "EC",
        Slugs = ["politics", "business", "society", "culture", "sport"],
        Labels = ["Politics", "Business", "Society", "Culture", "Sport"],
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        Thousands = ",",
        DayInText = "{0} {1}",
        Words = new EditionWords(
            Home: "Home",
            AllNews: "All news",
            LatestNews: "Latest news from Erlenfurt",
            Updated: "Updated",
            Corrected: "An earlier version of this article contained an inaccurate detail. It has been corrected.",
            Share: "Share",
            Print: "Print",
            FollowUs: "Follow us on",
            OtherEdition: "Deutsch",
            Sections: "Sections",
            Imprint: "Imprint",
            Privacy: "Privacy",
            Contact: "Contact",
            Notice: "Erlenfurt, its people and all of its news are invented.",
            NotFound: "Page not found",
            NotFoundText: "There is no story at this address.",
            NothingYet: "Nothing has been published here yet.",
            SkipToNews: "Skip to content",
            Description: "News from Erlenfurt and the Erle valley"),
    };

    public static IReadOnlyList<Edition> All { get; } = [German, English];

    public static Edition? Find(string? code) => All.FirstOrDefault(edition => edition.Code == code);
}
