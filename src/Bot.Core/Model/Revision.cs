namespace Bot.Core.Model;

/// <summary>Where the facts of a revision come from.</summary>
public enum RevisionOrigin
{
    /// <summary>The article's own page.</summary>
    Page,

    /// <summary>A feed, a sitemap or a section page, where the article's page could not be read.</summary>
    Feed,

    /// <summary>The newsroom's own system, which pushed it.</summary>
    Push,

    /// <summary>An editor gave the link.</summary>
    Staff,
}

/// <summary>What an article said at one revision, the first included. Never rewritten.</summary>
public sealed class Revision
{
    /// <summary>Identity; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>The article.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>See <see cref="Article.Revision"/>. Unique with the article; one that changed nothing of what stands here has no row.</summary>
    public int Number { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The lead.</summary>
    public string? Lead { get; init; }

    /// <summary>Address of the main picture.</summary>
    public string? Image { get; init; }

    /// <summary>A digest of the body as it is compared, so that history stays small; null where no body was read.</summary>
    public string? BodyDigest { get; init; }

    /// <summary>The length of the body, in characters.</summary>
    public int BodyLength { get; init; }

    /// <summary>When the newsroom says that it changed the article.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>When it was found to say this.</summary>
    public DateTimeOffset Found { get; init; }

    /// <summary>Where these facts come from.</summary>
    public RevisionOrigin By { get; init; }
}
