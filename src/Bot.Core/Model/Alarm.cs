namespace Bot.Core.Model;

/// <summary>What staff are told about.</summary>
public enum AlarmKind
{
    /// <summary>A source cannot be read; it is asked again, more and more seldom.</summary>
    SourceFailing,

    /// <summary>A source failed for so long that it is asked once a day only.</summary>
    SourceGivenUp,

    /// <summary>A source's server says that it is gone for good (410): it is asked no more, see <see cref="HealthLevel.Gone"/>.</summary>
    SourceGone,

    /// <summary>A source that failed can be read again.</summary>
    SourceRecovered,

    /// <summary>A source that usually publishes by this hour has published nothing.</summary>
    SourceSilent,

    /// <summary>An article that is posted is no longer on the web: shall its posts be withdrawn?</summary>
    ArticleVanished,

    /// <summary>Nobody can say whether a post reached its channel: does it stand, or shall it be sent again?</summary>
    PostUnsure,

    /// <summary>The network does not take a post, its correction or its retraction.</summary>
    PostRefused,

    /// <summary>A channel is closed to the bot; its posts wait.</summary>
    ChannelPaused,

    /// <summary>A channel that was closed takes posts again.</summary>
    ChannelRecovered,

    /// <summary>A network no longer lets the bot in; everything there waits.</summary>
    AccountPaused,

    /// <summary>A network that had locked the bot out lets it in again.</summary>
    AccountRecovered,

    /// <summary>An article tells what a channel has in other words: shall it be posted all the same?</summary>
    StoryHeld,

    /// <summary>The database cannot be used; nothing goes on until it is mended. No row can tell it.</summary>
    StorageTrouble,

    /// <summary>The database works again.</summary>
    StorageRecovered,

    /// <summary>The disk of the database is nearly full.</summary>
    DiskLow,

    /// <summary>The paper corrected what an editor had written anew in a post: the post keeps the editor's words.</summary>
    EditsKept,
}

/// <summary>
/// Something that staff are to know. It is raised in the transaction that stores its cause, told once in the editors'
/// chat, and kept.
/// </summary>
public sealed class Alarm
{
    /// <summary>Identity; small enough to travel in a button.</summary>
    public AlarmId Id { get; init; }

    /// <summary>What happened.</summary>
    public AlarmKind Kind { get; init; }

    /// <summary>What it happened to, in words: the source's name, the article's headline.</summary>
    public required string About { get; init; }

    /// <summary>Why, in words for people; null where the kind says all.</summary>
    public string? Reason { get; init; }

    /// <summary>Where to look: the source's address, the article's link.</summary>
    public string? Link { get; init; }

    /// <summary>The source, where it is about one.</summary>
    public SourceId? SourceId { get; init; }

    /// <summary>The article, where it is about one.</summary>
    public ArticleId? ArticleId { get; init; }

    /// <summary>The channel, where it is about one.</summary>
    public ChannelId? ChannelId { get; init; }

    /// <summary>The delivery, where it is about one.</summary>
    public DeliveryId? DeliveryId { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset Raised { get; init; }

    /// <summary>When it was told in the editors' chat; null until then, and for good where no such chat is set.</summary>
    public DateTimeOffset? Told { get; set; }

    /// <summary>Who of the staff answered it; null while nobody has.</summary>
    public string? AnsweredBy { get; set; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? Answered { get; set; }
}
