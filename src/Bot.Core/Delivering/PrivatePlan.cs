using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// What follows from the ending of a message to one person. Private chats share one count of messages (Bot API, message ids),
/// so nothing can be looked for there, and staff cannot look either; what is promised decides instead. Nobody waits for it.
/// </summary>
public static class PrivatePlan
{
    private const string Orphaned = "The program ended between sending and recording.";

    /// <summary>Decides.</summary>
    /// <param name="letter">The letter as it was before this try.</param>
    /// <param name="outcome">How the try ended.</param>
    /// <param name="terms">What is promised.</param>
    /// <param name="now">The present moment.</param>
    public static LetterFollows After(
        Letter letter, DeliveryOutcome outcome, PrivateTerms terms, DateTimeOffset now) => outcome switch
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
    public static LetterFollows Abandoned(PrivateTerms terms, DateTimeOffset now) => Unknown(Orphaned, terms, now);

    private static PauseReason PauseOf(GoneCause cause) => cause switch
    {
        GoneCause.SentAway => PauseReason.Blocked,
        GoneCause.Silenced => PauseReason.Silenced,
        GoneCause.TopicClosed => PauseReason.TopicClosed,
        _ => PauseReason.Gone,
    };

    private static LetterFollows Unknown(string why, PrivateTerms terms, DateTimeOffset now) =>
        terms.Promise == PrivatePromise.AtMostOnce
            ? new(DeliveryState.Unknown) { Reason = why }
            : Again(now + terms.Settle, why);

    private static LetterFollows Again(DateTimeOffset due, string? why) => new(DeliveryState.Due) { Due = due, Reason = why };
}

/// <summary>What is promised for messages to people.</summary>
/// <param name="Promise">Whether one of unknown outcome is sent again.</param>
/// <param name="Settle">How long until the network has surely finished with a message whose answer was lost.</param>
public readonly record struct PrivateTerms(PrivatePromise Promise, TimeSpan Settle);

/// <summary>What becomes of a letter after a try, and of its subscriber.</summary>
/// <param name="State">Its new state. But for <see cref="DeliveryState.Due"/> it has ended: nothing is ever looked for.</param>
public sealed record LetterFollows(DeliveryState State)
{
    /// <summary>When it is due again.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The message's reference.</summary>
    public string? MessageRef { get; init; }

    /// <summary>From now on it goes as plain text.</summary>
    public bool Plain { get; init; }

    /// <summary>The subscriber gets nothing more for this reason, the other letters to them included.</summary>
    public PauseReason? Pause { get; init; }

    /// <summary>Pauses everything of the account with this reason.</summary>
    public string? PauseAccount { get; init; }

    /// <summary>The chat's new address.</summary>
    public string? NewAddress { get; init; }

    /// <summary>Whether the letter has ended.</summary>
    public bool Ends => State != DeliveryState.Due;
}
