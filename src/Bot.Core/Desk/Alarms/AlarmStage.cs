using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Desk.Alarms;

/// <summary>
/// Tells staff what was raised, in the editors' chat. Without such a chat the rows wait, and the log has told the same. An
/// alarm is told once: what may have reached the chat is not said again.
/// </summary>
public sealed partial class AlarmStage(
    IAlarmStore store, IStaffVoice voice, StorageBell bell, DeskOptions desk, NewsroomOptions newsroom, Street street, ILogger<AlarmStage> log) : IStage
{
    private const int MostAtOnce = 64;

    private readonly SteadyClock clock = new(street.Time);

    /// <summary>What staff were told and no row tells yet.</summary>
    private readonly List<AlarmId> unnoted = [];

    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <inheritdoc />
    public string Name => Stages.Alarm;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        if (desk.Chat is not { } chat) return Turn.Idle;
        await NoteAsync(now).ConfigureAwait(false);
        if (await bell.ListenAsync(chat, now, stopping).ConfigureAwait(false) is { } raised)
            await store.RaiseAsync(raised, stopping).ConfigureAwait(false);
        if (clock.Now < next) return new Turn(More: false, now + (next - clock.Now));
        var untold = await store.UntoldAsync(now - AlarmRound.Fresh, MostAtOnce, stopping).ConfigureAwait(false);
        var round = AlarmRound.Next(untold);
        if (round.Count == 0) return Turn.Idle;

        var message = new AlarmWords(newsroom.Zone).Message(round, Phrases.In(newsroom.Language));
        var outcome = await voice.TellAsync(chat, message, stopping).ConfigureAwait(false);
        var wait = WaitAfter(outcome, round);
        next = clock.Now + wait;
        if (IsSaid(outcome)) unnoted.AddRange(round.Select(alarm => alarm.Id));
        else LogUntold(chat, outcome.Said);
        await NoteAsync(now).ConfigureAwait(false);
        return new Turn(More: false, now + wait);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

    /// <summary>What was said is not said again while the database takes no word of it.</summary>
    private async Task NoteAsync(DateTimeOffset now)
    {
        if (unnoted.Count == 0) return;
        await store.ToldAsync([.. unnoted], now, CancellationToken.None).ConfigureAwait(false);
        unnoted.Clear();
    }

    private static bool IsSaid(DeliveryOutcome outcome) => outcome is DeliveryOutcome.Sent or DeliveryOutcome.Unknown;

    private static TimeSpan WaitAfter(DeliveryOutcome outcome, IReadOnlyList<Alarm> round) => outcome switch
    {
        DeliveryOutcome.Later { Wait: { } wait } => wait,
        // Nothing joins a question.
        _ when IsSaid(outcome) => AlarmRound.IsQuestion(round[0]) ? TimeSpan.Zero : AlarmRound.Gather,
        _ => AlarmRound.AfterRefusal,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "An alarm did not reach the editors' chat {Chat} (Desk:Chat): {Said}")]
    private partial void LogUntold(long chat, string? said);
}
