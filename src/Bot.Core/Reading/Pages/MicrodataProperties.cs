using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The elements of a page by the property their attributes give them, found in one walk.</summary>
internal sealed class MicrodataProperties
{
    private const int MostOfAName = 40;

    /// <summary>Classes of microformats that name a property.</summary>
    private static readonly string[] DateClasses = ["dt-published", "published"];

    private readonly Dictionary<string, List<IElement>> _elements = [];

    public MicrodataProperties(PageElements page)
    {
        foreach (IElement element in page.All)
        {
            if (element.Attributes.Length == 0)
                continue;
            Add(element, element.GetAttribute("itemprop"), "");
            Add(element, element.GetAttribute("rel"), "rel:");
            if (element.GetAttribute("itemtype") is { } type && (type.Contains("Article", StringComparison.Ordinal) || type.Contains("Posting", StringComparison.Ordinal)))
                IsArticle = true;
            if (element.ClassName is { } names && names.Contains("published", StringComparison.Ordinal) && Array.Exists(DateClasses, element.ClassList.Contains)
                && (element.LocalName == "abbr" || element.ClassList.Contains("dt-published") || element.ClassList.Contains("entry-date")))
                Add(element, "published", "class:");
        }
        IsArticle |= _elements.ContainsKey("articleBody");
    }

    /// <summary>Whether something in the page is marked as an article.</summary>
    public bool IsArticle { get; }

    /// <summary>The elements of a property, in the page's order.</summary>
    public IReadOnlyList<IElement> All(string name) => _elements.TryGetValue(name, out List<IElement>? found) ? found : [];

    private void Add(IElement element, string? names, string prefix)
    {
        if (string.IsNullOrEmpty(names))
            return;
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_elements.TryGetValue(prefix + name, out List<IElement>? found))
                _elements[prefix + name] = found = [];
            if (found.Count < MostOfAName)
                found.Add(element);
        }
    }
}
