namespace Bot.Core.Words;

/// <summary>How long ago in the languages that Humanizer lacks (Belarusian) or says stiffly (Polish).</summary>
internal static class AgoWords
{
    private static readonly (TimeSpan Unit, string Belarusian, string Polish)[] Units =
    [
        (TimeSpan.FromDays(365), "{n} {n:год|гады|гадоў}", "{n} {n:rok|lata|lat}"),
        (TimeSpan.FromDays(30), "{n} {n:месяц|месяцы|месяцаў}", "{n} {n:miesiąc|miesiące|miesięcy}"),
        (TimeSpan.FromDays(1), "{n} {n:дзень|дні|дзён}", "{n} {n:dzień|dni|dni}"),
        (TimeSpan.FromHours(1), "{n} {n:гадзіну|гадзіны|гадзін}", "{n} {n:godzinę|godziny|godzin}"),
        (TimeSpan.FromMinutes(1), "{n} {n:хвіліну|хвіліны|хвілін}", "{n} {n:minutę|minuty|minut}"),
        (TimeSpan.FromSeconds(1), "{n} {n:секунду|секунды|секунд}", "{n} {n:sekundę|sekundy|sekund}"),
    ];

    /// <summary>The distance in words, for instants a second or more apart; null for a language that is not told here.</summary>
    public static string? Of(DateTimeOffset then, DateTimeOffset now, string language)
    {
        if (language is not ("be" or "pl")) return null;
        var apart = (now - then).Duration();
        var unit = Array.Find(Units, unit => apart >= unit.Unit);
        var pattern = language == "be" ? unit.Belarusian : unit.Polish;
        var distance = Placeholders.Fill(pattern, language, [("n", (long)(apart / unit.Unit))]);
        return (language, then <= now) switch
        {
            ("be", true) => distance + " таму",
            ("be", false) => "праз " + distance,
            (_, true) => distance + " temu",
            _ => "za " + distance,
        };
    }
}
