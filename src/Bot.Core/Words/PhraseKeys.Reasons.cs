namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
public static partial class PhraseKeys
{
    /// <summary>News was too old for its channel: <c>{age}</c>, <c>{most}</c> in hours and minutes.</summary>
    public static readonly PhraseKey ReasonTooOld = new("reason-too-old");

    /// <summary>A channel is quiet: <c>{time}</c>.</summary>
    public static readonly PhraseKey ReasonQuiet = new("reason-quiet");

    /// <summary>A channel takes so many an hour: <c>{count}</c>, the next at <c>{time}</c>.</summary>
    public static readonly PhraseKey ReasonDrip = new("reason-drip");

    /// <summary>Staff left it out: <c>{name}</c>.</summary>
    public static readonly PhraseKey ReasonLeftOut = new("reason-left-out");

    /// <summary>It goes out in a digest with <c>{count}</c> others.</summary>
    public static readonly PhraseKey ReasonInDigest = new("reason-in-digest");

    /// <summary>A channel's network is not set up: <c>{network}</c>.</summary>
    public static readonly PhraseKey ReasonNotSetUp = new("reason-not-set-up");

    /// <summary>Where the post's message stands is not known.</summary>
    public static readonly PhraseKey ReasonNoReference = new("reason-no-reference");

    /// <summary>No answer ever came.</summary>
    public static readonly PhraseKey ReasonNoAnswer = new("reason-no-answer");

    /// <summary>No connection could be made: <c>{who}</c>, <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonUnreachable = new("reason-unreachable");

    /// <summary>An answer did not come in time: <c>{who}</c>.</summary>
    public static readonly PhraseKey ReasonTimedOut = new("reason-timed-out");

    /// <summary>The connection broke before the answer: <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonAnswerLost = new("reason-answer-lost");

    /// <summary>An answer could not be read: <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonUnreadable = new("reason-unreadable");

    /// <summary>The program was stopped before it was done.</summary>
    public static readonly PhraseKey ReasonStopped = new("reason-stopped");

    /// <summary>A network does not take the token: <c>{said}</c>.</summary>
    public static readonly PhraseKey ReasonTokenRefused = new("reason-token-refused");
}
