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

    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <inheritdoc />
    public string Name => Stages.Alarm;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        if (desk.Chat is not { } chat) return Turn.Idle;
        if (await bell.ListenAsync(chat, now, stopping).ConfigureAwait(false) is { } raised)
            await store.RaiseAsync(raised, stopping).ConfigureAwait(false);
        if (now < next) return new Turn(More: false, next);
        var untold = await store.UntoldAsync(now - AlarmRound.Fresh, MostAtOnce, stopping).ConfigureAwait(false);
        var round = AlarmRound.Next(untold);
        if (round.Count == 0) return Turn.Idle;

        var message = new AlarmWords(newsroom.Zone).Message(round, Phrases.In(newsroom.Language));
        var outcome = await voice.TellAsync(chat, message, stopping).ConfigureAwait(false);
        next = now + WaitAfter(outcome, round);
        if (IsSaid(outcome)) await store.ToldAsync([.. round.Select(alarm => alarm.Id)], now, CancellationToken.None).ConfigureAwait(false);
        else LogUntold(chat, outcome.Said);
        return new Turn(More: false, next);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

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
