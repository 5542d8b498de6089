using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Core.Letters;

/// <summary>
/// What follows from the ending of a message to one person. Private chats share one count of messages (Bot API, message ids),
/// so nothing can be looked for there, and staff cannot look either; what is promised decides instead. Nobody waits for it.
/// </summary>
public static class LetterPlan
{
    private const string Orphaned = "The program ended between sending and recording.";

    /// <summary>Decides.</summary>
    /// <param name="letter">The letter as it was before this try.</param>
    /// <param name="outcome">How the try ended.</param>
    /// <param name="terms">What is promised.</param>
    /// <param name="now">The present moment.</param>
    public static LetterFollows After(
        Letter letter, DeliveryOutcome outcome, LetterTerms terms, DateTimeOffset now) => outcome switch
    {
        DeliveryOutcome.Sent sent => new(DeliveryState.Sent) { MessageRef = sent.MessageRef },
        DeliveryOutcome.Later later => Again(now + (later.Wait ?? RetryPlan.Wait(letter.Tries)), later.Kept),
        DeliveryOutcome.Moved moved => Again(now, moved.Kept) with { NewAddress = moved.NewAddress },
        DeliveryOutcome.Gone gone => new(DeliveryState.Dropped)
        {
            Reason = gone.Kept,
            Pause = PauseOf(gone.Cause),
        },
        DeliveryOutcome.Locked locked => Again(now, locked.Kept) with { PauseAccount = locked.Kept },
        DeliveryOutcome.Refused { PlainMayHelp: true } refused when !letter.Plain =>
            Again(now, refused.Kept) with { Plain = true },
        DeliveryOutcome.Refused refused => new(DeliveryState.SetAside) { Reason = refused.Kept },
        _ => Unknown(outcome.Kept ?? new Reason(ReasonKind.NoAnswer).Stored, terms, now),
    };

    /// <summary>The worker that held the letter died: it may have been sent.</summary>
    public static LetterFollows Abandoned(LetterTerms terms, DateTimeOffset now) => Unknown(Orphaned, terms, now);

    private static PauseReason PauseOf(GoneCause cause) => cause switch
    {
        GoneCause.SentAway => PauseReason.Blocked,
        GoneCause.Silenced => PauseReason.Silenced,
        GoneCause.TopicClosed => PauseReason.TopicClosed,
        _ => PauseReason.Gone,
    };

    private static LetterFollows Unknown(string why, LetterTerms terms, DateTimeOffset now) =>
        terms.Promise == LetterPromise.AtMostOnce
            ? new(DeliveryState.Unknown) { Reason = why }
            : Again(now + terms.Settle, why);

    private static LetterFollows Again(DateTimeOffset due, string? why) => new(DeliveryState.Due) { Due = due, Reason = why };
}
