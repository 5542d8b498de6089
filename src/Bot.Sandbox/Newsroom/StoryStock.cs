using System.Globalization;

namespace Bot.Sandbox.Newsroom;

/// <summary>
/// The stock of stories, one embedded text file per section.
/// </summary>
/// <remarks>
/// A story begins with <c>=== key</c> and its draws (<c>n=13..40</c>, <c>n=200..900/10</c> in steps of ten,
/// <c>what=1..3</c> for a choice). Then each edition: a line <c>[de]</c>, the headlines, one a line, and after an empty
/// line the paragraphs, with empty lines between. What the slots mean is told in <see cref="StoryFacts"/>.
/// </remarks>
internal static class StoryStock
{
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<StoryTemplate>>> sections =
        new(() => [.. Enum.GetValues<NewsSection>().Select(Read)]);

    /// <summary>The stories of a section, in the order they are written down.</summary>
    public static IReadOnlyList<StoryTemplate> Of(NewsSection section) => sections.Value[(int)section];

    private static IReadOnlyList<StoryTemplate> Read(NewsSection section)
    {
        var text = EmbeddedText.Read($"stock/{Editions.English.Slug(section)}.txt");
        return [.. text.Split("\n=== ").Skip(1).Select(story => Story(section, story))];
    }

    private static StoryTemplate Story(NewsSection section, string text)
    {
        var parts = text.Split("\n[");
        var head = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new StoryTemplate(
            head[0],
            section,
            [.. head.Skip(1).Select(Draw)],
            parts.Skip(1).ToDictionary(part => part[..2], part => Words(part[3..])));
    }

    private static StoryDraw Draw(string text)
    {
        var (name, range) = Cut(text, "=");
        var (bounds, step) = Cut(range, "/");
        var (least, most) = Cut(bounds, "..");
        return new StoryDraw(name, Number(least), Number(most), step.Length == 0 ? 1 : Number(step));
    }

    private static StoryWords Words(string text)
    {
        var blocks = text.Trim().Split("\n\n", StringSplitOptions.TrimEntries);
        return new StoryWords(blocks[0].Split('\n', StringSplitOptions.TrimEntries), [.. blocks.Skip(1).Select(OneLine)]);
    }

    private static string OneLine(string paragraph) => paragraph.Replace('\n', ' ');

    private static (string Before, string After) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + mark.Length)..]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
