using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>What stands around a link in its list: its date, its section label, its abstract.</summary>
internal static class ListedItem
{
    private const int LongestDate = 60;
    private const int LongestLabel = 40;
    private const int ShortestSummary = 40;

    /// <summary>Reads the surroundings of a link.</summary>
    /// <param name="link">The link with the title.</param>
    /// <param name="container">The largest element that holds no other article's link.</param>
    /// <param name="dates">How dates are read.</param>
    public static ListedArticle Read(ListedLink link, IElement container, PageDates dates)
    {
        List<TextBlock> blocks = [.. PageText.Read(container, Furniture.IsInvisible).Blocks.Where(block => !PageWords.Same(block.Text, link.Title))];
        List<string> labels = [.. Labels(container, link.Title)];
        return new ListedArticle(
            link.Url,
            link.Title,
            Published(link.Day, container, labels, dates),
            labels.FirstOrDefault(label => IsSection(label, dates)),
            blocks.Where(block => block.Weight >= ShortestSummary && block.LinkShare < 1 && !block.Text.Contains(link.Title, StringComparison.Ordinal))
                .MaxBy(block => block.Weight)?.Text);
    }

    /// <summary>When an article was published: what its item states, or its time under the day heading above it.</summary>
    /// <param name="title">Its title, which is no date whatever stands in it.</param>
    /// <param name="day">The day heading above it, if any.</param>
    /// <param name="container">Its item.</param>
    /// <param name="dates">How dates are read.</param>
    public static DateTimeOffset? Published(string title, DateOnly? day, IElement container, PageDates dates) =>
        Published(day, container, [.. Labels(container, title)], dates);

    private static DateTimeOffset? Published(DateOnly? heading, IElement container, List<string> labels, PageDates dates)
    {
        DateTimeOffset? stated = container.QuerySelectorAll("time[datetime]")
            .Select(time => dates.Read(time.GetAttribute("datetime"))).FirstOrDefault(date => date is not null);
        if (stated is not null)
            return stated;
        IElement? before = container.PreviousElementSibling;
        string? beside = before is not null && before.QuerySelector("a") is null ? PageWords.Of(before) : null;
        return labels.Append(beside).Where(label => label is { Length: <= LongestDate } && label.Any(char.IsDigit))
            .Select(label => dates.Under(heading, label!)).FirstOrDefault(date => date is not null)
            ?? (heading is { } day ? dates.Read(day) : null);
    }

    private static bool IsSection(string label, PageDates dates) =>
        label.Length is >= 2 and <= LongestLabel && char.IsLetter(label[0]) && !label.Any(char.IsDigit)
        && label.Count(char.IsWhiteSpace) <= 3 && dates.Local(label) is null;

    /// <summary>The short texts of the innermost elements, in order, apart from the title.</summary>
    private static IEnumerable<string> Labels(IElement container, string title)
    {
        foreach (INode node in container.GetDescendants().OfType<IText>())
        {
            if (PageWords.Known(node.TextContent) is { Length: <= LongestDate } text && !title.Contains(text, StringComparison.Ordinal)
                && node.ParentElement is { } parent && !Furniture.IsInvisible(parent))
                yield return text;
        }
    }
}
