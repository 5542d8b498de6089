using System.Collections.Concurrent;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Languages;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Watching.WebSub;

/// <summary>
/// What hubs say at the callback. A push is read like a look and stored before it is answered, so a hub that got no answer
/// pushes again, and a later look finds nothing new in it. What tells too little is made good by a look at once.
/// </summary>
public sealed partial class HubCallback(
    IHubStore store, IWatchStore watched, SourceReader reader, LookSequel sequel, Random chance, Street street, ILogger<HubCallback> log)
{
    /// <summary>The longest body of a push that is taken, in bytes.</summary>
    public const int LongestPush = 4 * 1024 * 1024;

    /// <summary>With so many headlines a push tells as much as a look, as it does where hubs push the whole feed.</summary>
    private const int EnoughHeadlines = 10;

    /// <summary>Subscriptions that were told of in the log for a wrong signature, until a right one comes.</summary>
    private readonly ConcurrentDictionary<HubSubscriptionId, bool> doubted = [];

    /// <summary>Answers a hub that verifies an intent or denies.</summary>
    public async Task<VerificationOutcome> VerifyAsync(
        HubSubscriptionId id, string token, HubVerification question, CancellationToken cancel)
    {
        // Whoever guesses addresses changes nothing and keeps nobody else from it.
        var found = await store.FindAsync(id, cancel).ConfigureAwait(false);
        if (found is not var (known, _) || !SubscriptionSteps.Knows(known, token)) return VerificationOutcome.Unknown;
        var outcome = VerificationOutcome.Unknown;
        await store.ChangeAsync(id, (row, source) =>
        {
            if (!SubscriptionSteps.Knows(row, token)) return false;
            var running = row.ActiveUntil > street.Now;
            outcome = SubscriptionSteps.Verify(row, source, question, street.Now, Chance());
            if (!running || outcome == VerificationOutcome.Denied) Tell(row, source, outcome);
            return outcome != VerificationOutcome.Unknown;
        }, cancel).ConfigureAwait(false);
        if (outcome != VerificationOutcome.Unknown) street.Ring(Stages.WebSub);
        return outcome;
    }

    /// <summary>Takes a push.</summary>
    /// <param name="id">The subscription, and</param>
    /// <param name="token">what only its hub knows.</param>
    /// <param name="push">The push; its body is read only where the subscription is known.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<PushReception> TakeAsync(HubSubscriptionId id, string token, HubPush push, CancellationToken cancel)
    {
        var found = await store.FindAsync(id, cancel).ConfigureAwait(false);
        if (found is not var (row, source) || !SubscriptionSteps.Knows(row, token)) return PushReception.Unknown;
        if (source.Retired || !SubscriptionSteps.TakesPushes(row, street.Now)) return PushReception.Gone;
        if (await push.Body(cancel).ConfigureAwait(false) is not { } body) return PushReception.TooLong;
        if (!PushSignature.IsRight(push.Signature, row.Secret, body))
        {
            // The answer is as good as for a right one, so that nobody learns by trying (WebSub, section 7.1).
            if (doubted.TryAdd(id, true)) LogForged(source.Name, row.Hub);
            return PushReception.Taken;
        }
        doubted.TryRemove(id, out _);
        if (Read(source, body, push.ContentType) is { Count: > 0 } entries)
            await SaveAsync(row, source, entries, cancel).ConfigureAwait(false);
        else
            await LookAsync(id, source.Name, cancel).ConfigureAwait(false);
        return PushReception.Taken;
    }

    /// <summary>The entries as a look would see them; null where only a look can tell.</summary>
    private IReadOnlyList<SeenEntry>? Read(Source source, byte[] body, string? contentType)
    {
        // What stood there before the first look is old news, and only that look knows it.
        if (!source.Baselined) return null;
        // A look at such a source may find a page that lists articles; a page that is pushed may be the hub's own words.
        if (source.Kind == SourceKind.Auto) source.Kind = SourceKind.Feed;
        try
        {
            var entries = reader.Read(source, new FetchResult.Fetched(body, contentType, new Uri(source.Url)), street.Now);
            return TellsLanguage(source, entries) ? entries : null;
        }
        catch (FeedFormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// Many headlines tell the language of one where nothing states it; a push of a few may tell another one than a look.
    /// </summary>
    private static bool TellsLanguage(Source source, IReadOnlyList<SeenEntry> entries) =>
        source.Language is not null || entries.Count >= EnoughHeadlines
        || LanguageDetector.Sure([.. entries.Select(entry => entry.Title)]) is not null;

    private async Task SaveAsync(HubSubscription row, Source source, IReadOnlyList<SeenEntry> entries, CancellationToken cancel)
    {
        var push = new Look(source, street.Now, entries) { PushedBy = row.Id };
        push = push with { Conclude = news => sequel.OfPush(push, news) };
        var saved = await watched.SaveAsync(push, cancel).ConfigureAwait(false);
        if (saved is { New: 0, Changed: 0 }) return;
        LogPushed(source.Name, saved.New, saved.Changed);
        street.Ring(Stages.Read);
    }

    private async Task LookAsync(HubSubscriptionId id, string name, CancellationToken cancel)
    {
        await store.ChangeAsync(id, (row, source) =>
        {
            SubscriptionSteps.Pushed(row, source, street.Now);
            source.NextLook = street.Now;
            return true;
        }, cancel).ConfigureAwait(false);
        LogThin(name);
        street.Ring(Stages.Watch);
    }

    private void Tell(HubSubscription row, Source source, VerificationOutcome outcome)
    {
        if (outcome == VerificationOutcome.Denied) LogDenied(source.Name, row.Hub, row.Reason!);
        else if (row.State == HubSubscriptionState.Active) LogActive(source.Name, row.Hub, row.ActiveUntil!.Value);
    }

    private double Chance()
    {
        lock (chance) return chance.NextDouble();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: {Hub} pushes what is new, at least until {Until:u}")]
    private partial void LogActive(string source, string hub, DateTimeOffset until);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source}: {Hub} will not push, so looks go on as before: {Reason}")]
    private partial void LogDenied(string source, string hub, string reason);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "{Source}: a push in the name of {Hub} has no signature or a wrong one and is passed over")]
    private partial void LogForged(string source, string hub);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: {New} new, {Changed} changed, pushed by its hub")]
    private partial void LogPushed(string source, int @new, int changed);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: what its hub pushed tells too little, and a look is taken")]
    private partial void LogThin(string source);
}

/// <summary>A push as it came.</summary>
/// <param name="Signature">Its <c>X-Hub-Signature</c>; null without.</param>
/// <param name="ContentType">Its Content-Type; null without.</param>
/// <param name="Body">Reads its body; null where that is longer than <see cref="HubCallback.LongestPush"/>.</param>
public sealed record HubPush(string? Signature, string? ContentType, Func<CancellationToken, Task<byte[]?>> Body);

/// <summary>What becomes of a push.</summary>
public enum PushReception
{
    /// <summary>There is no such subscription.</summary>
    Unknown,

    /// <summary>The subscription is at its end: the hub may stop.</summary>
    Gone,

    /// <summary>The body is too long.</summary>
    TooLong,

    /// <summary>It came in. Nobody is told whether its signature was right.</summary>
    Taken,
}
