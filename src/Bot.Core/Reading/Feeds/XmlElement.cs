using System.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// An element of a leniently read document. <see cref="Name"/> is canonical (see <see cref="XmlVocabularies"/>): lower case,
/// with the usual prefix of its vocabulary whatever prefix the document uses, so that rules can ask for <c>dc:date</c>.
/// </summary>
internal readonly record struct XmlElement(XmlTree Tree, int Index)
{
    /// <summary>The canonical name, for example <c>item</c>, <c>atom:link</c>, <c>media:thumbnail</c>.</summary>
    internal string Name => Tree.Names[Node.Name].Canonical;

    /// <summary>The name as it is written in the document.</summary>
    internal string Tag => Tree.Names[Node.Name].Tag;

    internal ReadOnlySpan<XmlAttribute> Attributes => Tree.Attributes.Span.Slice(Node.Slice.Start, Node.Slice.Length);

    /// <summary>What relative addresses inside are relative to: the nearest <c>xml:base</c>, else the document's address.</summary>
    internal Uri? Base => Tree.Bases[Node.Base].Address;

    /// <summary>Whether an <c>xml:base</c> said so, rather than the document's own address.</summary>
    internal bool HasOwnBase => Tree.Bases[Node.Base].IsDeclared;

    internal bool HasElements => Node.Present != 0;

    internal bool IsEmpty => Node.Next == Index + 1;

    internal XmlElements Elements => new(this);

    /// <summary>Whether it is known where its parts stand, see <see cref="Survey"/>.</summary>
    internal bool IsSurveyed => Tree.Index.Element == Index;

    /// <summary>The characters of the value of an attribute; where it has none, the answer is false.</summary>
    internal bool TryGet(string attribute, out ReadOnlySpan<char> value)
    {
        foreach (var (name, slice) in Attributes)
        {
            if (name.Length != attribute.Length || !Tree[name].Equals(attribute, StringComparison.OrdinalIgnoreCase))
                continue;
            value = Tree[slice];
            return true;
        }
        value = default;
        return false;
    }

    internal string? this[string attribute] => TryGet(attribute, out var value) ? value.ToString() : null;

    /// <summary>Whether a child may have this name; it has not, where the answer is no.</summary>
    internal bool MayHold(string name) => Tree.Names.Number(name) is >= 0 and var number && (Node.Present >> number & 1) != 0;

    /// <summary>Whether a child may have one of these names; none has, where the answer is no.</summary>
    internal bool MayHold(XmlNameList names) => (Node.Present & Tree.Names.Present(names)) != 0;

    internal XmlElements All(string name) => new(this, name);

    /// <summary>Notes where its parts stand, for it will be asked for many; until another is surveyed.</summary>
    internal void Survey() => Tree.Index.Of(this);

    internal XmlElement? First(string name)
    {
        foreach (var element in All(name))
            return element;
        return null;
    }

    /// <summary>The character data of this element and everything in it, without surrounding white space.</summary>
    internal ReadOnlySpan<char> Words =>
        IsEmpty ? default : HasElements ? AllText().AsSpan().Trim() : Tree[Tree.Nodes[Index + 1].Slice].Trim();

    /// <inheritdoc cref="Words"/>
    internal string Text => Words.ToString();

    internal ref readonly XmlNode Node => ref Tree.Nodes[Index];

    private string AllText()
    {
        var text = new StringBuilder();
        foreach (ref readonly var node in Tree.Nodes.Span[(Index + 1)..Node.Next])
            if (node.IsWords)
                text.Append(Tree[node.Slice]);
        return text.ToString();
    }
}
