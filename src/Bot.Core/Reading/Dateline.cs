using System.Text.RegularExpressions;

namespace Bot.Core.Reading;

/// <summary>What an agency sets before the first sentence of a report: where, when and by whom it was written.</summary>
/// <param name="Place">The place as written: <c>MINSK</c>, <c>BERLIN/PARIS</c>.</param>
/// <param name="Date">The date as written: <c>10. Januar</c>; null where there is none.</param>
/// <param name="Agency">The agency as written, without brackets: <c>BelTA</c>; null where there is none.</param>
public sealed partial record Dateline(string Place, string? Date, string? Agency)
{
    private const int LongestPlace = 60;

    /// <summary>Takes the dateline off a report's first paragraph.</summary>
    /// <param name="paragraph">The paragraph; only its first 160 characters can be a dateline.</param>
    /// <returns>The dateline and the text after it, or null and the whole paragraph where it begins without one.</returns>
    public static (Dateline? Dateline, string Text) Split(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        string text = paragraph.TrimStart();
        Match match = Form().Match(text.Length > 160 ? text[..160] : text);
        if (!match.Success)
            return (null, paragraph);
        string place = match.Groups["place"].Value.Trim();
        string? date = Written(match.Groups["date"]);
        string? agency = Written(match.Groups["agency"]);
        // A place alone is told from the subject of a sentence ("Minsk – die Stadt …") by its capitals only.
        bool isDateline = place.Length <= LongestPlace && (agency is not null || date is not null || IsCapitals(place));
        string rest = text[match.Length..].TrimStart();
        return isDateline && rest.Length > 0 ? (new Dateline(place, date, agency), rest) : (null, paragraph);
    }

    private static string? Written(Group group) => group.Success && group.Value.Trim() is { Length: > 0 } text ? text : null;

    private static bool IsCapitals(string place) => place.Count(char.IsUpper) >= 2 && !place.Any(char.IsLower);

    /// <summary>
    /// A place of up to four capitalised words, perhaps a second place or a country; a date that holds a number and a
    /// word; an agency in brackets of at most 30 signs; and the dash (or, after an agency, the dot or colon) that ends it.
    /// </summary>
    [GeneratedRegex(
        @"^(?<place>\p{Lu}[\p{L}'’.\-]{1,30}([ /]+(\p{Lu}|(am|an|der|im|in|de|del|la|nad|на|über|ob)\b)[\p{L}'’.\-]{0,30}){0,3}(, ?\p{Lu}[\p{L}.]{1,20}( \p{Lu}[\p{L}.]{1,20})?)??)(,\s?(?<date>\d{1,2}\.?\s?\p{L}{3,12}\.?(\s\d{4})?|\p{L}{3,12}\.?\s\d{1,2}(,?\s\d{4})?|\d{1,2}\.\s?\d{1,2}\.(\d{2,4})?))?([,\s]{0,2}([(/\[]\s?(?<agency>\p{L}[\p{L}\d .,&/+\-]{0,30})\s?[)/\]]))?\s?(\s[-–—]{1,2}(\s|$)|[–—]{1,2}\s?|--\s?)")]
    private static partial Regex Form();
}
