using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// A leniently read document: its parts in one row, over the characters that they were read from, in memory that is given
/// back. Elements, and what they tell by spans, are good until then; strings are for keeps.
/// </summary>
internal sealed class XmlTree : IDisposable
{
    private readonly char[] characters;
    private readonly int length;

    /// <param name="text">The document, which its owner gives back after the tree.</param>
    /// <param name="address">Where it came from, the base of its relative addresses.</param>
    internal XmlTree(TextBuffer text, Uri? address)
    {
        (characters, length) = (text.Characters, text.Span.Length);
        Nodes = new PooledList<XmlNode>(Math.Max(64, length / 32));
        Attributes = new PooledList<XmlAttribute>(Math.Max(64, length / 64));
        Bases.Add(new XmlBase(address, IsDeclared: false));
    }

    /// <summary>The unnamed element that holds whatever stands at the top.</summary>
    internal XmlElement Root => new(this, 0);

    internal Span<char> Document => characters.AsSpan(0, length);

    internal PooledList<XmlNode> Nodes { get; }

    internal PooledList<XmlAttribute> Attributes { get; }

    internal List<XmlBase> Bases { get; } = [];

    internal XmlNames Names { get; } = new();

    /// <summary>The parts of the element that was surveyed last, see <see cref="XmlElement.Survey"/>.</summary>
    internal XmlIndex Index { get; } = new();

    /// <summary>The names that it tells again and again.</summary>
    internal RepeatedTexts Repeated { get; } = new();

    internal ReadOnlySpan<char> this[XmlSlice slice] => characters.AsSpan(slice.Start, slice.Length);

    public void Dispose()
    {
        Nodes.Dispose();
        Attributes.Dispose();
    }
}
