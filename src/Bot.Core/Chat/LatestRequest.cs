using System.Globalization;

namespace Bot.Core.Chat;

/// <summary>What <c>/latest</c> was asked for.</summary>
/// <param name="Section">The section as it was typed; null for all.</param>
/// <param name="Count">How many headlines.</param>
internal sealed record LatestRequest(string? Section, int Count)
{
    /// <summary>How many are shown where nothing is said.</summary>
    public const int DefaultCount = 5;

    /// <summary>How many are shown at most.</summary>
    public const int MostCount = 20;

    /// <summary>
    /// The ways to understand the arguments, the likeliest first. A number at either end may be the count or, as in
    /// <c>Formel 1</c>, belong to the section's name; whoever knows the sections takes the first way that fits one.
    /// </summary>
    public static IReadOnlyList<LatestRequest> Readings(string arguments)
    {
        var words = arguments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [new(null, DefaultCount)];
        if (words.Length == 1 && Number(words[0]) is { } alone) return [new(null, alone)];
        var counted = new List<LatestRequest>();
        if (Number(words[^1]) is { } last) counted.Add(new(string.Join(' ', words[..^1]), last));
        if (Number(words[0]) is { } first) counted.Add(new(string.Join(' ', words[1..]), first));
        var whole = new LatestRequest(string.Join(' ', words), DefaultCount);
        return [whole, .. counted];
    }

    /// <summary>The way that is taken where no section fits: with a number, the number is a count.</summary>
    public static LatestRequest Fallback(IReadOnlyList<LatestRequest> readings) => readings.Count > 1 ? readings[1] : readings[0];

    private static int? Number(string word) =>
        !word.All(char.IsAsciiDigit) ? null
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, MostCount)
        : MostCount;
}
