namespace Bot.Core.Model;

/// <summary>What becomes of a post that is taken back (settings <c>Channels:N:Retract</c>).</summary>
public enum RetractUse
{
    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>It stays as a notice that it was withdrawn; of a photo the picture stays, too, because no network turns it into text.</summary>
    Notice,
}
