using Bot.Core.Composing.Twins;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Work.Housekeeping;

/// <summary>Clears away what is no longer needed, a little at a time, once an hour.</summary>
public sealed partial class HousekeepingStage(IHousekeepingStore store, Street street, ILogger<HousekeepingStage> log) : IStage
{
    /// <summary>How long an entry that its source no longer shows, or why a channel did not take an article, is remembered: 90 days.</summary>
    public static TimeSpan Memory { get; } = TimeSpan.FromDays(90);

    /// <summary>So many entries of each source are remembered however old: twice what one look takes.</summary>
    public const int Newest = 1_000;

    private const int Batch = 500;
    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <inheritdoc />
    public string Name => Stages.Housekeeping;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        if (now < next) return new Turn(More: false, next);
        var forgotten = await store.ForgetSightingsAsync(now - Memory, Newest, Batch, stopping).ConfigureAwait(false);
        if (forgotten > 0) LogForgotten(forgotten);
        var refusals = await store.ForgetRefusalsAsync(now - Memory, Batch, stopping).ConfigureAwait(false);
        var bands = await store.ForgetBandsAsync(now - TwinRule.Reach, Batch, stopping).ConfigureAwait(false);
        if (forgotten == Batch || refusals == Batch || bands == Batch) return new Turn(More: true, null);
        next = now + Rest;
        return new Turn(More: false, next);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Forgot {Sightings} entries that no source shows any more")]
    private partial void LogForgotten(int sightings);
}
