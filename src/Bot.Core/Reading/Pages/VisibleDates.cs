using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>The dates a reader sees: in <c>time</c> elements, in labels near the headline, in what is marked as a date.</summary>
/// <param name="page">The page.</param>
/// <param name="elements">Its elements.</param>
/// <param name="heading">The headline's element, null where the page has none.</param>
/// <param name="elsewhere">Tells what speaks of other things.</param>
/// <param name="dates">How dates are read.</param>
internal sealed partial class VisibleDates(IDocument page, PageElements elements, IElement? heading, Elsewhere elsewhere, PageDates dates)
{
    private const int Beside = 8;
    private const int LongestOpening = 30;
    private const int MostElements = 40;
    private const int LongestLabel = 120;
    private const int LongestSentence = 600;
    private const int ShortestProse = 60;

    private const string Marked =
        "abbr[title],[class*='date' i],[class*='time' i],[class*='publish' i],[class*='posted' i],[class*='fecha' i],[class*='datum' i],[class*='meta' i],[class*='info' i],[id*='date' i]";

    /// <summary>The <c>time</c> elements of the article: the first dates it, one that says so tells of a change.</summary>
    public (LocalDate? Published, LocalDate? Updated) Times()
    {
        IElement? around = (heading is null ? null : Ancestors.Nearest(heading, "article", "main")) ?? heading?.ParentElement?.ParentElement;
        LocalDate? published = null, updated = null;
        foreach (IElement time in elements.Named("time").Where(time => around?.Contains(time) != false).Take(MostElements))
        {
            if (Of(time) is not { } found || elsewhere.Holds(time))
                continue;
            if (IsUpdate(time))
                updated ??= found;
            else
                published ??= found;
        }
        return (published, updated);
    }

    /// <summary>The first date after the headline, else before it, in what is marked as one by its class.</summary>
    public LocalDate? InMarks()
    {
        LocalDate? before = null;
        foreach (IElement mark in page.QuerySelectorAll(Marked).Where(IsShort).Take(MostElements))
        {
            string? text = PageWords.Of(mark);
            if (Furniture.IsInvisible(mark) || text is not { Length: <= LongestLabel } || IsUpdate(mark))
                continue;
            LocalDate? found = dates.Stated(mark.LocalName == "abbr" ? mark.GetAttribute("title") : null) ?? dates.Local(text);
            if (found is null || elsewhere.Holds(mark))
                continue;
            if (heading is null || mark.CompareDocumentPosition(heading).HasFlag(DocumentPositions.Preceding))
                return found;
            before ??= found;
        }
        return before;
    }

    private static bool IsShort(IElement mark) =>
        mark.TextContent is { Length: <= 2 * LongestLabel } text && (text.AsSpan().ContainsAnyInRange('0', '9') || mark.LocalName == "abbr");

    /// <summary>The first label with a date in or beside the body, else the date that opens its first paragraph.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="body">The element that holds the body, null where unknown.</param>
    public LocalDate? BesideBody(PageText text, IElement? body)
    {
        PageRegion? region = body is null ? null : text.Regions.FirstOrDefault(one => ReferenceEquals(one.Element, body));
        if (region is null)
            return null;
        LocalDate? opening = null;
        for (int at = Math.Max(0, region.Start - Beside); at < Math.Min(text.Blocks.Count, region.End + Beside); at++)
        {
            string block = text.Blocks[at].Text;
            bool isLabel = block.Length <= LongestLabel;
            if (!block.Any(char.IsDigit) || SpeaksOfUpdate(block) || (!isLabel && (opening is not null || !Opening().IsMatch(block))))
                continue;
            LocalDate? found = dates.Local(isLabel ? block : block[..LongestOpening]);
            if (found is not null && !elsewhere.Holds(text.Regions[text.Blocks[at].Region].Element))
            {
                if (isLabel)
                    return found;
                opening = found;
            }
        }
        return opening;
    }

    /// <summary>The date in a sentence about the article itself: "This entry was posted on …", as some put it below the text.</summary>
    /// <param name="text">The page's text.</param>
    public LocalDate? InSentence(PageText text) =>
        text.Blocks.Where(block => block.Text.Length <= LongestSentence && AboutItself().IsMatch(block.Text))
            .Select(block => dates.Calendar(block.Text)).FirstOrDefault(found => found is not null);

    /// <summary>
    /// The date between the heading and the text of the entry that opens the body, where the body is a page of entries with
    /// linked headings: the text of such a page begins with its newest entry.
    /// </summary>
    /// <param name="text">The page's text.</param>
    /// <param name="body">The element that holds the body, null where unknown.</param>
    public LocalDate? OfFirstEntry(PageText text, IElement? body)
    {
        if (body is null || text.Regions.FirstOrDefault(one => ReferenceEquals(one.Element, body)) is not { } region)
            return null;
        int opening = region.Start;
        while (opening < region.End && BodyRegion.Weight(text.Blocks[opening]) < ShortestProse)
            opening++;
        for (int at = Math.Min(opening, text.Blocks.Count) - 1; at >= Math.Max(0, opening - Beside); at--)
        {
            string block = text.Blocks[at].Text;
            if (block.Length <= LongestLabel && block.Any(char.IsDigit) && !SpeaksOfUpdate(block) && dates.Local(block) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Whether a text speaks of a change, not of the publication; "May 3. Updated: May 7" begins with the publication.</summary>
    public static bool SpeaksOfUpdate(string text) => Update().Match(text) is { Success: true } update && !Publication().IsMatch(text)
        && !(text.AsSpan(0, update.Index).ContainsAnyInRange('0', '9') && text.AsSpan(update.Index).ContainsAnyInRange('0', '9'));

    /// <summary>The attribute, unless the reader is shown another day: some sites keep the day of the last change in it.</summary>
    private LocalDate? Of(IElement time)
    {
        LocalDate? stated = dates.Stated(time.GetAttribute("datetime")), shown = dates.Local(PageWords.Of(time));
        bool differs = stated is { } one && shown is { } other && Math.Abs(one.Day.DayNumber - other.Day.DayNumber) > 1;
        return differs ? shown : stated ?? shown;
    }

    private static bool IsUpdate(IElement element) =>
        SpeaksOfUpdate($"{Furniture.Names(element)} {element.GetAttribute("itemprop")} {element.ParentElement?.ClassName}")
        || SpeaksOfUpdate(PageWords.Of(element.ParentElement) is { Length: < 80 } label ? label : "");

    [GeneratedRegex(@"update|modified|aktualisiert|aktualisierung|geändert|zuletzt|обновл|абноўл|aktualiz|actualiz|mis à jour|更新", RegexOptions.IgnoreCase)]
    private static partial Regex Update();

    [GeneratedRegex(@"publi[sc]|veröffentlicht|erstellt|posted|опублик|апублік|发布|發佈", RegexOptions.IgnoreCase)]
    private static partial Regex Publication();

    [GeneratedRegex(
        @"^\W{0,3}(this (entry|post|article|page|story) was|dieser (beitrag|artikel|eintrag|text) wurde|cet article a été|este (artículo|post) (se|fue)|(эта )?запись (была )?опубликована|(ten )?(wpis|artykuł) (został )?(opublikowan|dodan))",
        RegexOptions.IgnoreCase)]
    private static partial Regex AboutItself();

    [GeneratedRegex(@"^\W{0,2}\d{1,4}[./-]")]
    private static partial Regex Opening();
}
