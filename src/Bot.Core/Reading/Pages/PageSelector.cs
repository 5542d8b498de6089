using System.Text.RegularExpressions;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// A CSS selector that a person wrote for a page (W3C Selectors Level 4). Left out is what a bad page could make slow:
/// combinators in parentheses, and <c>:has()</c> more than once.
/// </summary>
public sealed partial class PageSelector
{
    /// <summary>The longest selector, in characters.</summary>
    public const int Longest = 500;

    private readonly IReadOnlyList<SelectorChain> _chains;

    private PageSelector(IReadOnlyList<SelectorChain> chains) => _chains = chains;

    /// <summary>Why a text cannot be used as a selector, and how to mend it; null where it can.</summary>
    public static string? Problem(string selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        if (selector.Length > Longest)
            return $"longer than {Longest} signs. Name the elements by their tags and classes.";
        if (selector.TrimStart() is not { Length: > 0 } text || text[0] is '>' or '+' or '~'
            || new CssSelectorParser().ParseSelector(text) is not { } parsed)
            return $"“{selector}” is no CSS selector. Write for example li.teaser or h3 a.";
        if (SelectorChains.Of(parsed).Any(chain =>
            chain.Compounds.Count > SelectorChain.MostCompounds || chain.Combinators.Except(SelectorChain.Known).Any()))
            return $"“{selector}” asks for more than can be looked up. Name the elements by their tags and classes.";
        return Unsupported(text) is { } part
            ? $"“{selector}” has {part}, which is not supported. Name the elements by their tags and classes."
            : null;
    }

    /// <summary>Reads a selector without problems.</summary>
    /// <exception cref="FormatException">It has one.</exception>
    internal static PageSelector Parse(string selector) => Problem(selector) is { } problem
        ? throw new FormatException(problem)
        : new PageSelector(SelectorChains.Of(new CssSelectorParser().ParseSelector(selector.TrimStart())!));

    /// <summary>The elements of a page that match.</summary>
    internal HashSet<IElement> Matches(IElement root)
    {
        var found = new HashSet<IElement>();
        foreach (SelectorChain chain in _chains)
            chain.Collect(root, found);
        return found;
    }

    private static string? Unsupported(string selector)
    {
        string plain = Counted().Replace(Attribute().Replace(Quoted().Replace(selector, ""), "[]"), "");
        if (plain.Contains(":scope", StringComparison.OrdinalIgnoreCase))
            return ":scope";
        if (Has().Count(plain) > 1)
            return ":has() more than once";
        for (int length = -1; length != plain.Length; plain = Innermost().Replace(plain, ""))
        {
            if (Innermost().Matches(plain).Any(group => Combined().IsMatch(group.Value[1..^1])))
                return "combinators in parentheses";
            length = plain.Length;
        }
        return null;
    }

    [GeneratedRegex("\"[^\"]*\"|'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Attribute();

    /// <summary>Sums such as "2n + 1" are no combinators.</summary>
    [GeneratedRegex(@":nth[a-z-]*\(\s*([\dn\s+-]+|odd|even)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@":has\(", RegexOptions.IgnoreCase)]
    private static partial Regex Has();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Innermost();

    [GeneratedRegex(@"[^\s,>+~]\s*[\s>+~]\s*[^\s,]")]
    private static partial Regex Combined();
}
