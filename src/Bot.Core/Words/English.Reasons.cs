namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
internal static partial class English
{
    private static PhraseTable Reasons => new("en")
    {
        { PhraseKeys.ReasonTooOld, "the news was {age} hours old, and the channel takes none older than {most} hours" },
        { PhraseKeys.ReasonQuiet, "the channel is quiet until {time}" },
        { PhraseKeys.ReasonDrip, "the channel takes {count} an hour, the next at {time}" },
        { PhraseKeys.ReasonLeftOut, "left out by {name}" },
        { PhraseKeys.ReasonInDigest, "it goes out with {count} {count:other|others} in a digest" },
        { PhraseKeys.ReasonNotSetUp, "the network {network} is not set up" },
        { PhraseKeys.ReasonNoReference, "the post's message in the channel is not known" },
        { PhraseKeys.ReasonNoAnswer, "the answer never came" },
        { PhraseKeys.ReasonUnreachable, "{who} cannot be reached: {said}" },
        { PhraseKeys.ReasonTimedOut, "{who} did not answer in time" },
        { PhraseKeys.ReasonAnswerLost, "the answer was lost: {said}" },
        { PhraseKeys.ReasonUnreadable, "the answer could not be read: {said}" },
        { PhraseKeys.ReasonStopped, "the program was stopped before it was done" },
        { PhraseKeys.ReasonTokenRefused, "the token is not accepted: {said}" },
    };
}
