using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>Names of authors as bylines give them.</summary>
internal static partial class AuthorNames
{
    private const int LongestName = 100;

    /// <summary>Whether a text can be an author's name: no address, no number, not too long.</summary>
    public static bool IsName(string text) =>
        text.Length <= LongestName && text.Any(char.IsLetter) && !text.Contains("://", StringComparison.Ordinal)
        && !text.StartsWith('@');

    /// <summary>A byline without the word before the name: "Von Anna Beispiel" gives "Anna Beispiel".</summary>
    public static string WithoutPreposition(string byline) => Preposition().Replace(byline, "").Trim(' ', ',', '|', '-', '–', ':');

    [GeneratedRegex(@"^\W*(written by|posted by|reported by|by|von|text|autor(in)?|author|por|автор|аўтар|autor|oprac\.|作者|记者|文)(:|：|\s)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();
}
