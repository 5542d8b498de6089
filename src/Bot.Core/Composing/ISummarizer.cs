namespace Bot.Core.Composing;

/// <summary>Makes the summary of an article that a post carries.</summary>
public interface ISummarizer
{
    /// <summary>
    /// A summary within the request's limit, or null where the article gives nothing to say beyond its headline.
    /// </summary>
    string? Summarize(SummaryRequest request);
}
