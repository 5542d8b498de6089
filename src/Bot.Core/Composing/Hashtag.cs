using System.Globalization;
using System.Text;

namespace Bot.Core.Composing;

/// <summary>Makes a hashtag out of a section's or tag's name, in any script.</summary>
public static class Hashtag
{
    /// <summary>Longer names are cut: a hashtag is read in one glance, and Telegram stops at 256.</summary>
    private const int Longest = 60;

    /// <summary>
    /// The name's words joined, each with a capital, between them no punctuation: <c>#AusAllerWelt</c>,
    /// <c>#USWahl2028</c>, <c>#Спорт</c>. Digits that lead are left out, for a hashtag needs a letter first.
    /// </summary>
    /// <returns>The hashtag with its <c>#</c>; empty where nothing is left of the name.</returns>
    public static string From(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return "";
        var tag = new StringBuilder("#");
        var isWordStart = false;
        foreach (var rune in CleanText.Line(name, 256).EnumerateRunes())
        {
            if (tag.Length >= Longest) break;
            if (!IsPart(rune, tag.Length > 1)) isWordStart = rune.Value is not ('\'' or '’');
            else
            {
                tag.Append((isWordStart && tag.Length > 1 ? Rune.ToUpperInvariant(rune) : rune).ToString());
                isWordStart = false;
            }
        }

        return tag.Length > 1 ? tag.ToString() : "";
    }

    /// <summary>Letters, their marks and, behind the first letter, digits and underscores.</summary>
    private static bool IsPart(Rune rune, bool hasLetter) =>
        Rune.IsLetter(rune)
        || (hasLetter && (Rune.IsDigit(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
}
