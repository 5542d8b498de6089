namespace Bot.Core.Model;

/// <summary>
/// The planning of one story's letters, unique by story. Letters are planned in batches, in order of subscribers, each batch
/// in one
/// transaction with <see cref="After"/>: it can be stopped between any two and goes on where it was.
/// </summary>
public sealed class Mailing
{
    /// <summary>The story.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The last subscriber who was looked at; 0: none yet.</summary>
    public SubscriberId After { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When all subscribers had been looked at; null: there are more.</summary>
    public DateTimeOffset? Done { get; set; }
}
