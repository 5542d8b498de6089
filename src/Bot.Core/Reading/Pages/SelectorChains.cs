using AngleSharp.Css;
using AngleSharp.Css.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Takes a selector apart: at its commas into chains, and these at their combinators.</summary>
internal sealed class SelectorChains : ISelectorVisitor
{
    private readonly List<SelectorChain> _chains = [];

    /// <summary>The chains; an element that one of them matches is matched.</summary>
    public static IReadOnlyList<SelectorChain> Of(ISelector selector)
    {
        var chains = new SelectorChains();
        chains.Add(selector);
        return chains._chains;
    }

    void ISelectorVisitor.List(IEnumerable<ISelector> selectors)
    {
        foreach (ISelector selector in selectors)
            Add(selector);
    }

    void ISelectorVisitor.Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols) =>
        _chains.Add(new SelectorChain(
            [.. selectors], [.. symbols.Select(symbol => symbol.Trim() is { Length: > 0 } sign ? sign : " ")]));

    void ISelectorVisitor.Attribute(string name, string op, string? value)
    {
    }

    void ISelectorVisitor.Type(string name)
    {
    }

    void ISelectorVisitor.Id(string value)
    {
    }

    void ISelectorVisitor.Child(string name, int step, int offset, ISelector selector)
    {
    }

    void ISelectorVisitor.Class(string name)
    {
    }

    void ISelectorVisitor.PseudoClass(string name)
    {
    }

    void ISelectorVisitor.PseudoElement(string name)
    {
    }

    void ISelectorVisitor.Many(IEnumerable<ISelector> selectors)
    {
    }

    /// <summary>What is neither a list nor a chain is a compound by itself.</summary>
    private void Add(ISelector selector)
    {
        int before = _chains.Count;
        selector.Accept(this);
        if (_chains.Count == before)
            _chains.Add(new SelectorChain([selector], []));
    }
}
