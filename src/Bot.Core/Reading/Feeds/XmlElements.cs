using System.Collections;

namespace Bot.Core.Reading.Feeds;

/// <summary>The elements right inside one, in their order: all of them, or those of a canonical name.</summary>
internal readonly struct XmlElements : IEnumerable<XmlElement>
{
    private readonly XmlElement parent;
    private readonly string? name;
    private readonly int number;

    internal XmlElements(XmlElement parent, string? name)
    {
        (this.parent, this.name) = (parent, name);
        number = name is null ? -1 : parent.Tree.Names.Number(name);
        var present = parent.Node.Present;
        IsEmpty = name is null ? present == 0 : number < 0 || (present >> number & 1) == 0;
    }

    /// <summary>Whether there are surely none.</summary>
    internal bool IsEmpty { get; }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<XmlElement> IEnumerable<XmlElement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Includes(XmlName? found) =>
        found is not null && (name is null || (found.Number == number && (number < XmlNames.Shared || found.Canonical == name)));

    internal struct Enumerator(XmlElements elements) : IEnumerator<XmlElement>
    {
        private readonly int end = elements.IsEmpty ? 0 : elements.parent.Node.Next;
        private int next = elements.parent.Index + 1;
        private int current;

        public readonly XmlElement Current => new(elements.parent.Tree, current);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            var nodes = elements.parent.Tree.Nodes;
            while (next < end)
            {
                current = next;
                next = nodes[current].Next;
                if (elements.Includes(nodes[current].Name))
                    return true;
            }
            return false;
        }

        public void Reset() => next = elements.parent.Index + 1;

        public readonly void Dispose()
        {
        }
    }
}
