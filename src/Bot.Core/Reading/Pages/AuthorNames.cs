using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>Names of authors as bylines give them.</summary>
internal static partial class AuthorNames
{
    private const int LongestName = 100;
    private const int MostWords = 12;

    /// <summary>Whether a text can be an author's name: no address, no number, not too long.</summary>
    public static bool IsName(string text) =>
        text.Length <= LongestName && text.Any(char.IsLetter) && !text.Contains("://", StringComparison.Ordinal)
        && !text.StartsWith('@');

    /// <summary>Whether a text looks like the names of people: two words and more, the first and the last with a capital.</summary>
    public static bool IsPerson(string text)
    {
        string[] words = text.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && !text.AsSpan().ContainsAny(':', '/') && !Invitation().IsMatch(text);
    }

    /// <summary>Whether a text in an author's link invites to read on instead of naming anybody.</summary>
    public static bool IsInvitation(string text) => Invitation().IsMatch(text);

    /// <summary>A byline without the word before the name: "Von Anna Beispiel" gives "Anna Beispiel".</summary>
    public static string WithoutPreposition(string byline) => Preposition().Replace(byline, "").Trim(' ', ',', '|', '-', '–', ':');

    /// <summary>The names in a byline, one by one.</summary>
    public static IReadOnlyList<string> Split(string byline) =>
        [.. Between().Split(byline).Select(WithoutPreposition).Where(name => name.Length > 1).Distinct()];

    [GeneratedRegex(@"^\W*(written by|posted by|reported by|by|von|text|autor(in)?|author|por|автор|аўтар|autor|oprac\.|作者|记者|文)(:|：|\s)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\s*[,;、，]\s+|\s+(?:und|and|y|i|и|і)\s+|\s+&\s+")]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(view|more|posts?|articles?|follow|read|all|about|beiträge|mehr|alle|artikel|folgen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Invitation();
}
