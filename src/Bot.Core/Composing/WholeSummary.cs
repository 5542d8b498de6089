namespace Bot.Core.Composing;

/// <summary>Takes words as a person of the newsroom wrote them: whole, with their paragraphs.</summary>
internal sealed class WholeSummary : ISummarizer
{
    /// <inheritdoc />
    public string? Summarize(SummaryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return string.IsNullOrWhiteSpace(request.Lead) || request.Limit <= 0 ? null : CodePoints.Shorten(request.Lead.Trim(), request.Limit);
    }
}
