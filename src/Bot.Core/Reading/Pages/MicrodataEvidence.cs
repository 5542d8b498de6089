using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>What attributes within the page say: microdata's <c>itemprop</c> and the microformats <c>rel</c> and classes.</summary>
internal static class MicrodataEvidence
{
    public static ArticleEvidence Read(IDocument page, Uri? address, PageDates dates) => new()
    {
        IsArticle = page.QuerySelector("[itemtype*='Article'],[itemtype*='Posting'],[itemprop~='articleBody']") is not null,
        Title = Value(page, "[itemprop~='headline']"),
        Section = Value(page, "[itemprop~='articleSection']"),
        Authors = Authors(page),
        Lead = Value(page, "[itemprop~='alternativeHeadline'],[itemprop~='description']"),
        Published = dates.Stated(Value(page, "[itemprop~='datePublished']")) ?? dates.Stated(Value(page, ".entry-date.published,.dt-published,abbr.published")),
        Updated = dates.Stated(Value(page, "[itemprop~='dateModified']")),
        Image = PageAddress.Resolve(page.QuerySelector("[itemprop~='image'][src]")?.GetAttribute("src"), address),
    };

    private static string? Value(IDocument page, string selector)
    {
        IElement? element = page.QuerySelectorAll(selector).FirstOrDefault(found => found.LocalName != "meta");
        return PageWords.Unescaped(element?.GetAttribute("content") ?? element?.GetAttribute("datetime") ?? Title(element)) ?? PageWords.Of(element);
    }

    /// <summary>Microformats write the machine's form of a value into the title of an abbreviation.</summary>
    private static string? Title(IElement? element) => element?.LocalName == "abbr" ? element.GetAttribute("title") : null;

    private static string[] Authors(IDocument page) =>
        [.. page.QuerySelectorAll("[itemprop~='author'],[rel~='author']")
            .Select(element => PageWords.Of(element.QuerySelector("[itemprop~='name']") ?? element)).OfType<string>()
            .Select(AuthorNames.WithoutPreposition).Where(name => name.Length is > 1 and < 60 && AuthorNames.IsName(name) && !AuthorNames.IsInvitation(name)).Distinct().Take(10)];
}
