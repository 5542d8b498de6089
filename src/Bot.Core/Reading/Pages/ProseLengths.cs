using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>How much prose each element of a page holds: runs of text outside of links that are long enough to be sentences.</summary>
internal sealed class ProseLengths
{
    private const int ShortestRun = 40;

    private readonly Dictionary<IElement, int> _lengths = [];

    private ProseLengths()
    {
    }

    /// <summary>Measures everything under an element, in one walk.</summary>
    public static ProseLengths Under(IElement root)
    {
        var prose = new ProseLengths();
        prose.Measure(root);
        return prose;
    }

    /// <summary>The prose an element holds, in letters of an alphabet.</summary>
    public int Of(IElement element) => _lengths.GetValueOrDefault(element);

    /// <summary>Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    private int Measure(IElement element)
    {
        int length = 0;
        INodeList nodes = element.ChildNodes;
        for (int at = 0; at < nodes.Length; at++)
        {
            INode node = nodes[at];
            if (node is IText { Data: { Length: >= ShortestRun / 3 } data })
                length += Weight(data);
            else if (node is IElement { LocalName: not ("a" or "script" or "style" or "noscript" or "template") } child)
                length += Measure(child);
        }
        if (length > 0)
            _lengths[element] = length;
        return length;
    }

    private static int Weight(string text)
    {
        int weight = PageWords.Weight(text);
        return weight >= ShortestRun && !string.IsNullOrWhiteSpace(text) ? weight : 0;
    }
}
