namespace Bot.Core.Composing.Assistance;

/// <summary>Writes a summary of an article, by means that may be slow and may be wrong.</summary>
public interface ISummaryAssistant
{
    /// <summary>Asks once.</summary>
    /// <param name="order">What to summarize.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>What came back; nothing of it is checked.</returns>
    Task<AssistantAnswer> AskAsync(SummaryOrder order, CancellationToken cancel);
}

/// <summary>What an assistant is to summarize.</summary>
/// <param name="Title">The headline, which the summary does not repeat.</param>
/// <param name="Text">The article's text, cut to what an assistant is shown.</param>
/// <param name="Language">The language of both, and of the summary.</param>
/// <param name="Limit">The most characters of the summary.</param>
public sealed record SummaryOrder(string Title, string Text, string Language, int Limit);

/// <summary>An assistant's answer: a text, or why there is none.</summary>
/// <param name="Text">The text.</param>
/// <param name="Fault">Why there is none, in words for the log.</param>
public sealed record AssistantAnswer(string? Text, string? Fault = null);
