namespace Bot.Core.Model;

/// <summary>
/// The planning of one story's letters, unique by story. Letters are planned in batches, in order of subscribers, each
/// batch in one transaction with <see cref="After"/>: it can be stopped between any two and goes on where it was.
/// </summary>
public sealed class Mailing
{
    /// <summary>The story.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The earlier story that tells the same and stands for both: its mailing plans the letters. Null for most.</summary>
    public ArticleId? SameAs { get; set; }

    /// <summary>When the story was last compared with what is followed; null: it is to be, for it is new or has changed.</summary>
    public DateTimeOffset? Matched { get; set; }

    /// <summary>The last subscriber who was looked at; 0: none yet.</summary>
    public SubscriberId After { get; set; }

    /// <summary>How many letters were planned so far.</summary>
    public int Planned { get; set; }

    /// <summary>How many of them arrived.</summary>
    public int Sent { get; set; }

    /// <summary>How many of them ended otherwise: refused, left out, or nobody can say.</summary>
    public int Missed { get; set; }

    /// <summary>Who of the staff stopped it; null: it goes on. No letter is planned or sent while it is stopped.</summary>
    public string? StoppedBy { get; set; }

    /// <summary>It was stopped or let go on, and not all of its letters wait or are due accordingly yet.</summary>
    public bool IsUnsettled { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When all subscribers had been looked at; null: there are more.</summary>
    public DateTimeOffset? Done { get; set; }
}
