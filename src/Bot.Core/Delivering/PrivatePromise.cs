namespace Bot.Core.Delivering;

/// <summary>What is promised to a person about a message of which nobody can say whether it arrived.</summary>
public enum PrivatePromise
{
    /// <summary>It comes once or not at all: nobody is bothered twice. The default.</summary>
    AtMostOnce,

    /// <summary>It comes once or twice: nobody misses it.</summary>
    AtLeastOnce,
}
