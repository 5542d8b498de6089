using System.Collections;

namespace Bot.Core.Reading.Feeds;

/// <summary>The elements right inside one, in their order: all of them, or those of a canonical name.</summary>
internal readonly struct XmlElements : IEnumerable<XmlElement>
{
    private readonly XmlTree tree;
    private readonly string? name;
    private readonly int number;
    private readonly int first;
    private readonly int end;

    /// <summary>All elements.</summary>
    internal XmlElements(XmlElement parent)
    {
        tree = parent.Tree;
        (first, end) = parent.HasElements ? (parent.Index + 1, parent.Node.Next) : default;
    }

    /// <summary>Those of a name.</summary>
    internal XmlElements(XmlElement parent, string name)
    {
        tree = parent.Tree;
        this.name = name;
        number = tree.Names.Number(name);
        ref readonly var node = ref parent.Node;
        if (number >= 0 && (node.Present >> number & 1) != 0)
            (first, end) = parent.IsSurveyed ? tree.Index[number] : (parent.Index + 1, node.Next);
    }

    /// <summary>Whether there are surely none.</summary>
    internal bool IsEmpty => first == end;

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<XmlElement> IEnumerable<XmlElement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Includes(in XmlNode found) =>
        name is null ? !found.IsWords
        : found.Number == number && (number < XmlNames.Shared || tree.Names[found.Name].Canonical == name);

    internal struct Enumerator(XmlElements elements) : IEnumerator<XmlElement>
    {
        private readonly XmlElements elements = elements;
        private int next = elements.first;
        private int current;

        public readonly XmlElement Current => new(elements.tree, current);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (next < elements.end)
            {
                current = next;
                ref readonly var node = ref elements.tree.Nodes[current];
                next = node.Next;
                if (elements.Includes(node))
                    return true;
            }
            return false;
        }

        public void Reset() => next = elements.first;

        public readonly void Dispose()
        {
        }
    }
}
