using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing;

/// <summary>
/// Summarizes with the article's own words: whole sentences from the lead or, where there is none, from the first
/// paragraph; the dateline and a first sentence that only repeats the headline are left out.
/// </summary>
public sealed class LeadSummarizer : ISummarizer
{
    /// <inheritdoc/>
    public string? Summarize(SummaryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var summary = SentenceFit.Fit(Sentences(request), request.Limit);
        return summary.Length == 0 ? null : summary;
    }

    /// <summary>All sentences the summary may choose from.</summary>
    internal static IReadOnlyList<string> Sentences(SummaryRequest request)
    {
        var fromLead = Split(request.Lead, request);
        return fromLead.Count > 0 ? fromLead : FirstParagraph(request);
    }

    private static IReadOnlyList<string> FirstParagraph(SummaryRequest request)
    {
        foreach (var line in (request.Text ?? "").AsSpan().EnumerateLines())
            if (Split(line.ToString(), request) is { Count: > 0 } sentences) return sentences;
        return [];
    }

    private static IReadOnlyList<string> Split(string? paragraph, SummaryRequest request)
    {
        if (string.IsNullOrWhiteSpace(paragraph)) return [];
        var text = paragraph.Trim();
        if (request.Dateline is { } dateline) text = dateline.TakeFrom(text);
        var sentences = SentenceSplitter.Split(text, request.Language);
        return sentences.Count > 0 && Repeats(sentences[0], request.Headline) ? [.. sentences.Skip(1)] : sentences;
    }

    private static bool Repeats(string sentence, string? headline) =>
        headline is not null && Bare(sentence).Equals(Bare(headline), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
