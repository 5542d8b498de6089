using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Composing;

/// <summary>Says to staff why a channel has no post of an article.</summary>
public static class RefusalWords
{
    /// <summary>The reason why there is no post: <c>section Sport is not routed here</c>.</summary>
    public static string Why(Refusal refusal, Wording words)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return Why(new Verdict(refusal.Reason, refusal.Argument), words);
    }

    /// <summary>The reason why there is, or would be, no post.</summary>
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
