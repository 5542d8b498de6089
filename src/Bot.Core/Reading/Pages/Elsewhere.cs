using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Parts of an article's page that speak of something else: other articles, readers, the site.</summary>
/// <param name="headline">The headline's element; what holds it too is a part of the article. Null where unknown.</param>
/// <param name="address">The page's address; a heading that links to it heads no other article.</param>
internal sealed partial class Elsewhere(IElement? headline, Uri? address)
{
    /// <summary>An aside of a few words holds facts about the article.</summary>
    private const int ShortAside = 200;

    private const int MostLooked = 400;

    /// <summary>Every element is judged once, for many candidates stand in the same boxes.</summary>
    private readonly Dictionary<IElement, bool> _named = [];
    private readonly Dictionary<IElement, bool> _teasers = [];

    private readonly HashSet<IElement> _ofArticle = [.. Around(headline)];

    /// <summary>How far around an element a linked heading makes it a part of that link's teaser.</summary>
    private const int TeaserLevels = 4;

    /// <summary>Whether an element stands in such a part.</summary>
    public bool Holds(IElement element)
    {
        int level = 0;
        for (IElement? around = element; around is not null and not { LocalName: "body" }; around = around.ParentElement, level++)
        {
            if (_ofArticle.Contains(around))
                return false;
            if (Known(_named, around, IsNamed) || (level <= TeaserLevels && around.LocalName != "a" && Known(_teasers, around, IsTeaser)))
                return true;
        }
        return false;
    }

    private static bool IsNamed(IElement element) =>
        element.LocalName == "nav" || (element.LocalName == "aside" && element.TextContent.Length > ShortAside) || Name().IsMatch(Furniture.Names(element));

    private static bool Known(Dictionary<IElement, bool> verdicts, IElement element, Func<IElement, bool> judge)
    {
        if (!verdicts.TryGetValue(element, out bool verdict))
            verdicts[element] = verdict = judge(element);
        return verdict;
    }

    private bool IsTeaser(IElement element)
    {
        int left = MostLooked;
        return HoldsLinkedHeading(element, isHeading: false, link: null, ref left);
    }

    /// <summary>Whether a heading within leads to another page; the first few hundred elements are looked at.</summary>
    private bool HoldsLinkedHeading(IElement element, bool isHeading, IElement? link, ref int left)
    {
        INodeList nodes = element.ChildNodes;
        for (int at = 0; at < nodes.Length; at++)
        {
            if (nodes[at] is not IElement child)
                continue;
            if (--left < 0)
                return false;
            bool heads = isHeading || child.LocalName is "h2" or "h3" or "h4";
            IElement? around = child.LocalName == "a" ? child : link;
            // Only what is both costs the look at an address.
            if ((heads && around is not null && (heads != isHeading || around != link) && Leads(around)) || HoldsLinkedHeading(child, heads, around, ref left))
                return true;
        }
        return false;
    }

    private bool Leads(IElement link) => PageAddress.Resolve(link.GetAttribute("href"), address) is { } target && !IsPage(target);

    /// <summary>An element and those around it.</summary>
    private static IEnumerable<IElement> Around(IElement? element)
    {
        for (; element is not null; element = element.ParentElement)
            yield return element;
    }

    private bool IsPage(string target) =>
        address is not null && new Uri(target) is { } other && other.Host == address.Host && other.PathAndQuery == address.PathAndQuery;

    [GeneratedRegex(
        @"(^|[\s_-])(comments?|latest|menu|more-?(articles|news|from|stories)|most-?(read|popular|viewed)|nav(bar|igation)?|newsticker|outbrain|popular|promo|recommend\w*|recirc\w*|related\w*|sidebar|taboola|teasers?|ticker|trending|widget)($|[\s_-])|(^|\s)((site|page|global|main)-?)?footer($|\s)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
