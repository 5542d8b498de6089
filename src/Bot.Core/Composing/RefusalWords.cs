using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Composing;

/// <summary>Says a refusal to staff: <c>Not posted to main: section Sport is not routed here.</c></summary>
public static class RefusalWords
{
    /// <summary>One sentence.</summary>
    public static string Say(Refusal refusal, string channel, Wording words)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return words.Text(PhraseKeys.NotPosted, ("channel", channel), ("why", Why(refusal, words)));
    }

    /// <summary>Only the reason: <c>section Sport is not routed here</c>.</summary>
    public static string Why(Refusal refusal, Wording words)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return Why(new Verdict(refusal.Reason, refusal.Argument), words);
    }

    /// <summary>Only the reason.</summary>
    public static string Why(Verdict verdict, Wording words)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return words.Text(PhraseOf(verdict.Reason), ("what", verdict.Argument));
    }

    private static PhraseKey PhraseOf(RefusalReason reason) => reason switch
    {
        RefusalReason.Language => PhraseKeys.RefusedLanguage,
        RefusalReason.Section => PhraseKeys.RefusedSection,
        RefusalReason.NoSection => PhraseKeys.RefusedNoSection,
        RefusalReason.NoneHolds => PhraseKeys.RefusedNoneHolds,
        RefusalReason.Missing => PhraseKeys.RefusedMissing,
        RefusalReason.Unwanted => PhraseKeys.RefusedUnwanted,
        RefusalReason.PatternTooSlow => PhraseKeys.RefusedPatternTooSlow,
        RefusalReason.SameStory => PhraseKeys.RefusedSameStory,
        RefusalReason.HeldForStaff => PhraseKeys.RefusedHeld,
        RefusalReason.DroppedByStaff => PhraseKeys.RefusedDropped,
        RefusalReason.Rejected => PhraseKeys.RefusedRejected,
        RefusalReason.Unanswered => PhraseKeys.RefusedUnanswered,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Every reason has its words."),
    };
}
