using System.Text.RegularExpressions;

namespace Bot.Core.Composing;

/// <summary>Words as a person of the newsroom wrote them: whole, with their lines and paragraphs.</summary>
/// <param name="text">The words.</param>
internal sealed partial class WholeSummary(string text) : ISummarizer
{
    /// <summary>What a message holds, and more.</summary>
    private const int Longest = 20_000;

    private const string BetweenParagraphs = "\n\n";

    private readonly string words = string.Join(BetweenParagraphs, BlankLines().Split(text.ReplaceLineEndings("\n"))
        .Select(paragraph => CleanText.Paragraphs(paragraph, Longest))
        .Where(paragraph => paragraph.Length > 0));

    /// <inheritdoc />
    public string? Summarize(SummaryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return words.Length == 0 || request.Limit <= 0 ? null : CodePoints.Shorten(words, request.Limit);
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlankLines();
}
