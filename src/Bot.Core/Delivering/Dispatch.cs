using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What a network is asked to carry out: one act on one post in one channel.</summary>
/// <param name="Channel">Where.</param>
/// <param name="Content">The post as it is to be seen; of a retraction as it was.</param>
/// <param name="Key">
/// The same at every try of one delivery, and never that of another: what networks take as an idempotency key. Letters, digits
/// and hyphens, 64 at most.
/// </param>
public sealed record Dispatch(Channel Channel, PostContent Content, string Key)
{
    /// <summary>The post.</summary>
    public PostId Post { get; init; }

    /// <summary>The article.</summary>
    public ArticleId Article { get; init; }

    /// <summary>The article's revision that the post shows.</summary>
    public int Revision { get; init; }

    /// <summary>Whether the message is to be pinned, where the bot may: staff call it breaking news.</summary>
    public bool IsPinned { get; init; }

    /// <summary>What a delivery asks of its network.</summary>
    /// <param name="claimed">The delivery in hand.</param>
    /// <param name="content">What it shows.</param>
    public static Dispatch Of(ClaimedDelivery claimed, PostContent content) => new(claimed.Channel, content, KeyOf(claimed.Delivery))
    {
        Post = claimed.Post.Id,
        Article = claimed.Post.ArticleId,
        Revision = claimed.Delivery.Revision,
        IsPinned = claimed.Post.IsBreaking,
    };

    /// <summary>The moment is part of it, because a new database counts its deliveries from one again.</summary>
    private static string KeyOf(Delivery delivery) => string.Create(
        CultureInfo.InvariantCulture, $"delivery-{delivery.Id.Value}-{delivery.Created.ToUnixTimeMilliseconds()}");
}
