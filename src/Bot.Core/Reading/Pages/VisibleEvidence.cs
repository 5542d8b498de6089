using AngleSharp.Dom;
using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>What a reader sees around the headline: the section label, the dates, the byline.</summary>
internal static class VisibleEvidence
{
    private const int Before = 8;
    private const int After = 12;

    /// <summary>Reads the visible text around a headline.</summary>
    /// <param name="page">The page.</param>
    /// <param name="elements">Its elements.</param>
    /// <param name="text">Its visible text.</param>
    /// <param name="heading">The headline's element, null where the page has none.</param>
    /// <param name="body">The element that holds the body, null where unknown.</param>
    /// <param name="elsewhere">Tells what speaks of other things.</param>
    /// <param name="dates">How dates are read.</param>
    /// <param name="address">The page's address.</param>
    public static ArticleEvidence Read(
        IDocument page, PageElements elements, PageText text, IElement? heading, IElement? body, Elsewhere elsewhere, PageDates dates, Uri? address)
    {
        var visible = new VisibleDates(page, elements, heading, elsewhere, dates);
        (LocalDate? published, LocalDate? updated) = visible.Times();
        var evidence = new ArticleEvidence
        {
            Title = PageWords.Of(heading),
            Section = VisibleSection.Breadcrumb(elements, heading),
            Language = PageWords.Known(page.DocumentElement.GetAttribute("lang")) ?? PageWords.Known(page.DocumentElement.GetAttribute("xml:lang")),
            Published = published,
            Updated = updated,
            Byline = VisibleByline.InMarks(page, elements, heading, elsewhere),
            Lead = VisibleLead.Find(text, heading, body, elsewhere, dates),
            Canonical = address?.AbsoluteUri,
        };
        if (heading is not null)
            evidence = WithLabels(evidence, text, heading, elsewhere, dates);
        evidence = evidence with { Dated = evidence.Published, Published = SettledDate.Of(evidence.Published, AddressDate.Of(address)) };
        return evidence with
        {
            Published = evidence.Published ?? visible.InMarks() ?? visible.BesideBody(text, body) ?? visible.InSentence(text)
                ?? ScriptDate.Find(page, dates) ?? visible.OfFirstEntry(text, body),
            Authors = evidence.Byline is { } names ? AuthorNames.Split(names) : [],
        };
    }

    private static ArticleEvidence WithLabels(ArticleEvidence evidence, PageText text, IElement heading, Elsewhere elsewhere, PageDates dates)
    {
        int headline = text.IndexOf(heading);
        if (headline < 0)
            return evidence;
        int? dated = Nearest(headline, at => IsLabel(text, at, elsewhere) && !IsUpdate(text, at) && dates.Local(text.Blocks[at].Text) is not null, text);
        int? updated = Nearest(headline, at => IsLabel(text, at, elsewhere) && IsUpdate(text, at) && dates.Local(text.Blocks[at].Text) is not null, text);
        int? byline = Nearest(headline, at => IsLabel(text, at, elsewhere) && VisibleByline.InLabel(text.Blocks[at].Text) is not null, text);
        return evidence with
        {
            Published = SettledDate.Of(evidence.Published, dated is { } at ? dates.Local(text.Blocks[at].Text) : null),
            Updated = SettledDate.Of(evidence.Updated, updated is { } changed ? dates.Local(text.Blocks[changed].Text) : null),
            Section = VisibleSection.Label(text, headline, dated) ?? evidence.Section,
            Byline = byline is { } by ? VisibleByline.InLabel(text.Blocks[by].Text) : evidence.Byline,
        };
    }

    private static int? Nearest(int headline, Func<int, bool> wanted, PageText text)
    {
        for (int distance = 1; distance <= After; distance++)
        {
            if (headline + distance < text.Blocks.Count && wanted(headline + distance))
                return headline + distance;
            if (distance <= Before && headline - distance >= 0 && wanted(headline - distance))
                return headline - distance;
        }
        return null;
    }

    private static bool IsLabel(PageText text, int at, Elsewhere elsewhere) =>
        text.Blocks[at] is { Text.Length: <= 120 } block && block.Kind is not (BlockKind.Caption)
        && !elsewhere.Holds(text.Regions[block.Region].Element);

    private static bool IsUpdate(PageText text, int at) => VisibleDates.SpeaksOfUpdate(text.Blocks[at].Text);
}
