using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>Finds the element that holds the article's body: the one whose own paragraphs weigh most.</summary>
internal static partial class BodyRegion
{
    private const int ShortestParagraph = 25;
    private const int HeaviestParagraph = 700;

    /// <summary>The weight at which an article element is taken to hold the whole article.</summary>
    private const int EnoughProse = 800;

    /// <summary>How much of a paragraph's weight its container, the container's container and so on receive.</summary>
    private static readonly double[] Shares = [0.3, 1, 0.6, 0.3, 0.15, 0.1];

    /// <summary>The index of the region that holds the body, or -1 where the page has no paragraphs.</summary>
    public static int Find(PageText text)
    {
        double[] scores = Scores(text);
        (int[] all, int[] linked) = Lengths(text);
        int best = -1;
        for (int region = 0; region < scores.Length; region++)
        {
            (int start, int end) = (text.Regions[region].Start, text.Regions[region].End);
            double share = all[end] == all[start] ? 1 : (double)(linked[end] - linked[start]) / (all[end] - all[start]);
            if (scores[region] > 0)
                scores[region] *= (1 - share) * NameFactor(text.Regions[region]);
            if (scores[region] > 0 && (best < 0 || scores[region] > scores[best]))
                best = region;
        }
        return best < 0 ? best : Widened(text, Earlier(text, scores, best));
    }

    /// <summary>
    /// The best region that ends before another begins, if it comes near it: what follows an article at length are its
    /// comments and the next articles.
    /// </summary>
    private static int Earlier(PageText text, double[] scores, int best)
    {
        int chosen = best;
        double least = scores[best] * 0.55;
        for (int region = 0; region < best; region++)
        {
            if (scores[region] >= least && text.Regions[region].End <= text.Regions[best].Start)
            {
                chosen = region;
                least = scores[region];
            }
        }
        return chosen;
    }

    /// <summary>The weight of a block as a paragraph of an article; zero for labels, link lists and headings.</summary>
    public static double Weight(TextBlock block)
    {
        if (block.Weight < ShortestParagraph || block.Kind is BlockKind.Heading or BlockKind.Caption)
            return 0;
        double prose = Math.Max(0, 1 - (2 * block.LinkShare));
        double kind = block.Kind switch { BlockKind.Paragraph => 1, BlockKind.Item or BlockKind.Cell => 0.4, _ => 0.8 };
        return Math.Min(block.Weight, HeaviestParagraph) * prose * kind;
    }

    /// <summary>For every block the length of all text before it, and of all links before it.</summary>
    private static (int[] All, int[] Linked) Lengths(PageText text)
    {
        int[] all = new int[text.Blocks.Count + 1], linked = new int[text.Blocks.Count + 1];
        for (int at = 0; at < text.Blocks.Count; at++)
        {
            all[at + 1] = all[at] + text.Blocks[at].Text.Length;
            linked[at + 1] = linked[at] + Math.Min(text.Blocks[at].LinkLength, text.Blocks[at].Text.Length);
        }
        return (all, linked);
    }

    private static double[] Scores(PageText text)
    {
        double[] scores = new double[text.Regions.Count];
        foreach (TextBlock block in text.Blocks)
        {
            double weight = Weight(block);
            int region = block.Region;
            // Text that stands in the container itself counts as if a paragraph were around it.
            int level = block.Kind is BlockKind.Other ? 1 : 0;
            for (; level < Shares.Length && region >= 0; level++, region = text.Regions[region].Parent)
                scores[region] += weight * Shares[level];
        }
        return scores;
    }

    /// <summary>Climbs while the container around holds much more prose: bodies cut into several boxes.</summary>
    private static int Widened(PageText text, int best)
    {
        double own = Prose(text, best);
        for (int outer = text.Regions[best].Parent; outer > 0; outer = text.Regions[outer].Parent)
        {
            if (own > EnoughProse && Ancestors.Nearest(text.Regions[best].Element, "article") is { } article && !article.Contains(text.Regions[outer].Element))
                break;
            double all = Prose(text, outer);
            if (all > own * 1.3 && LinkShare(text, outer) < 0.3)
            {
                best = outer;
                own = all;
            }
        }
        return best;
    }

    private static double Prose(PageText text, int region) =>
        Within(text, region).Where(block => block.Weight >= 80 && block.LinkShare < 0.3 && block.Kind != BlockKind.Item).Sum(Weight);

    private static double LinkShare(PageText text, int region)
    {
        double all = 0, links = 0;
        foreach (TextBlock block in Within(text, region))
        {
            all += block.Text.Length;
            links += Math.Min(block.LinkLength, block.Text.Length);
        }
        return all == 0 ? 1 : links / all;
    }

    private static IEnumerable<TextBlock> Within(PageText text, int region)
    {
        for (int i = text.Regions[region].Start; i < text.Regions[region].End; i++)
            yield return text.Blocks[i];
    }

    private static double NameFactor(PageRegion region)
    {
        if (region.Element.GetAttribute("itemprop") == "articleBody")
            return 2;
        double tag = region.Element.LocalName is "article" or "main" ? 1.2 : 1;
        return BodyName().IsMatch(Furniture.Names(region.Element)) ? tag * 1.3 : tag;
    }

    [GeneratedRegex(@"(article|story|post|entry|news|main)[-_]*(body|text|content)|articlebody|(^|[\s_-])(body|content|text)($|[\s_-])", RegexOptions.IgnoreCase)]
    private static partial Regex BodyName();
}
