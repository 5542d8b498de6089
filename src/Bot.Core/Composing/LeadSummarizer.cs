using Bot.Core.Composing.Summaries;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing;

/// <summary>
/// Summarizes with the article's own words: whole sentences from the lead or, where there is none, from the first
/// paragraph that has any. Left out are the dateline, a first sentence that only repeats the headline, and what is not of the
/// story: photo credits, bylines, pointers to other articles, editors' notes, fragments that only say who spoke.
/// </summary>
public sealed class LeadSummarizer : ISummarizer
{
    /// <inheritdoc/>
    public string? Summarize(SummaryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var summary = SentenceFit.Fit(Sentences(request), request.Limit, request.Opening);
        return summary.Length == 0 ? null : summary;
    }

    /// <summary>All sentences the summary may choose from.</summary>
    internal static IReadOnlyList<string> Sentences(SummaryRequest request)
    {
        var fromLead = LeadEnd.Mend(Story(request.Lead, request), request.Text, request.Language);
        return fromLead.Count > 0 ? fromLead : FirstParagraph(request);
    }

    private static List<string> FirstParagraph(SummaryRequest request)
    {
        foreach (var line in (request.Text ?? "").AsSpan().EnumerateLines())
            if (Story(line.ToString(), request) is { Count: > 0 } sentences) return sentences;
        return [];
    }

    /// <summary>What a paragraph tells of the story beyond the headline.</summary>
    private static List<string> Story(string? paragraph, SummaryRequest request)
    {
        if (string.IsNullOrWhiteSpace(paragraph)) return [];
        var text = Asides.Bracketless(paragraph.Trim());
        if (request.Dateline is { } dateline) text = dateline.TakeFrom(text);
        var sentences = SentenceSplitter.Split(text, request.Language)
            .Where(sentence => !IsAside(sentence, request.Language)).ToList();
        // A sentence that opens a quotation must not leave the rest of it behind.
        var repeats = sentences.Count > 0 && HeadlineRepeat.Is(sentences[0], request.Headline, request.Language)
            && Pairs.AreClosed(sentences[0]);
        return repeats ? sentences[1..] : sentences;
    }

    private static bool IsAside(string sentence, string? language) =>
        Asides.Is(sentence) || SpeechFragment.Is(sentence, language);
}
