namespace Bot.Core.Model;

/// <summary>What a channel does with a story that it has already in other words (settings <c>Channels:N:SameStory</c>).</summary>
public enum TwinPolicy
{
    /// <summary>It is posted like any other.</summary>
    Post,

    /// <summary>It waits, and staff are asked in the editors' chat.</summary>
    Hold,

    /// <summary>It is not posted.</summary>
    Skip,
}
