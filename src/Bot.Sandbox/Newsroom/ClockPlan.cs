namespace Bot.Sandbox.Newsroom;

/// <summary>What the publishing clock does next, and when. Pure: the same seed gives the same rhythm.</summary>
internal static class ClockPlan
{
    /// <summary>After every sixth article a recent one is corrected.</summary>
    public const int CorrectionEvery = 6;

    // Article 1016 is the first: about a minute after the very first start, of one that was new then.
    private const int CorrectionTurn = 2;

    /// <summary>How far back the corrected article lies.</summary>
    public const int CorrectionLag = 2;

    /// <summary>The wait from one article to the next: a fifth more or less than the setting says.</summary>
    public static TimeSpan Wait(TimeSpan every, int seed, int number)
    {
        var share = new Random(unchecked(seed * 31 + number)).NextDouble();
        return every * (0.8 + 0.4 * share);
    }

    /// <summary>The article to correct half-way between the given one and the next, if it is time for that.</summary>
    public static int? Correction(int number) =>
        number % CorrectionEvery == CorrectionTurn ? number - CorrectionLag : null;
}
