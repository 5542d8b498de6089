using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Alarms;

/// <summary>What pressing a button under alarms does. Any of the staff may; the first one counts.</summary>
internal sealed class AlarmButtons(IAlarmStore store, NewsroomOptions newsroom, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => AlarmButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || AlarmButton.Parse(data) is not { } button) return null;
        var answered = await store.AnswerAsync(button.Alarms, staff.Name, time.GetUtcNow(), cancel).ConfigureAwait(false);
        var alarms = await store.FindAsync(button.Alarms, cancel).ConfigureAwait(false);
        if (alarms.Count == 0) return null;
        // The chat reads one language, whoever presses.
        var message = new AlarmWords(newsroom.Zone).Message(alarms, Phrases.In(newsroom.Language));
        return answered > 0
            ? new PressAnswer { Edit = message }
            : ButtonText.Notice(asker.Words.Text(PhraseKeys.AlarmAnsweredBy, ("name", alarms[0].AnsweredBy)), message);
    }
}
