using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The <c>meta</c> elements of a page by name, property or itemprop, in lower case.</summary>
internal sealed class MetaTags
{
    private const int LongestValue = 10_000;
    private readonly Dictionary<string, List<string>> _values = [];

    public MetaTags(PageElements page)
    {
        foreach (IElement meta in page.Named("meta"))
        {
            string? content = meta.GetAttribute("content");
            if (content is { Length: > 0 and <= LongestValue } && PageWords.Unescaped(content) is { } value)
            {
                Add(meta.GetAttribute("property"), value);
                Add(meta.GetAttribute("name"), value);
                Add(meta.GetAttribute("itemprop"), value);
            }
        }
    }

    /// <summary>The first value of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out List<string>? values))
                return values[0];
        }
        return null;
    }

    /// <summary>All values of the first name that has any.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out List<string>? values))
                return values;
        }
        return [];
    }

    private void Add(string? names, string value)
    {
        foreach (string name in (names ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_values.TryGetValue(name, out List<string>? values))
                _values[name] = values = [];
            if (!values.Contains(value) && values.Count < 100)
                values.Add(value);
        }
    }
}
