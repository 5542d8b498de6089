namespace Bot.Core.Model;

/// <summary>What somebody of the staff was asked to type.</summary>
public enum StoryQuestionKind
{
    /// <summary>Another headline.</summary>
    Headline,

    /// <summary>Another summary.</summary>
    Summary,

    /// <summary>What readers are told about a correction.</summary>
    Note,

    /// <summary>Another time for a timed post.</summary>
    Time,
}

/// <summary>What somebody of the staff is about to type in a chat. One for each person and chat: the newest.</summary>
public sealed class StoryQuestion
{
    /// <summary>Identity; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>Who was asked.</summary>
    public StaffId StaffId { get; init; }

    /// <summary>Where.</summary>
    public long ChatId { get; init; }

    /// <summary>What.</summary>
    public StoryQuestionKind Kind { get; init; }

    /// <summary>The story or, of a time, the delivery that it is about: its number.</summary>
    public long About { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset Asked { get; init; }
}
