using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// A selector without commas: compounds such as <c>li.teaser</c>, and how each stands to the one before it. All elements of a
/// page are matched in one walk down: matching them one by one tries every way through their ancestors, and a page nested
/// deeply enough has millions.
/// </summary>
/// <param name="Compounds">The compounds, from the left; <see cref="MostCompounds"/> at most.</param>
/// <param name="Combinators">
/// Between them: a blank (within), <c>&gt;</c> (child), <c>+</c> (next sibling), <c>~</c> (later sibling).
/// </param>
internal sealed record SelectorChain(IReadOnlyList<ISelector> Compounds, IReadOnlyList<string> Combinators)
{
    /// <summary>How far a chain has matched is kept in the bits of a number.</summary>
    public const int MostCompounds = 32;

    /// <summary>What may stand between compounds.</summary>
    public static readonly IReadOnlyList<string> Known = [" ", ">", "+", "~"];

    /// <summary>Adds the elements that match, from an element on down.</summary>
    public void Collect(IElement root, HashSet<IElement> found) => Walk(root, default, found);

    /// <summary>Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    /// <returns>The compounds up to which the chain matches at this element.</returns>
    private uint Walk(IElement element, Reached reached, HashSet<IElement> found)
    {
        uint own = Match(element, reached);
        if ((own >> (Compounds.Count - 1) & 1) != 0)
            found.Add(element);
        var inside = new Reached(reached.Around | own, own, Before: 0, Earlier: 0);
        foreach (IElement child in element.Children)
        {
            uint last = Walk(child, inside, found);
            inside = inside with { Before = last, Earlier = inside.Earlier | last };
        }
        return own;
    }

    private uint Match(IElement element, Reached reached)
    {
        uint own = 0;
        for (int at = 0; at < Compounds.Count; at++)
        {
            if ((at == 0 || (reached.By(Combinators[at - 1]) >> (at - 1) & 1) != 0) && Compounds[at].Match(element, null))
                own |= 1u << at;
        }
        return own;
    }

    /// <summary>Up to which compounds the chain matches at the elements around and before one.</summary>
    private readonly record struct Reached(uint Around, uint Parent, uint Before, uint Earlier)
    {
        public uint By(string combinator) => combinator switch
        {
            ">" => Parent,
            "+" => Before,
            "~" => Earlier,
            _ => Around,
        };
    }
}
