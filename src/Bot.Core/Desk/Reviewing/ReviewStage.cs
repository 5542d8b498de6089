using Bot.Core.Delivering;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Desk.Reviewing;

/// <summary>
/// Shows candidates in the editors' chat as they stand, reminds once, and follows the channels' rules for what nobody answers. All
/// of it is read from rows: whoever changed one rings here.
/// </summary>
public sealed partial class ReviewStage(
    IReviewStore store, IStaffVoice voice, DeskOptions desk, NewsroomOptions newsroom, Street street, ILogger<ReviewStage> log) : IStage
{
    private const int Batch = 64;

    private readonly ReviewWords words = new(newsroom.Zone);
    private readonly Wording chatWords = Phrases.In(newsroom.Language);
    private DateTimeOffset silentUntil = DateTimeOffset.MinValue;

    /// <inheritdoc />
    public string Name => Stages.Review;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        DateTimeOffset? next = null;
        var isDone = true;
        foreach (var candidate in await store.OpenAsync(Batch, stopping).ConfigureAwait(false))
        {
            var step = ReviewPolicy.Next(candidate.Review, candidate.Channel.Approval, street.Now);
            if (step.Becomes is { } state)
            {
                await FollowRuleAsync(candidate, state, stopping).ConfigureAwait(false);
                isDone = false;
                continue;
            }
            if (step.Due is { } due && !(next < due)) next = due;
            await TellAsync(candidate, step, stopping).ConfigureAwait(false);
        }
        if (silentUntil > street.Now && !(next < silentUntil)) next = silentUntil;
        return new Turn(More: !isDone, next);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

    private async Task FollowRuleAsync(Candidate candidate, ReviewState state, CancellationToken stopping)
    {
        var decision = new ReviewDecision(candidate.Review.Id, state, By: null, street.Now);
        if (await store.DecideAsync(decision, stopping).ConfigureAwait(false) is not { First: true }) return;
        LogRule(candidate.Article.Title, candidate.Channel.Name, state);
        if (state == ReviewState.Posted) street.Ring(Stages.Deliver);
    }

    private async Task TellAsync(Candidate candidate, ReviewStep step, CancellationToken stopping)
    {
        if (desk.Chat is not { } chat || silentUntil > street.Now) return;
        var review = candidate.Review;
        if (review.Shown != review.Version) await ShowAsync(chat, candidate, stopping).ConfigureAwait(false);
        else if (step.Reminds) await RemindAsync(chat, candidate, stopping).ConfigureAwait(false);
    }

    /// <summary>Both messages say how it stands: the reminder first, for what is noted as shown is not looked at again.</summary>
    private async Task ShowAsync(long chat, Candidate candidate, CancellationToken stopping)
    {
        if (candidate.Review.ReminderRef is { } reminder
            && await voice.ShowAsync(chat, reminder, words.Reminder(candidate, chatWords), stopping).ConfigureAwait(false) is DeliveryOutcome.Later later)
            Rest(chat, later);
        else await ShowItselfAsync(chat, candidate, stopping).ConfigureAwait(false);
    }

    private async Task ShowItselfAsync(long chat, Candidate candidate, CancellationToken stopping)
    {
        var (review, message) = (candidate.Review, words.Message(candidate, chatWords));
        // Nobody saw it, and nobody needs to.
        if (review is { IsOpen: false, MessageRef: null })
        {
            await store.ShownAsync(review.Id, review.Version, null, CancellationToken.None).ConfigureAwait(false);
            return;
        }
        var outcome = await voice.ShowAsync(chat, review.MessageRef, message, stopping).ConfigureAwait(false);
        // Somebody deleted it: what can still be decided is shown anew.
        if (outcome is DeliveryOutcome.Refused && review is { MessageRef: not null, IsOpen: true })
            outcome = await voice.ShowAsync(chat, null, message, stopping).ConfigureAwait(false);
        if (outcome is DeliveryOutcome.Sent or DeliveryOutcome.Unknown || (outcome is DeliveryOutcome.Refused && !review.IsOpen))
            await store.ShownAsync(review.Id, review.Version, (outcome as DeliveryOutcome.Sent)?.MessageRef, CancellationToken.None).ConfigureAwait(false);
        else Rest(chat, outcome);
    }

    private async Task RemindAsync(long chat, Candidate candidate, CancellationToken stopping)
    {
        var outcome = await voice.ShowAsync(chat, null, words.Reminder(candidate, chatWords), stopping).ConfigureAwait(false);
        if (outcome is DeliveryOutcome.Sent or DeliveryOutcome.Unknown)
            await store.RemindedAsync(
                candidate.Review.Id, (outcome as DeliveryOutcome.Sent)?.MessageRef, street.Now, CancellationToken.None).ConfigureAwait(false);
        else Rest(chat, outcome);
    }

    private void Rest(long chat, DeliveryOutcome outcome)
    {
        silentUntil = street.Now + (outcome is DeliveryOutcome.Later { Wait: { } wait } ? wait : AlarmRound.AfterRefusal);
        LogUntold(chat, outcome.Said);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Nobody answered about “{Title}” for {Channel} in time: {State}")]
    private partial void LogRule(string title, string channel, ReviewState state);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A candidate was not shown in the editors' chat {Chat} (Desk:Chat): {Said}")]
    private partial void LogUntold(long chat, string? said);
}
