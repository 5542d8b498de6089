using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Alarms;

/// <summary>
/// What pressing a button under alarms does. Any of the staff may take note, only who may post may take back; the first
/// answer counts.
/// </summary>
internal sealed class AlarmButtons(
    IAlarmStore store, IWithdrawals withdrawals, IUnsurePosts unsure, IHeldStories held,
    NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => AlarmButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || AlarmButton.Parse(data) is not { } button) return null;
        if (button.Answer != AlarmAnswer.Seen && !staff.May(StaffRight.Post)) return null;
        if (await AnswerAsync(button, staff, asker.Words, cancel).ConfigureAwait(false) is not var (first, said)) return null;
        var alarms = await store.FindAsync(button.Alarms, cancel).ConfigureAwait(false);
        if (alarms.Count == 0) return null;
        // The chat reads one language, whoever presses.
        var message = new AlarmWords(newsroom.Zone).Message(alarms, Phrases.In(newsroom.Language));
        var notice = first ? said : Before(alarms[0], asker.Words);
        return notice is null ? new PressAnswer { Edit = message } : ButtonText.Notice(notice, message);
    }

    /// <summary>Who was there before; a question may also have answered itself.</summary>
    private static string Before(Alarm alarm, Wording words) => alarm.AnsweredBy is { } name && Reason.Parse(name, out _) is null
        ? words.Text(PhraseKeys.AlarmAnsweredBy, ("name", name))
        : words[PhraseKeys.ReviewOver];

    /// <returns>
    /// Whether this answer was the first, and what to tell whoever pressed, null where the message says it all. Null for an alarm
    /// that asks nothing of the kind.
    /// </returns>
    private async Task<(bool First, string? Said)?> AnswerAsync(
        AlarmButton button, StaffMember staff, Wording words, CancellationToken cancel)
    {
        var (alarm, now) = (button.Alarms[0], time.GetUtcNow());
        switch (button.Answer)
        {
            case AlarmAnswer.Withdraw:
                var withdrawn = await withdrawals.WithdrawAsync(alarm, staff, now, cancel).ConfigureAwait(false);
                signal.Ring(Stages.Deliver);
                return withdrawn is null
                    ? null
                    : (withdrawn.Before is null,
                        words.Text(PhraseKeys.AlarmWithdrawn, ("posts", withdrawn.Retracted + withdrawn.Cancelled)));
            case AlarmAnswer.Keep:
                return Told(await withdrawals.KeepAsync(alarm, staff, now, cancel).ConfigureAwait(false), PhraseKeys.AlarmKept);
            case AlarmAnswer.Stands:
                var stands = await unsure.StandsAsync(alarm, staff, now, cancel).ConfigureAwait(false);
                signal.Ring(Stages.Deliver);
                return Told(stands, PhraseKeys.AlarmStanding);
            case AlarmAnswer.SendAgain:
                var again = await unsure.SendAgainAsync(alarm, staff, now, cancel).ConfigureAwait(false);
                signal.Ring(Stages.Deliver);
                return Told(again, PhraseKeys.AlarmSendingAgain);
            case AlarmAnswer.Release:
                var released = await held.ReleaseAsync(alarm, staff, now, cancel).ConfigureAwait(false);
                signal.Ring(Stages.Compose);
                return Told(released, PhraseKeys.AlarmReleased);
            case AlarmAnswer.Drop:
                return Told(await held.DropAsync(alarm, staff, now, cancel).ConfigureAwait(false), PhraseKeys.AlarmDropped);
            default:
                return (await store.AnswerAsync(button.Alarms, staff, now, cancel).ConfigureAwait(false) > 0, null);
        }

        (bool First, string? Said)? Told(AlarmAnswered? answered, PhraseKey said) =>
            answered is null ? null : (answered.Before is null, words[said]);
    }
}
