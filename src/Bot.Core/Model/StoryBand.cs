namespace Bot.Core.Model;

/// <summary>A number by which articles in other words find each other, see <see cref="Composing.Twins.StoryBands"/>. Kept for two days.</summary>
public sealed class StoryBand
{
    /// <summary>The number; unique with the article.</summary>
    public long Hash { get; init; }

    /// <summary>The article.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>When the article was composed.</summary>
    public DateTimeOffset Composed { get; init; }
}
