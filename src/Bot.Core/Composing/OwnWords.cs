using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>
/// What staff write at the desk, without an article on the web. A first line of its own is the headline; a text of one paragraph
/// has none and stands as it is.
/// </summary>
public static class OwnWords
{
    /// <summary>A first line that is longer is no headline.</summary>
    private const int LongestTitle = 200;

    /// <summary>What the story is called in lists and questions: its first line.</summary>
    public static string TitleOf(string text) => CleanText.Line(text.Trim().Split('\n', 2)[0], LongestTitle);

    /// <summary>Headline and words of such an article.</summary>
    /// <returns>The headline is null where the text has no line that is one.</returns>
    internal static (string? Title, string? Words) Parts(Article article)
    {
        var text = article.Lead?.Trim() ?? "";
        return text.Split('\n', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } first, { Length: > 0 } rest] && CodePoints.Count(first) <= LongestTitle
            ? (first, rest)
            : (null, text);
    }
}
