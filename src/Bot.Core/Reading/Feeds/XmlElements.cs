using System.Collections;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// The elements right inside one, in their order: all of them, or those of a canonical name. Going through them is done by a
/// copy, so there is no other object for it.
/// </summary>
internal struct XmlElements : IEnumerable<XmlElement>, IEnumerator<XmlElement>
{
    private readonly XmlTree tree;
    private readonly string? name;
    private readonly int number;
    private readonly int end;
    private int next;
    private int current;

    /// <summary>All elements.</summary>
    internal XmlElements(XmlElement parent)
    {
        tree = parent.Tree;
        (next, end) = parent.HasElements ? (parent.Index + 1, parent.Node.Next) : default;
    }

    /// <summary>Those of a name.</summary>
    internal XmlElements(XmlElement parent, string name)
    {
        tree = parent.Tree;
        this.name = name;
        number = tree.Names.Number(name);
        ref readonly var node = ref parent.Node;
        if (number >= 0 && (node.Present >> number & 1) != 0)
            (next, end) = parent.IsSurveyed ? tree.Index[number] : (parent.Index + 1, node.Next);
    }

    /// <summary>Whether there are surely none.</summary>
    internal readonly bool IsEmpty => next == end;

    public readonly XmlElement Current => new(tree, current);

    readonly object IEnumerator.Current => Current;

    public readonly XmlElements GetEnumerator() => this;

    readonly IEnumerator<XmlElement> IEnumerable<XmlElement>.GetEnumerator() => this;

    readonly IEnumerator IEnumerable.GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < end)
        {
            current = next;
            ref readonly var node = ref tree.Nodes[current];
            next = node.Next;
            if (Includes(node))
                return true;
        }
        return false;
    }

    readonly void IEnumerator.Reset() => throw new NotSupportedException();

    readonly void IDisposable.Dispose()
    {
    }

    private readonly bool Includes(in XmlNode found) =>
        name is null ? !found.IsWords
        : found.Number == number && (number < XmlNames.Shared || tree.Names[found.Name].Canonical == name);
}
