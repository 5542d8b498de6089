using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>What came of something that staff did at the desk.</summary>
public abstract record DeskAnswer
{
    private DeskAnswer()
    {
    }

    /// <summary>The post may be sent.</summary>
    /// <param name="Board">The draft and what may be chosen.</param>
    /// <param name="Content">The post exactly as it will look.</param>
    public sealed record Ready(DraftBoard Board, PostContent Content) : DeskAnswer;

    /// <summary>The article stands or waits in the chosen channel; it is posted again only with consent.</summary>
    public sealed record AlreadyPosted(DraftBoard Board, Standing Standing) : DeskAnswer;

    /// <summary>The posts are on their way.</summary>
    /// <param name="Posts">The posts, the one that was shown first.</param>
    /// <param name="Channels">Their channels.</param>
    /// <param name="Due">When they go out; null: at once.</param>
    public sealed record Sent(IReadOnlyList<Post> Posts, IReadOnlyList<Channel> Channels, DateTimeOffset? Due = null) : DeskAnswer;

    /// <summary>Editors are asked about it.</summary>
    public sealed record AwaitsApproval(IReadOnlyList<Channel> Channels, PostContent Content) : DeskAnswer;

    /// <summary>The candidate is approved as it was changed.</summary>
    public sealed record Approved(Channel Channel, PostContent Content) : DeskAnswer;

    /// <summary>Somebody, or the channel's rule, decided about the candidate before.</summary>
    public sealed record Decided(Review Review) : DeskAnswer;

    /// <summary>The words are too many.</summary>
    /// <param name="Length">How many code points they have.</param>
    /// <param name="Most">How many there may be.</param>
    public sealed record TooLong(int Length, int Most) : DeskAnswer;

    /// <summary>With these words the post would lose something in a channel.</summary>
    public sealed record Misfit(Channel Channel) : DeskAnswer;

    /// <summary>What was typed is no time.</summary>
    public sealed record NotATime : DeskAnswer;

    /// <summary>The time has passed.</summary>
    public sealed record TimeIsOver : DeskAnswer;

    /// <summary>The time is further than plans go.</summary>
    public sealed record TooFar(TimeSpan Most) : DeskAnswer;

    /// <summary>The draft was sent before, perhaps a moment ago by the same finger; nothing was sent now.</summary>
    /// <param name="By">Who sent it, where that was somebody else.</param>
    public sealed record AlreadySent(string? By) : DeskAnswer;

    /// <summary>The draft is thrown away.</summary>
    /// <param name="By">Who did it, where that was somebody else.</param>
    public sealed record Discarded(string? By) : DeskAnswer;

    /// <summary>What was shown is no longer what would be sent; this is.</summary>
    public sealed record Changed(DeskAnswer Now) : DeskAnswer;

    /// <summary>What was given is no http(s) link.</summary>
    public sealed record NotALink : DeskAnswer;

    /// <summary>There is a page, and it is not an article.</summary>
    public sealed record NoArticle(string Link) : DeskAnswer;

    /// <summary>The page was not to be had.</summary>
    public sealed record Unreachable(string Link, string Reason) : DeskAnswer;

    /// <summary>The address may not be fetched.</summary>
    public sealed record Forbidden(string Link, string Reason) : DeskAnswer;

    /// <summary>There is no channel, or none of the name that was given.</summary>
    /// <param name="Asked">The name that was given; null for none.</param>
    /// <param name="Names">The names there are.</param>
    public sealed record NoChannel(string? Asked, IReadOnlyList<string> Names) : DeskAnswer;

    /// <summary>The person's role does not allow it.</summary>
    public sealed record NotAllowed : DeskAnswer;

    /// <summary>There is no such draft, or it is somebody else's.</summary>
    public sealed record NoDraft : DeskAnswer;
}

/// <summary>A draft with all that is chosen and may be chosen.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Article">Its article.</param>
/// <param name="Channel">The channel that is shown, or asked about.</param>
/// <param name="Channels">All channels, the likeliest first.</param>
public sealed record DraftBoard(Draft Draft, Article Article, Channel Channel, IReadOnlyList<Channel> Channels)
{
    /// <summary>The channels that it goes to, the one that is shown first.</summary>
    public IReadOnlyList<Channel> Chosen { get; init; } = [];

    /// <summary>The pictures that the article has.</summary>
    public IReadOnlyList<ArticlePicture> Pictures { get; init; } = [];
}

/// <summary>How an article stands in a channel.</summary>
/// <param name="By">Who posted it by hand; null where the bot did.</param>
/// <param name="When">When it came to stand there; where it still waits, when it was composed.</param>
/// <param name="Waits">It is not out yet.</param>
public sealed record Standing(string? By, DateTimeOffset When, bool Waits)
{
    /// <summary>It waits for an editor's word.</summary>
    public bool IsInReview { get; init; }

    /// <summary>What a post tells.</summary>
    public static Standing Of(Post post) =>
        new(post.By, post.Published ?? post.Composed, post.State != PostState.Standing)
        {
            IsInReview = post.State == PostState.InReview,
        };
}
