namespace Bot.Core.Words;

/// <summary>How long ago in the languages that Humanizer lacks (Belarusian, Chinese on some systems) or says stiffly (Polish).</summary>
internal static class AgoWords
{
    private static readonly (TimeSpan Unit, string Belarusian, string Polish, string Chinese)[] Units =
    [
        (TimeSpan.FromDays(365), "{n} {n:год|гады|гадоў}", "{n} {n:rok|lata|lat}", "{n} 年"),
        (TimeSpan.FromDays(30), "{n} {n:месяц|месяцы|месяцаў}", "{n} {n:miesiąc|miesiące|miesięcy}", "{n} 个月"),
        (TimeSpan.FromDays(1), "{n} {n:дзень|дні|дзён}", "{n} {n:dzień|dni|dni}", "{n} 天"),
        (TimeSpan.FromHours(1), "{n} {n:гадзіну|гадзіны|гадзін}", "{n} {n:godzinę|godziny|godzin}", "{n} 小时"),
        (TimeSpan.FromMinutes(1), "{n} {n:хвіліну|хвіліны|хвілін}", "{n} {n:minutę|minuty|minut}", "{n} 分钟"),
        (TimeSpan.FromSeconds(1), "{n} {n:секунду|секунды|секунд}", "{n} {n:sekundę|sekundy|sekund}", "{n} 秒"),
    ];

    /// <summary>The distance in words, for instants a second or more apart; null for a language that is not told here.</summary>
    public static string? Of(DateTimeOffset then, DateTimeOffset now, string language)
    {
        if (language is not ("be" or "pl" or "zh")) return null;
        var apart = (now - then).Duration();
        var unit = Array.Find(Units, unit => apart >= unit.Unit);
        var pattern = language switch
        {
            "be" => unit.Belarusian,
            "pl" => unit.Polish,
            _ => unit.Chinese,
        };
        var distance = Placeholders.Fill(pattern, language, [("n", (long)(apart / unit.Unit))]);
        return (language, then <= now) switch
        {
            ("be", true) => distance + " таму",
            ("be", false) => "праз " + distance,
            ("pl", true) => distance + " temu",
            ("pl", false) => "za " + distance,
            (_, true) => distance + "前",
            _ => distance + "后",
        };
    }
}
