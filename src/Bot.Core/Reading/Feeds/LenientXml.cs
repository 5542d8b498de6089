using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Reads a document as a tree and never fails: unknown tags, missing ends, wrong order, stray marks and a missing rest are
/// taken as well as they can be. Linear in the length of the text, with bounds on depth and number of nodes.
/// </summary>
internal ref struct LenientXml
{
    /// <summary>Deeper elements are kept, but as leaves at this depth.</summary>
    internal const int MaximumDepth = 200;

    /// <summary>Reading stops here; a feed of a few thousand entries has a tenth of it.</summary>
    internal const int MaximumNodes = 1_000_000;

    private const int NoWords = -1;

    private readonly XmlTree tree;
    private readonly List<Open> stack = [];
    private XmlScanner scanner;
    private int words = NoWords;

    private readonly record struct Open(int Node, XmlScope Scope, XmlName Name);

    private LenientXml(XmlTree tree)
    {
        this.tree = tree;
        scanner = new XmlScanner(tree.Document);
        var scope = new XmlScope(null, null);
        Push(new XmlNode { Name = tree.Names.Get("", scope) }, scope);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document, decoded. It is read where it stands, so it is changed, and must last as long as the tree.</param>
    /// <param name="address">Where it came from, the base of its relative addresses.</param>
    internal static XmlTree Parse(TextBuffer text, Uri? address)
    {
        XmlCharacters.Clean(text);
        var tree = new XmlTree(text, address);
        new LenientXml(tree).Read();
        return tree;
    }

    private void Read()
    {
        var token = scanner.Read();
        for (var count = 0; token != XmlToken.End && count < MaximumNodes; count++, token = scanner.Read(stack[^1].Name.Tag))
        {
            switch (token)
            {
                case XmlToken.Text: Text(scanner.Value); break;
                case XmlToken.StartTag: Start(scanner[scanner.Value]); break;
                case XmlToken.EndTag: End(scanner[scanner.Value]); break;
                case XmlToken.EndOfOpen: Pop(); break;
            }
        }
        while (stack.Count > 0)
            Pop();
    }

    /// <summary>Text right behind text is pushed together with it, into what the marks between them left free.</summary>
    private void Text(XmlSlice slice)
    {
        if (stack[^1].Name.HoldsOnlyElements && tree[slice].IsWhiteSpace())
            return;
        if (words == NoWords)
        {
            words = tree.Nodes.Count;
            tree.Nodes.Add(new XmlNode { Slice = slice, Next = words + 1 });
            return;
        }
        ref var before = ref tree.Nodes[words];
        tree[slice].CopyTo(tree.Document[(before.Slice.Start + before.Slice.Length)..]);
        before.Slice = before.Slice with { Length = before.Slice.Length + slice.Length };
    }

    private void Start(ReadOnlySpan<char> tag)
    {
        var scope = stack[^1].Scope;
        if (scanner.HasXmlAttributes)
            scope = scope.With(scanner.Attributes, tree.Document);
        var name = scope.Name(tag, tree.Names);
        if (name.EndsItsLike)
            End(tag);
        else if (name.EndsWords && stack[^1].Name.HoldsWords)
            Pop();
        var node = new XmlNode { Name = name, Slice = Attributes(), Base = Base(), Next = tree.Nodes.Count + 1 };
        tree.Nodes[stack[^1].Node].Present |= 1UL << name.Number;
        words = NoWords;
        if (scanner.IsEmpty || name.IsVoid || stack.Count > MaximumDepth)
            tree.Nodes.Add(node);
        else
            Push(node, scope);
    }

    private readonly XmlSlice Attributes()
    {
        var slice = new XmlSlice(tree.Attributes.Count, scanner.Attributes.Length);
        tree.Attributes.Add(scanner.Attributes);
        return slice;
    }

    private readonly int Base()
    {
        var inherited = tree.Nodes[stack[^1].Node].Base;
        if (!scanner.HasXmlAttributes || tree.Bases[inherited].With(scanner.Attributes, tree.Document) is not { } declared)
            return inherited;
        tree.Bases.Add(declared);
        return tree.Bases.Count - 1;
    }

    /// <summary>Closes the nearest open element of that tag and all inside it; an end without a start is ignored.</summary>
    private void End(ReadOnlySpan<char> tag)
    {
        if (tag.SequenceEqual(stack[^1].Name.Tag))
        {
            Pop();
            return;
        }
        if (tree.Names.OpenTag(tag) is not { Count: > 0 } open)
            return;
        for (var closed = Pop(); closed.Open != open; closed = Pop()) { }
    }

    private readonly void Push(XmlNode node, XmlScope scope)
    {
        stack.Add(new(tree.Nodes.Count, scope, node.Name!));
        tree.Nodes.Add(node);
        node.Name!.Open.Count++;
    }

    private XmlName Pop()
    {
        words = NoWords;
        var closed = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        closed.Name.Open.Count--;
        tree.Nodes[closed.Node].Next = tree.Nodes.Count;
        return closed.Name;
    }
}
