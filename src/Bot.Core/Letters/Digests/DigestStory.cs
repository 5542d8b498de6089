using Bot.Core.Model;

namespace Bot.Core.Letters.Digests;

/// <summary>What a digest tells of a story.</summary>
/// <param name="Id">The story.</param>
/// <param name="Title">The headline.</param>
/// <param name="Link">The link.</param>
/// <param name="Section">The section under which its reader follows it, else its first; null for none.</param>
public sealed record DigestStory(ArticleId Id, string Title, string Link, ArticleSection? Section)
{
    /// <summary>Whether it is breaking news.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>How many sources tell it.</summary>
    public int Sources { get; init; }

    /// <summary>Its place in the order of headlines.</summary>
    public DateTimeOffset Dated { get; init; }
}

/// <summary>The stories of a digest.</summary>
/// <param name="Stories">The newest of them.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record DigestStories(IReadOnlyList<DigestStory> Stories, int Count);
