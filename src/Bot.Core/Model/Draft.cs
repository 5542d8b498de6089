namespace Bot.Core.Model;

/// <summary>Where a draft stands.</summary>
public enum DraftState
{
    /// <summary>Shown to its editor, who has not decided.</summary>
    Open,

    /// <summary>Sent: its posts are on their way.</summary>
    Sent,

    /// <summary>Thrown away.</summary>
    Discarded,
}

/// <summary>A post that an editor is about to send by hand, or a candidate that they change before they approve it.</summary>
public sealed class Draft
{
    /// <summary>Identity; small enough to travel in a button.</summary>
    public DraftId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public StaffId StaffId { get; init; }

    /// <summary>The article.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The candidate that it changes; null for a post by hand.</summary>
    public ReviewId? ReviewId { get; init; }

    /// <summary>The channel whose post is shown; always one of those chosen.</summary>
    public ChannelId ChannelId { get; set; }

    /// <summary>The other channels that it goes to.</summary>
    public List<ChannelId> Others { get; set; } = [];

    /// <summary>The channels where the article stands and the editor wants it posted again.</summary>
    public List<ChannelId> AgainIn { get; set; } = [];

    /// <summary>What the editor wants otherwise than article and channel have it.</summary>
    public PostEdits Edits { get; set; } = PostEdits.None;

    /// <summary>It goes out without a sound.</summary>
    public bool IsSilent { get; set; }

    /// <summary>When it is to go out; null, or a time that has passed: at once.</summary>
    public DateTimeOffset? Due { get; set; }

    /// <summary>Grows with every change, so that nothing is sent but what was shown.</summary>
    public int Version { get; set; }

    /// <summary>Where it stands.</summary>
    public DraftState State { get; set; }

    /// <summary>Who sent or discarded it; null while it is open, and where nobody noted it.</summary>
    public string? EndedBy { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>The channels that it goes to, the one that is shown first.</summary>
    public IEnumerable<ChannelId> Channels => Others.Prepend(ChannelId);
}
