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

/// <summary>A post that an editor is about to send by hand.</summary>
public sealed class Draft
{
    /// <summary>Identity; small enough to travel in a button.</summary>
    public DraftId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public StaffId StaffId { get; init; }

    /// <summary>The article.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The channel chosen now.</summary>
    public ChannelId ChannelId { get; set; }

    /// <summary>The editor knows that the article stands in the channel and wants it posted again.</summary>
    public bool Again { get; set; }

    /// <summary>Where it stands.</summary>
    public DraftState State { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }
}
