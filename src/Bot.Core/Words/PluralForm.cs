namespace Bot.Core.Words;

/// <summary>
/// Which form of a word goes with a whole number, by the CLDR plural rules of the newsroom's languages.
/// </summary>
internal static class PluralForm
{
    /// <summary>How many forms a language has.</summary>
    public static int Count(string language) => language switch
    {
        "ru" or "be" or "pl" => 3,
        "zh" => 1,
        _ => 2,
    };

    /// <summary>The index of the form: 0 for one, 1 for few (Slavic) or other, 2 for many (Slavic).</summary>
    public static int Of(string language, long count)
    {
        var number = count == long.MinValue ? long.MaxValue : Math.Abs(count);
        return language switch
        {
            "ru" or "be" => number % 10 == 1 && number % 100 != 11 ? 0 : IsFew(number) ? 1 : 2,
            "pl" => number == 1 ? 0 : IsFew(number) ? 1 : 2,
            "zh" => 0,
            _ => number == 1 ? 0 : 1,
        };
    }

    private static bool IsFew(long number) => number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14);
}
