namespace Bot.Core.Chat;

/// <summary>
/// Tells which words are to be set apart, because they run from right to left and would turn the rest of their line around, see
/// <see cref="Composing.MarkupWriter.WriteIsolated"/>.
/// </summary>
internal static class Isolated
{
    /// <summary>Whether a letter of the words runs from right to left.</summary>
    public static bool IsNeeded(string words) => words.EnumerateRunes().Any(rune => IsRightToLeft(rune.Value));

    /// <summary>
    /// Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms and neighbours (Unicode, DerivedBidiClass R and AL).
    /// </summary>
    private static bool IsRightToLeft(int rune) =>
        rune is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF
            or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
