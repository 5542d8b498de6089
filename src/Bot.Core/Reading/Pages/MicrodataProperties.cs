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
            // Each attribute is looked at once: to ask for them by name searches them all each time.
            for (int at = 0; at < element.Attributes.Length; at++)
                Add(element, element.Attributes[at]!);
        }
        IsArticle |= _elements.ContainsKey("articleBody");
    }

    /// <summary>Whether something in the page is marked as an article.</summary>
    public bool IsArticle { get; private set; }

    /// <summary>The elements of a property, in the page's order.</summary>
    public IReadOnlyList<IElement> All(string name) => _elements.TryGetValue(name, out List<IElement>? found) ? found : [];

    private void Add(IElement element, IAttr attribute)
    {
        switch (attribute.Name)
        {
            case "itemprop":
                Add(element, attribute.Value, "");
                break;
            case "rel":
                Add(element, attribute.Value, "rel:");
                break;
            case "itemtype":
                IsArticle |= attribute.Value.Contains("Article", StringComparison.Ordinal) || attribute.Value.Contains("Posting", StringComparison.Ordinal);
                break;
            case "class" when attribute.Value.Contains("published", StringComparison.Ordinal) && IsDate(element):
                Add(element, "published", "class:");
                break;
        }
    }

    private static bool IsDate(IElement element) =>
        Array.Exists(DateClasses, element.ClassList.Contains)
        && (element.LocalName == "abbr" || element.ClassList.Contains("dt-published") || element.ClassList.Contains("entry-date"));

    private void Add(IElement element, string names, string prefix)
    {
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_elements.TryGetValue(prefix + name, out List<IElement>? found))
                _elements[prefix + name] = found = [];
            if (found.Count < MostOfAName)
                found.Add(element);
        }
    }
}
