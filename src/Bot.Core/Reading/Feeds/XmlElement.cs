using System.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// An element of a leniently read document. <see cref="Name"/> is canonical (see <see cref="XmlVocabularies"/>): lower case,
/// with the usual prefix of its vocabulary whatever prefix the document uses, so that rules can ask for <c>dc:date</c>.
/// </summary>
internal sealed class XmlElement(string name, string tag, XmlAttribute[] attributes, XmlBase place) : XmlNode
{
    private readonly List<XmlNode> nodes = [];

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

    internal IReadOnlyList<XmlNode> Nodes => nodes;

    internal IEnumerable<XmlElement> Elements => nodes.OfType<XmlElement>();

    internal void Add(XmlNode node) => nodes.Add(node);

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

    internal IEnumerable<XmlElement> All(string name) => Elements.Where(e => e.Name == name);

    internal XmlElement? First(string name) => Elements.FirstOrDefault(e => e.Name == name);

    /// <summary>The character data of this element and everything in it, without surrounding white space.</summary>
    internal string Text
    {
        get
        {
            if (nodes is [XmlText only])
                return only.Value.Trim();
            var text = new StringBuilder();
            AppendText(text);
            return text.ToString().Trim();
        }
    }

    private void AppendText(StringBuilder text)
    {
        foreach (var node in nodes)
        {
            if (node is XmlText words) text.Append(words.Value);
            else ((XmlElement)node).AppendText(text);
        }
    }
}
