using System.Text.RegularExpressions;

namespace Bot.Core.Reading;

/// <summary>What an agency sets before the first sentence of a report: where, when and by whom it was written.</summary>
/// <param name="Place">The place as written: <c>MINSK</c>, <c>BERLIN/PARIS</c>.</param>
/// <param name="Date">The date as written: <c>10. Januar</c>; null where there is none.</param>
/// <param name="Agency">The agency as written, without brackets: <c>BelTA</c>; null where there is none.</param>
public sealed partial record Dateline(string Place, string? Date, string? Agency)
{
    private const int LongestPlace = 60;
    private const int Longest = 160;

    /// <summary>Takes the dateline off a report's first paragraph.</summary>
    /// <param name="paragraph">The paragraph; only its first 160 characters can be a dateline.</param>
    /// <returns>The dateline and the text after it, or null and the whole paragraph where it begins without one.</returns>
    public static (Dateline? Dateline, string Text) Split(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        string text = paragraph.TrimStart();
        string head = text.Length > Longest ? text[..Longest] : text;
        Match match = PlaceFirst().Match(head);
        if (!match.Success || !IsDateline(match))
            match = head.Length > 0 && head[0] >= '\u3400' || head.StartsWith('（') ? Chinese().Match(head) : DateFirst().Match(head);
        string rest = text[match.Length..].TrimStart();
        return match.Success && IsDateline(match) && rest.Length > 0
            ? (new Dateline(WithoutStop(match.Groups["place"].Value), Written(match.Groups["date"]), Written(match.Groups["agency"])), rest)
            : (null, paragraph);
    }

    /// <summary>A place alone is told from the subject of a sentence ("Minsk – die Stadt …") by its capitals only.</summary>
    private static bool IsDateline(Match match)
    {
        string place = match.Groups["place"].Value.Trim();
        return place.Length <= LongestPlace && (match.Groups["agency"].Success || match.Groups["date"].Success || IsCapitals(place));
    }

    private static string? Written(Group group) =>
        group.Success && WithoutStop(group.Value) is { Length: > 0 } text ? text : null;

    /// <summary>A full stop after a whole word ends a part of the dateline; after a short one it marks an abbreviation.</summary>
    private static string WithoutStop(string part)
    {
        part = part.Trim();
        return part.Length > 4 && part[^1] == '.' && part[^5..^1].All(char.IsLower) ? part[..^1] : part;
    }

    private static bool IsCapitals(string place) => place.Count(char.IsUpper) >= 2 && !place.Any(char.IsLower);

    /// <summary>
    /// A place of up to four capitalised words, perhaps a second place or a country; a date that holds a number and a
    /// word; an agency in brackets or slashes of at most 30 signs; and the dash (or, after an agency, the dot or colon)
    /// that ends it. Russian agencies may stand behind the dash instead, with a dot.
    /// </summary>
    [GeneratedRegex("""
        ^(?<place>\p{Lu}[\p{L}'’.\-]{1,30}([\ /]+(\p{Lu}|(am|an|der|im|in|de|del|la|las|los|el|nad|na|über|ob)\b)[\p{L}'’.\-]{0,30}){0,3}(,\ ?\p{Lu}[\p{L}.]{1,20}(\ \p{Lu}[\p{L}.]{1,20})?)??)
        ([,.]?\s?\b(?<date>\d{1,2}\.?\s?(de\s)?\p{L}{3,12}\.?(\s(de\s)?\d{4}(\s?(r|г)\.)?)?|\p{L}{3,12}\.?\s\d{1,2}(,?\s\d{4})?|\d{1,2}\.\s?\d{1,2}\.(\s?\d{2,4})?))?
        ( [,.\s]{0,2}([(/\[]\s?(?<agency>\p{L}[\p{L}\d\ .,&/+\-]{0,30}?)\s?[)/\]])\s?([.:]\s?[-–—]{0,2}(\s|$)|[-–—]{1,2}(\s|$)|[–—])
        | ,?\s?[-–—]{1,2}\s(?<agency>РИА\ Новости|ТАСС|Интерфакс(-\p{L}{1,12})?|БЕЛТА|БелТА|АПН|Sputnik|Спутник|Прайм|ПРАЙМ)[.,]\s
        | \.\s(?<agency>ИНТЕРФАКС(-\p{L}{1,12})?|INTERFAX(\.RU)?|Интерфакс(-\p{L}{1,12})?)\s[-–—]\s
        | \s?(\s[-–—]{1,2}(\s|$)|[–—]{1,2}\s?|--\s?))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceFirst();

    /// <summary>Belarusian and Polish agencies name the day before the place: <c>10 января, Минск /Корр. БЕЛТА/.</c></summary>
    [GeneratedRegex("""
        ^(?<date>\d{1,2}\.?\s(de\s)?\p{L}{3,12}(\s(de\s)?\d{4}(\s?(г|r)\.)?)?),\s(?<place>\p{Lu}[\p{L}'’\-]{1,30}(\ \p{Lu}[\p{L}\-]{1,30}){0,2}),?\s
        [(/\[]\s?(?<agency>\p{L}[\p{L}\d\ .,&+\-–—]{0,30}?)\s?[)/\]]\s?([.:]|[.]?\s?[-–—]{1,2})(\s|$)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex DateFirst();

    /// <summary>
    /// <c>新华社北京1月10日电（记者王明）</c>, <c>中新网北京1月10日电</c>, <c>（中央社記者王明台北10日電）</c>, <c>明斯克1月10日电（白通社）</c>.
    /// </summary>
    [GeneratedRegex("""
        ^(?: (?<agency>\p{Lo}{2,6}?[社网網报報])(?<place>\p{Lo}{2,10}?)(?<date>(?:\d{1,2}月)?\d{1,2}日)[电電讯訊](?:\s?[（(][^（）()]{1,30}[）)])?
          | [（(](?<agency>\p{Lo}{2,6}?社)(?:記者|记者)?\p{Lo}{0,8}?(?<place>\p{Lo}{2})(?<date>(?:\d{1,2}月)?\d{1,2}日)[电電讯訊專综][^（）()]{0,6}[）)]
          | (?<place>\p{Lo}{2,8}?)(?<date>(?:\d{1,2}月)?\d{1,2}日)[电電讯訊]\s?[（(](?<agency>[\p{L}]{2,20})[^（）()]{0,12}[）)]
        )\s?(?:[-–—]{1,2}|[：:])?\s?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
