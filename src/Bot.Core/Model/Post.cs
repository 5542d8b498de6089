using Bot.Core.Composing;

namespace Bot.Core.Model;

/// <summary>What readers of the channel see of a post.</summary>
public enum PostState
{
    /// <summary>Not out yet.</summary>
    Waiting,

    /// <summary>Not out, and waits for an editor's word, see <see cref="Review"/>.</summary>
    InReview,

    /// <summary>Stands in the channel.</summary>
    Standing,

    /// <summary>Taken back, or cancelled before it went out.</summary>
    Withdrawn,
}

/// <summary>One article for one channel.</summary>
public sealed class Post
{
    /// <summary>Identity.</summary>
    public PostId Id { get; init; }

    /// <summary>The article.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The channel.</summary>
    public ChannelId ChannelId { get; init; }

    /// <summary>
    /// 0 for the first posting; 1 and more where staff chose to post the same article again; negative for digests. Unique with article
    /// and channel.
    /// </summary>
    public int Turn { get; init; }

    /// <summary>The article's revision that <see cref="Content"/> was composed from.</summary>
    public int Revision { get; set; }

    /// <summary>What is to be seen in the channel.</summary>
    public required PostContent Content { get; set; }

    /// <summary>What is seen.</summary>
    public PostState State { get; set; }

    /// <summary>The network's own reference to the message, once it stands.</summary>
    public string? MessageRef { get; set; }

    /// <summary>Whether it is a digest: several posts that go out as one. Its article is that of the first of them.</summary>
    public bool IsDigest { get; init; }

    /// <summary>Of a digest: the <see cref="Revision"/> that it is to have. It grows whenever one of its posts changes.</summary>
    public int WantedRevision { get; set; }

    /// <summary>The digest by which it goes out; null: it goes out as itself.</summary>
    public PostId? JoinedIn { get; set; }

    /// <summary>Its place in the digest, from 0.</summary>
    public int PlaceInDigest { get; set; }

    /// <summary>The staff member who posted it by hand; null for the stages' own.</summary>
    public string? By { get; set; }

    /// <summary>What an editor wants otherwise than article and channel have it; null: nothing.</summary>
    public PostEdits? Edits { get; set; }

    /// <summary>Staff call it breaking news: it passes quiet hours and drip, and is pinned where the bot may.</summary>
    public bool IsBreaking { get; set; }

    /// <summary>Staff want it without a sound.</summary>
    public bool IsSilent { get; set; }

    /// <summary>When an editor let it through: from then on its age counts. Null: nobody was asked, or nobody did.</summary>
    public DateTimeOffset? Approved { get; set; }

    /// <summary>When it was composed.</summary>
    public DateTimeOffset Composed { get; set; }

    /// <summary>When it first stood in the channel.</summary>
    public DateTimeOffset? Published { get; set; }
}
