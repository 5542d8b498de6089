namespace Bot.Core.Model;

/// <summary>Why a subscriber gets nothing for now.</summary>
public enum PauseReason
{
    /// <summary>They asked for it, see <see cref="Subscriber.PausedUntil"/>.</summary>
    Asked,

    /// <summary>They blocked the bot or sent it away. Whoever speaks to it again is back.</summary>
    Blocked,

    /// <summary>The network has no such chat or topic any more.</summary>
    Gone,

    /// <summary>The group lets the bot in, but not write. It is back with the right to write.</summary>
    Silenced,

    /// <summary>The topic is closed. It is back when it is opened again.</summary>
    TopicClosed,
}

/// <summary>
/// A chat that gets letters and keeps settings: a person who speaks to the bot, a group, or one topic of a group; unique by
/// network, chat and topic. Made when there is something to keep. No name is kept.
/// </summary>
public sealed class Subscriber
{
    /// <summary>Identity.</summary>
    public SubscriberId Id { get; init; }

    /// <summary>The network, e.g. <c>Telegram</c>.</summary>
    public required string Network { get; init; }

    /// <summary>The chat's id on the network; of a private chat it is the person's. A group that moves gets another.</summary>
    public long ChatId { get; set; }

    /// <summary>The topic within the group (Bot API, message_thread_id); 0: the chat itself.</summary>
    public int Topic { get; init; }

    /// <summary>The language they chose, two letters; null: that of their app.</summary>
    public string? Language { get; set; }

    /// <summary>
    /// The language that the place had by itself when something was first kept of it (BCP 47): of a person that of their app, of a
    /// group that of whoever added the bot, of a topic its group's; null where nobody told.
    /// </summary>
    public string? AppLanguage { get; set; }

    /// <summary>
    /// Their time zone, see <see cref="Readers.ReaderZones"/>: an IANA id or a distance like <c>UTC+05:30</c>; null: the
    /// newsroom's.
    /// </summary>
    public string? TimeZone { get; set; }

    /// <summary>The hours of each day, by their clock, in which they want to be left alone; null: none.</summary>
    public QuietHours? QuietHours { get; set; }

    /// <summary>When they want a digest; null: never.</summary>
    public DigestPlan? Digest { get; set; }

    /// <summary>The digest comes without a sound. Default: with one.</summary>
    public bool DigestIsSilent { get; set; }

    /// <summary>When the next digest is due, by plan and zone; null where there is no plan.</summary>
    public DateTimeOffset? NextDigest { get; set; }

    /// <summary>
    /// Up to when stories were gathered into digests; null: to none yet, and the first one looks back to where the plan was
    /// made.
    /// </summary>
    public DateTimeOffset? DigestedUntil { get; set; }

    /// <summary>Why they get nothing now; null: they get what they follow.</summary>
    public PauseReason? Paused { get; set; }

    /// <summary>When a pause that they asked for is over; null: when they say so.</summary>
    public DateTimeOffset? PausedUntil { get; set; }

    /// <summary>When something was first kept of them.</summary>
    public DateTimeOffset FirstSeen { get; init; }

    /// <summary>When they last changed something.</summary>
    public DateTimeOffset LastSeen { get; set; }

    /// <summary>The language to write to them in: chosen, else the one in which they began; null: the newsroom's.</summary>
    public string? Speaks => Language ?? AppLanguage;

    /// <summary>Whether it is a group or a topic of one; the ids of those are negative (Bot API, <c>Chat</c>).</summary>
    public bool IsGroup => ChatId < 0 || Topic != 0;

    /// <summary>Whether they get nothing at a time. A pause that is over need not have been cleared away.</summary>
    public bool IsPausedAt(DateTimeOffset now) => Paused is not null && !(PausedUntil <= now);
}
