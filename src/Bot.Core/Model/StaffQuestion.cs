namespace Bot.Core.Model;

/// <summary>What the bot asked a member of staff to write.</summary>
public enum StaffQuestionKind
{
    /// <summary>A draft's headline.</summary>
    DraftTitle,

    /// <summary>A draft's summary.</summary>
    DraftSummary,

    /// <summary>When a draft goes out.</summary>
    DraftTime,

    /// <summary>Why a candidate is rejected.</summary>
    Reason,

    /// <summary>Another headline of what is posted.</summary>
    Headline,

    /// <summary>Another summary of what is posted.</summary>
    Summary,

    /// <summary>What readers are told about a correction.</summary>
    Note,

    /// <summary>Another time of what waits.</summary>
    Time,
}

/// <summary>
/// What a member of staff was asked to write in a chat. Whoever was asked several things answers the latest by what they write
/// next, and each by answering its message.
/// </summary>
public sealed class StaffQuestion
{
    /// <summary>Whoever answers the message that asks later than this answers nothing.</summary>
    public static TimeSpan Good { get; } = TimeSpan.FromHours(12);

    /// <summary>What is written later than this without answering a message may mean something else.</summary>
    public static TimeSpan GoodForNext { get; } = TimeSpan.FromHours(1);

    /// <summary>Identity; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>Who was asked.</summary>
    public StaffId StaffId { get; init; }

    /// <summary>Where, by the network's id.</summary>
    public long ChatId { get; init; }

    /// <summary>What for.</summary>
    public StaffQuestionKind Kind { get; init; }

    /// <summary>The number of the draft, the candidate, the article or, of a time, the delivery that it is about.</summary>
    public long About { get; init; }

    /// <summary>The network's reference to the message with the board, which shows the change; null for none.</summary>
    public string? Board { get; init; }

    /// <summary>The network's reference to the message that asks; null until it is known.</summary>
    public string? Message { get; set; }

    /// <summary>What the person writes next is the answer, whether or not it answers a message. Of a person and a chat one at most.</summary>
    public bool IsNext { get; set; } = true;

    /// <summary>When.</summary>
    public DateTimeOffset Asked { get; init; }
}
