namespace Bot.Core.Model;

/// <summary>An article as one source shows it: how a source's entry is known again, and how a change in it is noticed.</summary>
public sealed class Sighting
{
    /// <summary>The source.</summary>
    public SourceId SourceId { get; init; }

    /// <summary>The entry's identity within the source. Unique there.</summary>
    public required string EntryKey { get; init; }

    /// <summary>The story it tells.</summary>
    public ArticleId ArticleId { get; set; }

    /// <summary>The identity of the link that it showed last, see <see cref="Article.Key"/>: one story may have had several.</summary>
    public string? ArticleKey { get; set; }

    /// <summary>A digest of what the source says of it; another one means that it changed.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>When it was last seen there.</summary>
    public DateTimeOffset Seen { get; set; }
}
