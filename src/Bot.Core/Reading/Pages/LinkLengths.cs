using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>How much linked text each element of a page holds: links long enough to be headlines.</summary>
internal sealed class LinkLengths
{
    private const int ShortestHeadline = 16;

    private readonly Dictionary<IElement, int> _lengths = [];
    private int _all;

    private LinkLengths()
    {
    }

    /// <summary>Measures everything under an element.</summary>
    public static LinkLengths Under(IElement root)
    {
        var links = new LinkLengths();
        links._all = links.Measure(root);
        return links;
    }

    /// <summary>The part of the page's linked text that an element holds, 0 to 1.</summary>
    public double Share(IElement element) => _all == 0 ? 0 : (double)_lengths.GetValueOrDefault(element) / _all;

    /// <summary>Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    private int Measure(IElement element)
    {
        int length = element.LocalName == "a" ? Weight(element) : element.Children.Sum(Measure);
        if (length > 0)
            _lengths[element] = length;
        return length;
    }

    private static int Weight(IElement link) =>
        PageWords.Of(link) is { Length: >= ShortestHeadline } text ? Math.Min(text.Length, 100) : 0;
}
