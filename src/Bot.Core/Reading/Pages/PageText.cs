using System.Collections.Frozen;
using AngleSharp.Dom;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Pages;

/// <summary>The visible text of a page as blocks in reading order, and the block elements they stand in.</summary>
internal sealed class PageText
{
    private static readonly FrozenSet<string> BlockNames = FrozenSet.ToFrozenSet(
    [
        "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
        "blockquote", "pre", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "figure", "figcaption", "header", "footer",
        "aside", "nav", "form", "fieldset", "address", "details", "summary", "body", "html", "center", "hr", "hgroup",
    ]);

    private readonly Func<IElement, bool> _isSkipped;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<PageRegion> _regions = [];
    private readonly PooledList<char> _text;
    private int _linkLength;
    private int _linkDepth;
    private int _breaks;

    private PageText(Func<IElement, bool> isSkipped, PooledList<char> room)
    {
        _isSkipped = isSkipped;
        _text = room;
    }

    public IReadOnlyList<TextBlock> Blocks => _blocks;

    /// <summary>The block elements, each before those inside it.</summary>
    public IReadOnlyList<PageRegion> Regions => _regions;

    /// <summary>The place of the first text that stands in an element itself, -1 where there is none.</summary>
    public int IndexOf(IElement element)
    {
        for (int at = 0; at < _blocks.Count; at++)
        {
            if (ReferenceEquals(_regions[_blocks[at].Region].Element, element))
                return at;
        }
        return -1;
    }

    /// <summary>Reads everything under an element except what <paramref name="isSkipped"/> holds for.</summary>
    public static PageText Read(IElement root, Func<IElement, bool> isSkipped)
    {
        using var room = new PooledList<char>(1024);
        var text = new PageText(isSkipped, room);
        text.Enter(root, -1);
        return text;
    }

    private void Enter(IElement element, int parent)
    {
        Flush(parent);
        int own = _regions.Count;
        _regions.Add(new PageRegion(element, parent, _blocks.Count, _blocks.Count));
        Walk(element, own);
        Flush(own);
        _regions[own] = _regions[own] with { End = _blocks.Count };
    }

    /// <summary>Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    private void Walk(IElement element, int region)
    {
        // Asking a node for its sibling searches all of them; the list doesn't.
        INodeList nodes = element.ChildNodes;
        for (int at = 0; at < nodes.Length; at++)
        {
            INode node = nodes[at];
            if (node is IText { Data: var data })
                Append(data);
            else if (node is IElement child && !_isSkipped(child))
                Visit(child, region);
        }
    }

    private void Visit(IElement child, int region)
    {
        if (BlockNames.Contains(child.LocalName))
        {
            Enter(child, region);
        }
        else if (child.LocalName == "br")
        {
            // One break is a line's end within a paragraph; two are the paragraph's.
            if (++_breaks > 1)
                Flush(region);
            _text.Add(' ');
        }
        else
        {
            int link = child.LocalName == "a" ? 1 : 0;
            _linkDepth += link;
            Walk(child, region);
            _linkDepth -= link;
        }
    }

    private void Append(string data)
    {
        if (string.IsNullOrWhiteSpace(data))
        {
            _text.Add(' ');
            return;
        }
        _breaks = 0;
        _text.Add(data.AsSpan());
        if (_linkDepth > 0)
            _linkLength += PageWords.FoldedLength(data);
    }

    private void Flush(int region)
    {
        string text = PageWords.Fold(_text.Span);
        if (text.Length > 0)
            _blocks.Add(new TextBlock(text, _linkLength, KindOf(region), region));
        _text.Resize(0);
        _linkLength = 0;
        _breaks = 0;
    }

    private BlockKind KindOf(int region) => _regions[region].Element.LocalName switch
    {
        "p" or "blockquote" or "pre" => BlockKind.Paragraph,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.Item,
        "figcaption" or "figure" => BlockKind.Caption,
        "td" or "th" => BlockKind.Cell,
        _ => BlockKind.Other,
    };
}
