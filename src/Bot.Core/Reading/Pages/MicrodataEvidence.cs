using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>What attributes within the page say: microdata's <c>itemprop</c> and the microformats <c>rel</c> and classes.</summary>
internal static class MicrodataEvidence
{
    private const int LongestName = 60;

    public static ArticleEvidence Read(PageElements page, Uri? address, PageDates dates)
    {
        var properties = new MicrodataProperties(page);
        return new ArticleEvidence
        {
            IsArticle = properties.IsArticle,
            Title = Value(properties, "headline"),
            Section = Value(properties, "articleSection"),
            Authors = Authors(properties),
            Lead = Value(properties, "alternativeHeadline") ?? Value(properties, "description"),
            Published = dates.Stated(Value(properties, "datePublished")) ?? dates.Stated(Value(properties, "class:published")),
            Updated = dates.Stated(Value(properties, "dateModified")),
            Image = PageAddress.Resolve(properties.All("image").FirstOrDefault(image => image.HasAttribute("src"))?.GetAttribute("src"), address),
        };
    }

    private static string? Value(MicrodataProperties properties, string name)
    {
        IElement? element = properties.All(name).FirstOrDefault(found => found.LocalName != "meta");
        return PageWords.Unescaped(element?.GetAttribute("content") ?? element?.GetAttribute("datetime") ?? Title(element)) ?? PageWords.Of(element);
    }

    /// <summary>Microformats write the machine's form of a value into the title of an abbreviation.</summary>
    private static string? Title(IElement? element) => element?.LocalName == "abbr" ? element.GetAttribute("title") : null;

    private static string[] Authors(MicrodataProperties properties) =>
        [.. properties.All("author").Concat(properties.All("rel:author"))
            .Select(element => PageWords.Of(element.QuerySelector("[itemprop~='name']") ?? element)).OfType<string>()
            .Select(AuthorNames.WithoutPreposition)
            .Where(name => name.Length is > 1 and < LongestName && AuthorNames.IsName(name) && !AuthorNames.IsInvitation(name)).Distinct().Take(10)];
}
