using Bot.Core.Model;

namespace Bot.Core.Search;

/// <summary>An article that was found.</summary>
/// <param name="Article">Which.</param>
/// <param name="Relevance">How well it fits, 0 and more: rare words and words of the headline count most.</param>
/// <param name="Dated">Its date.</param>
public readonly record struct SearchHit(ArticleId Article, double Relevance, DateTimeOffset Dated)
{
    /// <summary>What is half as old counts so much more than what is old: news ages, and yet an old story can be the one that is sought.</summary>
    private static readonly TimeSpan HalfLife = TimeSpan.FromDays(45);

    /// <summary>The part of the weight that age never takes.</summary>
    private const double Lasting = 0.4;

    /// <summary>The place among the others: by relevance and recency.</summary>
    public double Weight(DateTimeOffset now) =>
        Relevance * (Lasting + ((1 - Lasting) * Math.Pow(0.5, Math.Max(0, (now - Dated) / HalfLife))));
}
