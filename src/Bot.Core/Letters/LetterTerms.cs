namespace Bot.Core.Letters;

/// <summary>What is promised for messages to people.</summary>
/// <param name="Promise">Whether one of unknown outcome is sent again.</param>
/// <param name="Settle">How long until the network has surely finished with a message whose answer was lost.</param>
public readonly record struct LetterTerms(LetterPromise Promise, TimeSpan Settle);

/// <summary>What is promised to a person about a message of which nobody can say whether it arrived.</summary>
public enum LetterPromise
{
    /// <summary>It comes once or not at all: nobody is bothered twice. The default.</summary>
    AtMostOnce,

    /// <summary>It comes once or twice: nobody misses it.</summary>
    AtLeastOnce,
}
