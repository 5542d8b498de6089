using Bot.Core.Chat;
using Bot.Core.Composing.Twins;
using Bot.Core.Letters;
using Bot.Core.Letters.Digests;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Work.Housekeeping;

/// <summary>Clears away what is no longer needed, a little at a time, once an hour.</summary>
public sealed partial class HousekeepingStage(
    IHousekeepingStore store, HousekeepingOptions options, Street street, ILogger<HousekeepingStage> log) : IStage
{
    /// <summary>How long an entry that its source no longer shows is remembered: 90 days.</summary>
    public static TimeSpan Memory { get; } = TimeSpan.FromDays(90);

    /// <summary>So many entries of each source are remembered however old: twice what one look takes.</summary>
    public const int Newest = 1_000;

    private const int Batch = 500;

    /// <summary>No digest asks for what a story was of any later, nor for what it was found to be of before.</summary>
    private static readonly TimeSpan Matches = DigestHour.Reach + DigestHour.LatestOfWeekly + StoryNews.Fresh;

    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <inheritdoc />
    public string Name => Stages.Housekeeping;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        if (now < next) return new Turn(More: false, next);
        var more = await ForgetAsync(now, stopping).ConfigureAwait(false);
        if (more) return new Turn(More: true, null);
        next = now + Rest;
        return new Turn(More: false, next);
    }

    /// <returns>Whether there is more to forget.</returns>
    private async Task<bool> ForgetAsync(DateTimeOffset now, CancellationToken stopping)
    {
        var history = TimeSpan.FromDays(options.HistoryDays);
        var sightings = await store.ForgetSightingsAsync(now - Memory, Newest, Batch, stopping).ConfigureAwait(false);
        if (sightings > 0) LogForgotten(sightings);
        var tries = await store.ForgetTriesAsync(now - history, Batch, stopping).ConfigureAwait(false);
        var alarms = await store.ForgetAlarmsAsync(now - history, Batch, stopping).ConfigureAwait(false);
        if (tries + alarms > 0) LogHistory(tries, alarms);
        var refusals = await store.ForgetRefusalsAsync(now - history, Batch, stopping).ConfigureAwait(false);
        var bands = await store.ForgetBandsAsync(now - TwinRule.Reach, Batch, stopping).ConfigureAwait(false);
        var letters = await store.ForgetLettersAsync(now - history, Batch, stopping).ConfigureAwait(false);
        var mailings = await store.ForgetMailingsAsync(now - history, Batch, stopping).ConfigureAwait(false);
        var matches = await store.ForgetMatchesAsync(now - Matches, Batch, stopping).ConfigureAwait(false);
        var answered = await store.ForgetAnsweredAsync(now - IInbox.Memory, Batch, stopping).ConfigureAwait(false);
        var acts = await store.ForgetActsAsync(now - TimeSpan.FromDays(options.AuditDays), Batch, stopping).ConfigureAwait(false);
        var reports = await store.ForgetReportsAsync(now - history, Batch, stopping).ConfigureAwait(false);
        return new[] { sightings, tries, alarms, refusals, bands, letters, mailings, matches, answered, acts, reports }.Contains(Batch);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Forgot {Sightings} entries that no source shows any more")]
    private partial void LogForgotten(int sightings);

    [LoggerMessage(Level = LogLevel.Information, Message = "Forgot the tries of {Deliveries} deliveries, and {Alarms} alarms")]
    private partial void LogHistory(int deliveries, int alarms);
}
