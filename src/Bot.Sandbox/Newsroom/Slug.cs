using System.Globalization;
using System.Text;

namespace Bot.Sandbox.Newsroom;

/// <summary>The readable part of an address: lower case letters a to z, digits and single hyphens.</summary>
internal static class Slug
{
    /// <summary>Longer slugs end at the last whole word.</summary>
    public const int Longest = 72;

    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in Latin(title))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return Shortened(slug.ToString().Trim('-'));
    }

    // German writes its umlauts with an e where there are none; the marks of other letters are dropped.
    private static IEnumerable<char> Latin(string text) => text
        .Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss")
        .Replace("Ä", "Ae").Replace("Ö", "Oe").Replace("Ü", "Ue")
        .Replace("’", "")
        .Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);

    private static string Shortened(string slug)
    {
        if (slug.Length == 0)
            return "meldung";
        if (slug.Length <= Longest)
            return slug;
        var end = slug.LastIndexOf('-', Longest);
        return slug[..(end > 0 ? end : Longest)];
    }
}
