namespace Bot.Networks.Tests.Contract;

/// <summary>What a server does to the next call instead of answering as it should.</summary>
public enum Trouble
{
    /// <summary>Refuses the content.</summary>
    Refuses,

    /// <summary>Says that the place is gone.</summary>
    Gone,

    /// <summary>Asks to wait, and does nothing.</summary>
    AsksToWait,

    /// <summary>Does what it was asked, and fails before it answers.</summary>
    FailsAfter,
}
