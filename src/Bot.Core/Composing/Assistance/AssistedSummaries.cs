using Bot.Core.Composing.Summaries;
using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Composing.Assistance;

/// <summary>
/// Gives articles the summaries that an assistant writes, before posts are made of them. Whatever goes wrong costs the article
/// nothing but its time limit: then its own lead is used, and the log tells why.
/// </summary>
public sealed partial class AssistedSummaries(
    Street street, TimeProvider time, ILogger<AssistedSummaries> log,
    AssistantOptions? options = null, ISummaryAssistant? assistant = null)
{
    private const int MostAtOnce = 8;
    private const int LongestShown = 8_000;

    /// <summary>A text as short as this is its own summary.</summary>
    private const int ShortestText = 400;

    private readonly AssistantOptions options = options ?? new();
    private readonly DayBudget budget = new((options ?? new()).DailyBudget);

    /// <summary>Whether there is an assistant at all.</summary>
    public bool IsOn => assistant is not null;

    /// <summary>
    /// Asks for those that have no summary of their present revision. It ends after the time limit, however many they are.
    /// </summary>
    public async Task PrepareAsync(IReadOnlyCollection<Article> articles, CancellationToken cancel)
    {
        if (assistant is null) return;
        var asked = articles.Where(IsToBeAsked).ToList();
        if (asked.Count == 0) return;
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        using var turns = new SemaphoreSlim(MostAtOnce);
        await Task.WhenAll(asked.Select(article => AskAsync(article, turns, either.Token))).ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
    }

    private static bool IsToBeAsked(Article article) =>
        article.SummaryRevision != article.Revision && article.Text is { Length: >= ShortestText };

    private async Task AskAsync(Article article, SemaphoreSlim turns, CancellationToken cancel)
    {
        (article.Summary, article.SummaryRevision) = (null, article.Revision);
        var fault = await FaultAsync(article, turns, cancel).ConfigureAwait(false);
        if (fault is not null) LogUnused(article.Link, fault);
    }

    /// <summary>Sets the article's summary, or says why not.</summary>
    private async Task<string?> FaultAsync(Article article, SemaphoreSlim turns, CancellationToken cancel)
    {
        var taken = false;
        try
        {
            await turns.WaitAsync(cancel).ConfigureAwait(false);
            taken = true;
            // Those that gave up made room, and it is too late for whoever takes it.
            cancel.ThrowIfCancellationRequested();
            if (!budget.TrySpend(street.Now)) return "the day's budget is used up";
            var order = Order(article);
            // One that does not listen to being stopped must not hold the article.
            var answer = await assistant!.AskAsync(order, cancel).WaitAsync(cancel).ConfigureAwait(false);
            if ((answer.Fault ?? SummaryCheck.Fault(answer.Text, order)) is { } fault) return fault;
            article.Summary = answer.Text!.Trim();
            return null;
        }
        catch (OperationCanceledException)
        {
            return "it did not come in time";
        }
        finally
        {
            if (taken) turns.Release();
        }
    }

    private static SummaryOrder Order(Article article)
    {
        var text = CleanText.Paragraphs(article.Text, LongestShown);
        return new(CleanText.Line(article.Title, LongestShown), text, article.Language, SummaryLength.Of(null, TextLimits.Message));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The lead of {Link} is used and not the assistant's summary: {Fault}")]
    private partial void LogUnused(string link, string fault);
}
