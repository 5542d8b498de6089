using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Alarms;

/// <summary>Says alarms as a message to staff.</summary>
/// <param name="zone">The newsroom's time zone.</param>
internal sealed class AlarmWords(TimeZoneInfo zone)
{
    private const int LongestName = 200;
    private const int LongestReason = 300;

    /// <summary>The message: a paragraph an alarm, and its button until somebody has answered.</summary>
    public Reply Message(IReadOnlyList<Alarm> alarms, Wording words)
    {
        var text = new ChatText();
        for (var place = 0; place < alarms.Count; place++) Add(place == 0 ? text : text.Paragraph(), alarms[place], words);
        if (alarms[0] is not { AnsweredBy: { } name, Answered: { } when }) return text.Reply(Buttons(alarms, words));
        // Where the question answered itself, it says how.
        return text.Paragraph().Italic(words.Text(
            PhraseKeys.AlarmAnswered, ("name", ReasonWords.Say(name, words, zone)), ("time", LocalTime.Time(when, zone, words.Language)))).Reply();
    }

    private static IReadOnlyList<ReplyButton> Buttons(IReadOnlyList<Alarm> alarms, Wording words)
    {
        AlarmId[] ids = [.. alarms.Select(alarm => alarm.Id)];
        return alarms[0].Kind switch
        {
            AlarmKind.ArticleVanished => [Button(AlarmAnswer.Withdraw), Button(AlarmAnswer.Keep)],
            AlarmKind.PostUnsure => [Button(AlarmAnswer.Stands), Button(AlarmAnswer.SendAgain)],
            AlarmKind.PostRefused => [Button(AlarmAnswer.SendAgain), Button(AlarmAnswer.Seen)],
            AlarmKind.StoryHeld => [Button(AlarmAnswer.Release), Button(AlarmAnswer.Drop)],
            _ => [Button(AlarmAnswer.Seen)],
        };

        ReplyButton Button(AlarmAnswer answer) => new(words[PhraseOf(answer)], new AlarmButton(answer, ids).Data);
    }

    /// <summary>What an answer is called.</summary>
    public static PhraseKey PhraseOf(AlarmAnswer answer) => answer switch
    {
        AlarmAnswer.Withdraw => PhraseKeys.AlarmWithdraw,
        AlarmAnswer.Keep => PhraseKeys.AlarmKeep,
        AlarmAnswer.Stands => PhraseKeys.AlarmStands,
        AlarmAnswer.SendAgain => PhraseKeys.AlarmSendAgain,
        AlarmAnswer.Release => PhraseKeys.AlarmRelease,
        AlarmAnswer.Drop => PhraseKeys.AlarmDrop,
        _ => PhraseKeys.AlarmSeen,
    };

    private void Add(ChatText text, Alarm alarm, Wording words)
    {
        var sentence = words.Text(PhraseOf(alarm.Kind), ("time", LocalTime.Time(alarm.Raised, zone, words.Language)));
        var name = CodePoints.Shorten(alarm.About, LongestName);
        text.Add($"{SignOf(alarm.Kind)} ");
        if (alarm.Link is { } link) text.Link(name, link);
        else text.Bold(name);
        text.Line().Add(sentence);
        if (alarm.Reason is { } reason) text.Line().Italic(CodePoints.Shorten(ReasonWords.Say(reason, words, zone), LongestReason));
    }

    private static string SignOf(AlarmKind kind) => kind switch
    {
        AlarmKind.SourceRecovered or AlarmKind.ChannelRecovered or AlarmKind.AccountRecovered or AlarmKind.StorageRecovered => "🟢",
        AlarmKind.SourceGivenUp or AlarmKind.SourceGone or AlarmKind.ChannelPaused or AlarmKind.AccountPaused or AlarmKind.StorageTrouble => "🔴",
        AlarmKind.PostUnsure => "❓",
        AlarmKind.SourceSilent => "🔕",
        AlarmKind.StoryHeld => "👯",
        AlarmKind.EditsKept => "✏️",
        _ => "🟠",
    };

    private static PhraseKey PhraseOf(AlarmKind kind) => kind switch
    {
        AlarmKind.SourceFailing => PhraseKeys.AlarmSourceFailing,
        AlarmKind.SourceGivenUp => PhraseKeys.AlarmSourceGivenUp,
        AlarmKind.SourceGone => PhraseKeys.AlarmSourceGone,
        AlarmKind.SourceRecovered => PhraseKeys.AlarmSourceRecovered,
        AlarmKind.SourceSilent => PhraseKeys.AlarmSourceSilent,
        AlarmKind.ArticleVanished => PhraseKeys.AlarmArticleVanished,
        AlarmKind.PostUnsure => PhraseKeys.AlarmPostUnsure,
        AlarmKind.PostRefused => PhraseKeys.AlarmPostRefused,
        AlarmKind.ChannelPaused => PhraseKeys.AlarmChannelPaused,
        AlarmKind.ChannelRecovered => PhraseKeys.AlarmChannelRecovered,
        AlarmKind.AccountPaused => PhraseKeys.AlarmAccountPaused,
        AlarmKind.AccountRecovered => PhraseKeys.AlarmAccountRecovered,
        AlarmKind.StoryHeld => PhraseKeys.AlarmStoryHeld,
        AlarmKind.StorageTrouble => PhraseKeys.AlarmStorage,
        AlarmKind.StorageRecovered => PhraseKeys.AlarmStorageRecovered,
        AlarmKind.DiskLow => PhraseKeys.AlarmDiskLow,
        AlarmKind.EditsKept => PhraseKeys.AlarmEditsKept,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind has its words."),
    };
}
