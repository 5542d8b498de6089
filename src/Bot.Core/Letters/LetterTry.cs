using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Letters;

/// <summary>
/// One try of a letter: waits for its place, writes it, claims it, lets go of the database, asks the network once, records how
/// it ended.
/// </summary>
public sealed partial class LetterTry(
    ILetterStore store, LetterWriter stories, DigestWriter digests, Street street, ILogger<LetterTry> log)
{
    /// <summary>
    /// How long a worker may hold a letter: longer than the longest send, so that an expired claim means a dead worker.
    /// </summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(3);

    /// <summary>The most stories that a digest is chosen from.</summary>
    private const int MostStories = 500;

    private const string NothingToTell = "There is nothing to tell.";
    private const string NoLonger = "The story stands no more, or its reader no longer follows it.";

    /// <summary>Tries the letter, if nobody else was first.</summary>
    public async Task RunAsync(DueLetter due, ILetterCarrier carrier, CancellationToken stopping)
    {
        // An empty digest is not worth a place, and they are many.
        var digest = due.Letter.DigestOf is null ? null : await DigestAsync(due, stopping).ConfigureAwait(false);
        if (due.Letter.DigestOf is not null && digest is null) return;
        // The pace comes before the claim: who dies while waiting has surely sent nothing.
        var address = carrier.AddressOf(due.Place);
        var place = digest is null ? PlaceClass.FanOut : PlaceClass.Digest;
        await carrier.Pace.TakeAsync(address, place, stopping).ConfigureAwait(false);
        if ((digest ?? await StoryAsync(due, stopping).ConfigureAwait(false)) is not { } written) return;
        if (!await store.ClaimAsync(due.Letter.Id, street.Now, Lease, stopping).ConfigureAwait(false)) return;

        // From here on the try is ours: it ends in a recorded outcome, also when the program is asked to stop.
        using var grace = new CancellationTokenSource();
        using var stop = stopping.Register(() => grace.CancelAfter(DeliveryTry.Grace));
        var outcome = await carrier.SendAsync(due.Place, written, grace.Token).ConfigureAwait(false);
        carrier.Pace.Heed(address, outcome);
        await RecordAsync(due, LetterPlan.After(due.Letter, outcome, carrier.Terms, street.Now)).ConfigureAwait(false);
    }

    /// <summary>Takes a letter up that a dead worker held.</summary>
    public Task TakeUpAsync(DueLetter orphan, ILetterCarrier? carrier)
    {
        LogOrphan(orphan.Letter.Id.Value);
        return RecordAsync(orphan, LetterPlan.Abandoned(carrier?.Terms ?? default, street.Now));
    }

    private async Task<Reply?> DigestAsync(DueLetter due, CancellationToken stopping)
    {
        var told = await store.StoriesAsync(due.Letter, MostStories, stopping).ConfigureAwait(false);
        if (told.Stories.Count == 0) return await LeaveOutAsync(due, NothingToTell, stopping).ConfigureAwait(false);
        var reply = digests.Write(told, due.Letter.DigestOf!.Value, due.Subscriber);
        return due.Letter.Plain ? reply with { Content = reply.Content.AsPlainText() } : reply;
    }

    private async Task<Reply?> StoryAsync(DueLetter due, CancellationToken stopping) =>
        await store.StoryAsync(due.Letter, stopping).ConfigureAwait(false) is { Followed.Count: > 0 } story
            ? stories.Write(story, due.Letter, due.Subscriber)
            : await LeaveOutAsync(due, NoLonger, stopping).ConfigureAwait(false);

    private async Task<Reply?> LeaveOutAsync(DueLetter due, string reason, CancellationToken stopping)
    {
        await store.SettleAsync([new SettledLetter(due.Letter.Id, null, reason)], street.Now, stopping).ConfigureAwait(false);
        return null;
    }

    private async Task RecordAsync(DueLetter due, LetterFollows follows)
    {
        var ended = new LetterTryEnded(follows, street.Now);
        await store.RecordAsync(due.Letter.Id, ended, CancellationToken.None).ConfigureAwait(false);
        if (follows.PauseAccount is not null) street.Ring(Stages.Alarm);
        if (follows.State == DeliveryState.SetAside) LogRefused(due.Letter.Id.Value, follows.Reason);
        else if (follows.State != DeliveryState.Sent) LogNotSent(due.Letter.Id.Value, follows.State, follows.Reason);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Letter {Letter} was in the hands of a program that ended")]
    private partial void LogOrphan(long letter);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The network does not take letter {Letter}: {Said}")]
    private partial void LogRefused(long letter, string? said);

    [LoggerMessage(Level = LogLevel.Information, Message = "Letter {Letter} not sent, now {State}: {Said}")]
    private partial void LogNotSent(long letter, DeliveryState state, string? said);
}
