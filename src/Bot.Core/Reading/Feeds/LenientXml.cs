namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Reads a document as a tree and never fails: unknown tags, missing ends, wrong order, stray marks and a missing rest are
/// taken as well as they can be. Linear in the length of the text, with bounds on depth and number of nodes.
/// </summary>
internal sealed class LenientXml
{
    /// <summary>Deeper elements are kept, but as leaves at this depth.</summary>
    internal const int MaximumDepth = 200;

    /// <summary>Reading stops here; a feed of a few thousand entries has a tenth of it.</summary>
    internal const int MaximumNodes = 1_000_000;

    private readonly List<Open> stack = [];
    private readonly Dictionary<string, XmlOpenTag> openTags = new(StringComparer.OrdinalIgnoreCase);
    private readonly XmlNames names = new();
    private XmlText? last;
    private int nodes;

    private readonly record struct Open(XmlElement Element, XmlScope Scope, XmlName Name);

    /// <summary>Reads a document; what is given back is its unnamed root, which holds whatever stands at the top.</summary>
    /// <param name="text">The document, decoded.</param>
    /// <param name="address">Where it came from, the base of its relative addresses.</param>
    internal static XmlElement Parse(string text, Uri? address)
    {
        var tree = new LenientXml();
        var root = new XmlElement("", "", [], new(address, IsDeclared: false));
        tree.stack.Add(new(root, XmlScope.Empty, new XmlName("", "", new XmlOpenTag())));
        tree.Read(new XmlScanner(XmlCharacters.Clean(text)));
        return root;
    }

    private void Read(XmlScanner scanner)
    {
        for (var token = scanner.Read(); token != XmlToken.End && nodes < MaximumNodes; token = scanner.Read())
        {
            nodes++;
            switch (token)
            {
                case XmlToken.Text: stack[^1].Element.Add(Text(scanner.Value)); break;
                case XmlToken.StartTag: Start(scanner.Value, scanner.Attributes, scanner.IsEmpty); break;
                case XmlToken.EndTag: End(scanner.Value); break;
            }
        }
    }

    /// <summary>The space between elements is the same again and again.</summary>
    private XmlText Text(string value) => ReferenceEquals(last?.Value, value) ? last : last = new XmlText(value);

    private void Start(string tag, XmlAttribute[] attributes, bool isEmpty)
    {
        var scope = stack[^1].Scope.With(attributes);
        if (!scope.Names.TryGetValue(tag, out var name))
            scope.Names[tag] = name = new XmlName(names.Canonical(tag, scope), tag, OpenTag(tag));
        if (name.EndsItsLike)
            End(tag);
        else if (name.EndsWords && stack[^1].Name.HoldsWords)
            Pop();
        var parent = stack[^1].Element;
        var element = new XmlElement(name.Canonical, tag, attributes, parent.Place.With(attributes));
        parent.Add(element);
        if (isEmpty || name.IsVoid || stack.Count > MaximumDepth)
            return;
        stack.Add(new(element, scope, name));
        name.Open.Count++;
    }

    /// <summary>Closes the nearest open element of that tag and all inside it; an end without a start is ignored.</summary>
    private void End(string tag)
    {
        if (stack[^1].Name.Tag == tag)
        {
            Pop();
            return;
        }
        if (!openTags.TryGetValue(tag, out var open) || open.Count == 0)
            return;
        for (var closed = Pop(); closed.Name.Open != open; closed = Pop()) { }
    }

    private Open Pop()
    {
        var closed = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        closed.Name.Open.Count--;
        return closed;
    }

    private XmlOpenTag OpenTag(string tag) =>
        openTags.TryGetValue(tag, out var open) ? open : openTags[tag] = new XmlOpenTag();
}
