namespace Bot.Core.Model;

/// <summary>What the bot asked a member of staff to write.</summary>
public enum DeskQuestionKind
{
    /// <summary>A draft's headline.</summary>
    Title,

    /// <summary>A draft's summary.</summary>
    Summary,

    /// <summary>When a draft goes out.</summary>
    Time,

    /// <summary>Why a candidate is rejected.</summary>
    Reason,
}

/// <summary>
/// What a member of staff was asked to write in a chat: their next message there is the answer. Of a person and a chat there is
/// one, the latest.
/// </summary>
public sealed class DeskQuestion
{
    /// <summary>An answer that comes later is no longer one.</summary>
    public static TimeSpan Good { get; } = TimeSpan.FromHours(12);

    /// <summary>Who was asked.</summary>
    public StaffId StaffId { get; init; }

    /// <summary>Where, by the network's id.</summary>
    public long ChatId { get; init; }

    /// <summary>What for.</summary>
    public DeskQuestionKind Kind { get; set; }

    /// <summary>The draft; null where it is about a candidate.</summary>
    public DraftId? DraftId { get; set; }

    /// <summary>The candidate; null where it is about a draft.</summary>
    public ReviewId? ReviewId { get; set; }

    /// <summary>The network's reference to the message with the board, which shows the change; null where it isn't known.</summary>
    public string? Board { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Asked { get; set; }
}
