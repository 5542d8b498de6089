using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>What a reader sees around the headline: the section label, the dates, the byline, the lead.</summary>
internal static partial class VisibleEvidence
{
    private const int Before = 8;
    private const int After = 10;

    /// <summary>Reads the visible text around a headline.</summary>
    /// <param name="page">The page.</param>
    /// <param name="heading">The headline's element, null where the page has none.</param>
    /// <param name="dates">How dates are read.</param>
    /// <param name="address">The page's address.</param>
    public static ArticleEvidence Read(IDocument page, IElement? heading, PageDates dates, Uri? address)
    {
        (DateTimeOffset? published, DateTimeOffset? updated) = TimeElements(page, heading, dates);
        var evidence = new ArticleEvidence
        {
            Title = PageWords.Of(heading),
            Section = Breadcrumb(page, heading),
            Language = PageWords.Known(page.DocumentElement.GetAttribute("lang")) ?? PageWords.Known(page.DocumentElement.GetAttribute("xml:lang")),
            Published = published,
            Updated = updated,
            Canonical = address?.AbsoluteUri,
        };
        return page.Body is null || heading is null ? evidence : WithLabels(evidence, page.Body, heading, dates);
    }

    private static ArticleEvidence WithLabels(ArticleEvidence evidence, IElement body, IElement heading, PageDates dates)
    {
        PageText text = PageText.Read(body, Furniture.IsInvisible);
        int headline = IndexOf(text, heading);
        if (headline < 0)
            return evidence;
        int? dated = Nearest(headline, at => IsLabel(text, at) && !IsUpdate(text.Blocks[at].Text) && dates.Read(text.Blocks[at].Text) is not null, text);
        int? updated = Nearest(headline, at => IsLabel(text, at) && IsUpdate(text.Blocks[at].Text) && dates.Read(text.Blocks[at].Text) is not null, text);
        int? byline = Nearest(headline, at => IsLabel(text, at) && Byline().IsMatch(text.Blocks[at].Text), text);
        return evidence with
        {
            Published = evidence.Published ?? (dated is { } at ? dates.Read(text.Blocks[at].Text) : null),
            Updated = evidence.Updated ?? (updated is { } changed ? dates.Read(text.Blocks[changed].Text) : null),
            Section = Section(text, headline, dated) ?? evidence.Section,
            Byline = byline is { } by ? BylineName(text.Blocks[by].Text) : null,
        };
    }

    /// <summary>The place of the heading's text among the blocks.</summary>
    private static int IndexOf(PageText text, IElement heading)
    {
        for (int i = 0; i < text.Blocks.Count; i++)
        {
            if (ReferenceEquals(text.Regions[text.Blocks[i].Region].Element, heading))
                return i;
        }
        return -1;
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

    private static bool IsLabel(PageText text, int at) =>
        text.Blocks[at] is { Text.Length: <= 120, Kind: not BlockKind.Heading };

    /// <summary>
    /// The label just above the date or the headline. A label is one to four words without digits or a full stop; it is
    /// believed only where a date stands beside the headline too, as on an article's page.
    /// </summary>
    private static string? Section(PageText text, int headline, int? dated)
    {
        if (dated is not { } date || Math.Abs(date - headline) > 3)
            return null;
        int at = Math.Min(date, headline) - 1;
        return at >= 0 && IsSectionLabel(text.Blocks[at]) ? text.Blocks[at].Text : null;
    }

    private static bool IsSectionLabel(TextBlock block) =>
        block.Text.Length is >= 3 and <= 40 && block.Kind != BlockKind.Heading && char.IsUpper(block.Text[0])
        && !block.Text.Any(sign => char.IsDigit(sign) || sign is '.' or ':' or '!' or '?' or '|')
        && block.Text.Count(char.IsWhiteSpace) <= 3;

    /// <summary>The last link of a breadcrumb that is neither the front page nor the article itself.</summary>
    private static string? Breadcrumb(IDocument page, IElement? heading)
    {
        IElement? trail = page.QuerySelector("[itemtype*='BreadcrumbList'],[class*='breadcrumb' i],[id*='breadcrumb' i],[aria-label*='breadcrumb' i]");
        string? last = trail?.QuerySelectorAll("a[href]").Skip(1).Select(PageWords.Of)
            .LastOrDefault(label => label is { Length: <= 60 } && !PageWords.Same(label, PageWords.Of(heading)));
        return last;
    }

    /// <summary>The <c>time</c> elements of the article: the first dates it, one that says so tells of a change.</summary>
    private static (DateTimeOffset? Published, DateTimeOffset? Updated) TimeElements(IDocument page, IElement? heading, PageDates dates)
    {
        IElement? around = heading?.Closest("article,main") ?? heading?.ParentElement?.ParentElement;
        DateTimeOffset? published = null, updated = null;
        foreach (IElement time in (around ?? (IParentNode)page).QuerySelectorAll("time").Take(20))
        {
            if (dates.Read(time.GetAttribute("datetime")) is not { } date && dates.Read(PageWords.Of(time)) is not { } read)
                continue;
            DateTimeOffset found = dates.Read(time.GetAttribute("datetime")) ?? dates.Read(PageWords.Of(time))!.Value;
            bool isUpdate = IsUpdate($"{Furniture.Names(time)} {time.GetAttribute("itemprop")} {time.ParentElement?.ClassName}")
                || IsUpdate(PageWords.Of(time.ParentElement) is { Length: < 80 } label ? label : "");
            if (isUpdate)
                updated ??= found;
            else
                published ??= found;
        }
        return (published, updated);
    }

    private static string? BylineName(string text)
    {
        string name = AuthorNames.WithoutPreposition(text);
        return name.Length is > 2 and < 80 && !name.Any(char.IsDigit) ? name : null;
    }

    private static bool IsUpdate(string text) => Update().IsMatch(text);

    [GeneratedRegex(@"updated|modified|aktualisiert|zuletzt|обновл|абноўл|aktualiz|actualiz|更新", RegexOptions.IgnoreCase)]
    private static partial Regex Update();

    [GeneratedRegex(@"^(by|von|por|written by|автор:?|аўтар:?|autor:?|作者[:：]?|记者)\s*\p{Lu}|^(作者|记者)", RegexOptions.IgnoreCase)]
    private static partial Regex Byline();
}
