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
    private readonly Stack<Open> outer = [];
    private XmlScanner scanner;

    /// <summary>What the element before is called, wherever it ended.</summary>
    private XmlName before;

    private Open inner;
    private int words = NoWords;

    /// <summary>An element that has not ended.</summary>
    private readonly record struct Open(int Node, int Base, XmlScope Scope, XmlName Name);

    private LenientXml(XmlTree tree)
    {
        this.tree = tree;
        scanner = new XmlScanner(tree.Document);
        var scope = new XmlScope(null, null);
        inner = new(0, 0, scope, tree.Names.Get("", scope));
        before = inner.Name;
        tree.Nodes.Add(new XmlNode { Name = inner.Name.Place });
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
        for (var count = 0; count < MaximumNodes && ReadPart(); count++) { }
        while (outer.Count > 0)
            Pop();
        tree.Nodes[0].Next = tree.Nodes.Count;
    }

    private bool ReadPart()
    {
        ref readonly var habit = ref before.Next;
        if (habit.Inside == inner.Name && scanner.TryRead(tree[habit.Text]))
        {
            StartAgain(in habit);
            return true;
        }
        var begin = scanner.Position;
        // White space between the parts of a frame only lays the document out.
        if (inner.Name.HoldsOnlyElements)
            scanner.SkipSpace();
        var token = scanner.Read(inner.Name.Tag);
        switch (token)
        {
            case XmlToken.Text: Text(scanner.Value); break;
            case XmlToken.StartTag: Start(scanner[scanner.Value], begin); break;
            case XmlToken.EndTag: End(tree.Names.OpenTag(scanner[scanner.Value])); break;
            case XmlToken.EndOfOpen: Pop(); break;
        }
        return token != XmlToken.End;
    }

    /// <summary>Text right behind text is pushed together with it, into what the marks between them left free.</summary>
    private void Text(XmlSlice slice)
    {
        if (words == NoWords)
        {
            words = tree.Nodes.Count;
            tree.Nodes.Add(new XmlNode { Number = XmlNode.Words, Slice = slice, Next = words + 1 });
            return;
        }
        ref var before = ref tree.Nodes[words];
        tree[slice].CopyTo(tree.Document[(before.Slice.Start + before.Slice.Length)..]);
        before.Slice = before.Slice with { Length = before.Slice.Length + slice.Length };
    }

    private void Start(ReadOnlySpan<char> tag, int begin)
    {
        var scope = inner.Scope;
        if (scanner.HasXmlAttributes)
            scope = scope.With(scanner.Attributes, tree.Document);
        var name = scope.Name(tag, tree.Names);
        var attributes = Attributes();
        if (!scanner.HasXmlAttributes && scanner.IsAsWritten)
            before.Next = new(inner.Name, name, new(begin, scanner.Position - begin), attributes, scanner.IsEmpty);
        Start(name, Base(), scope, attributes, scanner.IsEmpty);
    }

    /// <summary>Starts an element whose tag stands just as it did before, only further on.</summary>
    private void StartAgain(in XmlHabit habit)
    {
        var attributes = habit.Attributes with { Start = tree.Attributes.Count };
        var behind = scanner.Position - habit.Text.Length - habit.Text.Start;
        for (var i = 0; i < attributes.Length; i++)
            tree.Attributes.Add(tree.Attributes[habit.Attributes.Start + i].Again(behind));
        Start(habit.Name, inner.Base, inner.Scope, attributes, habit.IsEmpty);
    }

    private void Start(XmlName name, int @base, XmlScope scope, XmlSlice attributes, bool isEmpty)
    {
        before = name;
        if (name.EndsItsLike)
            End(name.Open);
        else if (name.EndsWords && inner.Name.HoldsWords)
            Pop();
        var open = new Open(tree.Nodes.Count, @base, scope, name);
        tree.Nodes.Add(new XmlNode { Name = name.Place, Number = name.Number, Slice = attributes, Base = @base, Next = open.Node + 1 });
        tree.Nodes[inner.Node].Present |= 1UL << name.Number;
        words = NoWords;
        if (isEmpty || name.IsVoid || outer.Count >= MaximumDepth)
            return;
        if (name.HoldsOnlyElements || !scanner.TryReadWords(name.Tag, out var all))
            Push(open);
        else
            AddOnly(all, open.Node);
    }

    /// <summary>The words of an element that holds nothing else.</summary>
    private readonly void AddOnly(XmlSlice slice, int element)
    {
        var next = tree.Nodes.Count + 1;
        tree.Nodes[element].Next = next;
        tree.Nodes.Add(new XmlNode { Number = XmlNode.Words, Slice = slice, Next = next });
    }

    private readonly XmlSlice Attributes()
    {
        var attributes = scanner.Attributes;
        var slice = new XmlSlice(tree.Attributes.Count, attributes.Length);
        if (attributes.Length > 0)
            tree.Attributes.Add(attributes);
        return slice;
    }

    private readonly int Base()
    {
        if (!scanner.HasXmlAttributes || tree.Bases[inner.Base].With(scanner.Attributes, tree.Document) is not { } declared)
            return inner.Base;
        tree.Bases.Add(declared);
        return tree.Bases.Count - 1;
    }

    /// <summary>Closes the nearest open element of that tag and all inside it; an end without a start is ignored.</summary>
    private void End(XmlOpenTag? tag)
    {
        if (tag is not { Count: > 0 })
            return;
        for (var closed = Pop(); closed.Open != tag; closed = Pop()) { }
    }

    private void Push(Open element)
    {
        outer.Push(inner);
        inner = element;
        element.Name.Open.Count++;
    }

    private XmlName Pop()
    {
        var closed = inner;
        words = NoWords;
        closed.Name.Open.Count--;
        tree.Nodes[closed.Node].Next = tree.Nodes.Count;
        inner = outer.Pop();
        return closed.Name;
    }
}
