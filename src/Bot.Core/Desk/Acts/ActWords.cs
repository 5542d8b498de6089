using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Acts;

/// <summary>Says what staff did, as a message with its buttons.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="words">The reader's words.</param>
internal sealed class ActWords(TimeZoneInfo zone, Wording words)
{
    /// <summary>How many acts stand on a page.</summary>
    public const int PageLength = 10;

    private const int LongestAbout = 160;
    private const int LongestChange = 120;

    private readonly ActValues values = new(zone, words);

    /// <summary>A page; the act after the last one tells that there are more.</summary>
    public Reply Page(IReadOnlyList<Act> acts, ActButton place)
    {
        if (acts.Count == 0) return ChatText.Say(words[PhraseKeys.AuditNone]);
        var text = new ChatText().Bold(words[PhraseKeys.AuditTitle]);
        foreach (var act in acts.Take(PageLength)) Add(text.Paragraph(), act);
        return text.Reply(PageButtons.Rows(
            PageButtons.Dated, place.Skip, PageLength, acts.Count > PageLength, skip => (place with { Skip = skip }).Data, words));
    }

    private void Add(ChatText text, Act act)
    {
        text.Add($"{LocalTime.DateAndTime(act.Done, zone, words.Language)} · ").Bold(act.By.Length > 0 ? act.By : words[PhraseKeys.ReviewUnanswered])
            .Line().Add($"{words[PhraseOf(act.Kind)]}: ");
        var about = CodePoints.Shorten(values.About(act), LongestAbout);
        if (act.Link is { } link) text.Link(about, link);
        else text.Add(about);
        if (Change(act) is { } change) text.Line().Italic(change);
    }

    private string? Change(Act act) => (Short(values.Before(act)), Short(values.After(act))) switch
    {
        ({ } before, { } after) => $"{before} → {after}",
        (null, { } after) => after,
        ({ } before, null) => before,
        _ => null,
    };

    private static string? Short(string? text) => text is null ? null : CodePoints.Shorten(text.ReplaceLineEndings(" "), LongestChange);

    /// <summary>What an act is called.</summary>
    public static PhraseKey PhraseOf(ActKind kind) => kind switch
    {
        ActKind.Posted => PhraseKeys.ActPosted,
        ActKind.Submitted => PhraseKeys.ActSubmitted,
        ActKind.Discarded => PhraseKeys.ActDiscarded,
        ActKind.Scheduled => PhraseKeys.ActScheduled,
        ActKind.Approved => PhraseKeys.ActApproved,
        ActKind.Held => PhraseKeys.ActHeld,
        ActKind.Released => PhraseKeys.ActReleased,
        ActKind.Rejected => PhraseKeys.ActRejected,
        ActKind.Dropped => PhraseKeys.ActDropped,
        ActKind.Hastened => PhraseKeys.ActHastened,
        ActKind.Edited => PhraseKeys.ActEdited,
        ActKind.Corrected => PhraseKeys.ActCorrected,
        ActKind.Retracted => PhraseKeys.ActRetracted,
        ActKind.Undone => PhraseKeys.ActUndone,
        ActKind.ChannelPaused => PhraseKeys.ActChannelPaused,
        ActKind.ChannelResumed => PhraseKeys.ActChannelResumed,
        ActKind.SourceAdded => PhraseKeys.ActSourceAdded,
        ActKind.SourceRemoved => PhraseKeys.ActSourceRemoved,
        ActKind.SourcePaused => PhraseKeys.ActSourcePaused,
        ActKind.SourceResumed => PhraseKeys.ActSourceResumed,
        ActKind.SourceLookedAt => PhraseKeys.ActSourceLookedAt,
        ActKind.StaffAdded => PhraseKeys.ActStaffAdded,
        ActKind.StaffInvited => PhraseKeys.ActStaffInvited,
        ActKind.StaffRemoved => PhraseKeys.ActStaffRemoved,
        ActKind.RoleChanged => PhraseKeys.ActRoleChanged,
        ActKind.MailingStopped => PhraseKeys.ActMailingStopped,
        ActKind.MailingResumed => PhraseKeys.ActMailingResumed,
        ActKind.AlarmAnswered => PhraseKeys.ActAlarmAnswered,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind has its words."),
    };
}
