using System.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// An element of a leniently read document. <see cref="Name"/> is canonical (see <see cref="XmlVocabularies"/>): lower case,
/// with the usual prefix of its vocabulary whatever prefix the document uses, so that rules can ask for <c>dc:date</c>.
/// </summary>
internal sealed class XmlElement(string name, string tag, XmlAttribute[] attributes, XmlBase place) : XmlNode
{
    private XmlNode[] nodes = [];
    private int count;

    /// <summary>A bit for each name among the children, shared by several names: most questions are for names that aren't there.</summary>
    private ulong present;

    /// <summary>The canonical name, for example <c>item</c>, <c>atom:link</c>, <c>media:thumbnail</c>.</summary>
    internal string Name { get; } = name;

    /// <summary>The name as it is written in the document.</summary>
    internal string Tag { get; } = tag;

    internal XmlAttribute[] Attributes { get; } = attributes;

    /// <summary>What relative addresses inside are relative to: the nearest <c>xml:base</c>, else the document's address.</summary>
    internal Uri? Base => place.Address;

    /// <summary>Whether an <c>xml:base</c> said so, rather than the document's own address.</summary>
    internal bool HasOwnBase => place.IsDeclared;

    internal XmlBase Place => place;

    internal ReadOnlySpan<XmlNode> Nodes => nodes.AsSpan(0, count);

    internal bool HasElements => present != 0;

    internal IEnumerable<XmlElement> Elements => HasElements ? Named(null) : [];

    internal void Add(XmlNode node)
    {
        if (count == nodes.Length)
            Array.Resize(ref nodes, count == 0 ? 1 : Math.Max(4, count * 2));
        nodes[count++] = node;
        if (node is XmlElement element)
            present |= Bit(element.Name);
    }

    internal string? this[string attribute]
    {
        get
        {
            foreach (var a in Attributes)
                if (a.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
                    return a.Value;
            return null;
        }
    }

    /// <summary>Whether a child may have this name; it has not, where the answer is no.</summary>
    internal bool MayHold(string name) => (present & Bit(name)) != 0;

    internal IEnumerable<XmlElement> All(string name) => MayHold(name) ? Named(name) : [];

    internal XmlElement? First(string name)
    {
        var at = -1;
        return Next(name, ref at);
    }

    /// <summary>The next child of a name after a position, which moves on to it; null and the end where there is none.</summary>
    internal XmlElement? Next(string name, ref int at)
    {
        if (MayHold(name))
            for (at++; at < count; at++)
                if (nodes[at] is XmlElement element && element.Name == name)
                    return element;
        return null;
    }

    /// <summary>The character data of this element and everything in it, without surrounding white space.</summary>
    internal string Text
    {
        get
        {
            if (Nodes is [XmlText only])
                return only.Value.Trim();
            if (count == 0)
                return "";
            var text = new StringBuilder();
            AppendText(text);
            return text.ToString().Trim();
        }
    }

    private IEnumerable<XmlElement> Named(string? name)
    {
        for (var i = 0; i < count; i++)
            if (nodes[i] is XmlElement element && (name is null || element.Name == name))
                yield return element;
    }

    private static ulong Bit(string name)
    {
        if (name.Length == 0)
            return 1;
        var mixed = (uint)(((name.Length * 31 + name[name.Length / 2]) * 31 + name[name.Length * 3 / 4]) * 31 + name[^1]);
        return 1UL << (int)((mixed * 0x9E3779B1) >> 26);
    }

    private void AppendText(StringBuilder text)
    {
        foreach (var node in Nodes)
        {
            if (node is XmlText words) text.Append(words.Value);
            else ((XmlElement)node).AppendText(text);
        }
    }
}
