using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The elements of a page in its order, found in one walk that all kinds of evidence share.</summary>
internal sealed class PageElements
{
    private readonly List<Placed> _all = [];
    private readonly Dictionary<string, List<IElement>> _named = [];

    /// <summary>Walks over a page.</summary>
    public PageElements(IDocument page) => Walk(page.DocumentElement, depth: 0);

    /// <summary>Every element.</summary>
    public IEnumerable<IElement> All => _all.Select(placed => placed.Element);

    /// <summary>The elements of one of the names that evidence is sought in: metadata, scripts, headings, pictures, times.</summary>
    public IReadOnlyList<IElement> Named(string name) => _named.TryGetValue(name, out List<IElement>? found) ? found : [];

    /// <summary>The elements inside one.</summary>
    public IEnumerable<IElement> Below(IElement root)
    {
        int at = _all.FindIndex(placed => ReferenceEquals(placed.Element, root));
        if (at < 0)
            yield break;
        int depth = _all[at].Depth;
        for (at++; at < _all.Count && _all[at].Depth > depth; at++)
            yield return _all[at].Element;
    }

    /// <summary>Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    private void Walk(IElement element, int depth)
    {
        _all.Add(new Placed(element, depth));
        if (element.LocalName is "base" or "meta" or "link" or "script" or "h1" or "h2" or "h3" or "img" or "time")
            Name(element);
        INodeList nodes = element.ChildNodes;
        for (int at = 0; at < nodes.Length; at++)
        {
            if (nodes[at] is IElement child)
                Walk(child, depth + 1);
        }
    }

    private void Name(IElement element)
    {
        if (!_named.TryGetValue(element.LocalName, out List<IElement>? found))
            _named[element.LocalName] = found = [];
        found.Add(element);
    }

    private readonly record struct Placed(IElement Element, int Depth);
}
