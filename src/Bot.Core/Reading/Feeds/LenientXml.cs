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

    // One never stands in another, so the next one ends the last one, should its end tag be missing.
    private static readonly HashSet<string> Siblings = new(StringComparer.Ordinal) { "item", "atom:entry", "sitemap:url", "sitemap:sitemap" };

    // Elements of HTML that have no end, where someone pasted HTML as it is.
    private static readonly HashSet<string> Voids = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img", "wbr", "input" };

    // Elements that hold a few words, and the parts of an item that never stand in them: where one begins, the words are over.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "title", "link", "guid", "pubdate", "author", "category", "dc:date", "dc:creator" };
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "link", "guid", "pubdate", "description", "category", "enclosure", "dc:date", "dc:creator", "content:encoded" };

    private readonly List<Open> stack = [];
    private readonly Dictionary<string, int> openTags = new(StringComparer.OrdinalIgnoreCase);
    private readonly XmlNames names = new();
    private int nodes;

    private readonly record struct Open(XmlElement Element, XmlScope Scope);

    /// <summary>Reads a document; what is given back is its unnamed root, which holds whatever stands at the top.</summary>
    /// <param name="text">The document, decoded.</param>
    /// <param name="address">Where it came from, the base of its relative addresses.</param>
    internal static XmlElement Parse(string text, Uri? address)
    {
        var tree = new LenientXml();
        var root = new XmlElement("", "", [], new(address, IsDeclared: false));
        tree.stack.Add(new(root, XmlScope.Empty));
        tree.Read(new XmlScanner(text));
        return root;
    }

    private void Read(XmlScanner scanner)
    {
        for (var token = scanner.Read(); token != XmlToken.End && nodes < MaximumNodes; token = scanner.Read())
        {
            nodes++;
            switch (token)
            {
                case XmlToken.Text: stack[^1].Element.Add(new XmlText(scanner.Value)); break;
                case XmlToken.StartTag: Start(scanner.Value, scanner.Attributes, scanner.IsEmpty); break;
                case XmlToken.EndTag: End(scanner.Value); break;
            }
        }
    }

    private void Start(string tag, XmlAttribute[] attributes, bool isEmpty)
    {
        var scope = stack[^1].Scope.With(attributes);
        var name = names.Canonical(tag, scope);
        if (Siblings.Contains(name))
            End(tag);
        else if (Parts.Contains(name) && Words.Contains(stack[^1].Element.Name))
            End(stack[^1].Element.Tag);
        var parent = stack[^1].Element;
        var element = new XmlElement(name, tag, attributes, parent.Place.With(attributes));
        parent.Add(element);
        if (isEmpty || Voids.Contains(tag) || stack.Count > MaximumDepth)
            return;
        stack.Add(new(element, scope));
        openTags[tag] = openTags.GetValueOrDefault(tag) + 1;
    }

    /// <summary>Closes the nearest open element of that tag and all inside it; an end without a start is ignored.</summary>
    private void End(string tag)
    {
        if (openTags.GetValueOrDefault(tag) == 0)
            return;
        bool found;
        do
        {
            var closed = stack[^1].Element.Tag;
            stack.RemoveAt(stack.Count - 1);
            openTags[closed]--;
            found = closed.Equals(tag, StringComparison.OrdinalIgnoreCase);
        }
        while (!found);
    }
}
