namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Where the parts of each name begin and end in one element. An item is asked for two dozen names, and has as many parts:
/// looking at each part once for all the names is much less than looking at all of them for each name.
/// </summary>
internal sealed class XmlIndex
{
    private readonly int[] first = new int[XmlNames.Shared + 1];
    private readonly int[] end = new int[XmlNames.Shared + 1];

    /// <summary>The node of the element that it is of; -1 before the first.</summary>
    internal int Element { get; private set; } = -1;

    /// <summary>Makes it one of this element; what it said of another is forgotten.</summary>
    internal void Of(XmlElement element)
    {
        var nodes = element.Tree.Nodes.Span;
        var known = 0UL;
        var close = nodes[element.Index].Next;
        for (var at = element.Index + 1; at < close; at = nodes[at].Next)
        {
            if (nodes[at].IsWords)
                continue;
            var number = nodes[at].Number;
            if ((known >> number & 1) == 0)
                first[number] = at;
            known |= 1UL << number;
            end[number] = at + 1;
        }
        Element = element.Index;
    }

    /// <summary>The places between which the parts with this number stand; the element must have one.</summary>
    internal (int First, int End) this[int number] => (first[number], end[number]);
}
