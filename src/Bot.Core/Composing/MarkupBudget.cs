namespace Bot.Core.Composing;

/// <summary>How many formats may be written.</summary>
/// <param name="Meaning">Of those that carry meaning, links first among them.</param>
/// <param name="Style">Of those that are type only.</param>
internal readonly record struct MarkupBudget(int Meaning, int Style)
{
    /// <summary>A message keeps this many entities; Telegram drops the rest in silence.</summary>
    public const int Most = 100;

    /// <summary>As many as come, to see whether they are too many.</summary>
    public static MarkupBudget All { get; } = new(int.MaxValue, int.MaxValue);
}

/// <summary>How many formats a text has.</summary>
/// <param name="Meaning">That carry meaning.</param>
/// <param name="Style">That are type only, each counted for every piece that code parts it into.</param>
internal readonly record struct MarkupFormats(int Meaning, int Style)
{
    /// <summary>Whether Telegram keeps them all.</summary>
    public bool IsWithin => Meaning + Style <= MarkupBudget.Most;

    /// <summary>What Telegram keeps of them: meaning first, then as much style as there is room left for.</summary>
    public MarkupBudget Budget =>
        new(MarkupBudget.Most, Math.Max(0, MarkupBudget.Most - Math.Min(MarkupBudget.Most, Meaning)));
}
