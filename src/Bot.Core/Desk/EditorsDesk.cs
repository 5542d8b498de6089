using Bot.Core.Composing;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Desk;

/// <summary>
/// Posting by hand: a link or words of one's own become a draft, the draft is shown, changed, and sent or discarded. The chat and
/// the command line do the same through it. It only writes rows; the deliver stage sends.
/// </summary>
/// <param name="store">The rows.</param>
/// <param name="reviews">The candidates, which are changed as drafts are.</param>
/// <param name="articles">Finds the article behind a link.</param>
/// <param name="editing">Changes drafts.</param>
/// <param name="writer">Writes the post, in the words of the compose stage.</param>
/// <param name="book">Knows the sections.</param>
/// <param name="options">Whether there is an editors' chat to ask in.</param>
/// <param name="signal">Wakes the stages that carry it out.</param>
/// <param name="time">The clock.</param>
public sealed class EditorsDesk(
    IDeskStore store, IReviewStore reviews, DeskArticles articles, DraftEditing editing, IPostWriter writer, SectionBook book,
    DeskOptions options, StageSignal signal, TimeProvider time)
{
    /// <summary>Whether a person may begin drafts: authors only where there is a chat to ask editors in.</summary>
    public bool MayDraft(StaffMember staff) => !staff.Retired && (options.Chat is not null || staff.May(StaffRight.Post));

    /// <summary>Makes a draft of the article at a link.</summary>
    /// <param name="link">The link, as it was given.</param>
    /// <param name="staff">Whose draft it is to be.</param>
    /// <param name="channelName">The channel; null: the likeliest.</param>
    /// <param name="cancel">Stops.</param>
    public Task<DeskAnswer> PrepareAsync(string link, StaffMember staff, string? channelName, CancellationToken cancel) =>
        PrepareAsync(staff, channelName, () => articles.FindAsync(link, cancel), cancel);

    /// <summary>Makes a draft of what a person wrote.</summary>
    /// <param name="words">What they wrote.</param>
    /// <param name="staff">Whose draft it is to be.</param>
    /// <param name="cancel">Stops.</param>
    public Task<DeskAnswer> PrepareAsync(WrittenWords words, StaffMember staff, CancellationToken cancel) =>
        PrepareAsync(staff, channelName: null, async () => (await articles.KeepAsync(words, cancel).ConfigureAwait(false), null), cancel);

    /// <summary>Makes a draft by which a candidate is changed before it is approved.</summary>
    public async Task<DeskAnswer> PrepareAsync(ReviewId review, StaffMember staff, CancellationToken cancel)
    {
        if (!staff.May(StaffRight.Approve) || await reviews.FindAsync(review, cancel).ConfigureAwait(false) is not { } candidate)
            return new DeskAnswer.NoDraft();
        if (!candidate.Review.IsOpen) return new DeskAnswer.Decided(candidate.Review);
        var draft = await store.AddDraftAsync(new Draft
        {
            StaffId = staff.Id,
            ArticleId = candidate.Article.Id,
            ReviewId = review,
            ChannelId = candidate.Channel.Id,
            Edits = candidate.Post.Edits ?? PostEdits.None,
            IsSilent = candidate.Post.IsSilent,
            Due = candidate.Review.Due,
            Created = time.GetUtcNow(),
        }, cancel).ConfigureAwait(false);
        return await ShowAsync(draft.Id, staff, cancel).ConfigureAwait(false);
    }

    /// <summary>Shows a draft as it stands now.</summary>
    public async Task<DeskAnswer> ShowAsync(DraftId id, StaffMember staff, CancellationToken cancel)
    {
        if (await FindAsync(id, staff, cancel).ConfigureAwait(false) is not { } draft) return new DeskAnswer.NoDraft();
        if (Ended(draft, staff) is { } ended) return ended;
        if (await BoardAsync(draft, cancel).ConfigureAwait(false) is not { } board) return new DeskAnswer.NoDraft();
        if (draft.ReviewId is { } review)
        {
            if (await reviews.FindAsync(review, cancel).ConfigureAwait(false) is not { } candidate) return new DeskAnswer.NoDraft();
            if (!candidate.Review.IsOpen) return new DeskAnswer.Decided(candidate.Review);
            return new DeskAnswer.Ready(board, Write(board, board.Channel));
        }
        return await UnwantedAsync(board, cancel).ConfigureAwait(false) is var (channel, standing)
            ? new DeskAnswer.AlreadyPosted(board with { Channel = channel }, standing)
            : new DeskAnswer.Ready(board, Write(board, board.Channel));
    }

    /// <summary>Changes a draft.</summary>
    public async Task<DeskAnswer> ChangeAsync(DraftId id, DraftChange change, StaffMember staff, CancellationToken cancel)
    {
        if (await FindAsync(id, staff, cancel).ConfigureAwait(false) is not { } draft) return new DeskAnswer.NoDraft();
        if (Ended(draft, staff) is { } ended) return ended;
        if (await BoardAsync(draft, cancel).ConfigureAwait(false) is not { } board) return new DeskAnswer.NoDraft();
        // A candidate is for the channel that asks.
        if (draft.ReviewId is not null && change is DraftChange.Toggle or DraftChange.Again) return new DeskAnswer.NoDraft();
        return await editing.ChangeAsync(board, change, cancel).ConfigureAwait(false)
            ?? await ShowAsync(id, staff, cancel).ConfigureAwait(false);
    }

    /// <summary>Sends a draft, or approves the candidate that it changes.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="shown">What was shown to whoever sends it, for nothing else is sent; null: whatever it is now.</param>
    /// <param name="staff">Who sends.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<DeskAnswer> SendAsync(DraftId id, ShownDraft? shown, StaffMember staff, CancellationToken cancel)
    {
        var present = await ShowAsync(id, staff, cancel).ConfigureAwait(false);
        if (present is not DeskAnswer.Ready { Board: var board }) return present;
        if (shown is not null && shown != ShownDraft.Of(board)) return new DeskAnswer.Changed(present);
        return board.Draft.ReviewId is { } review
            ? await ApproveAsync(review, board, staff, cancel).ConfigureAwait(false)
            : await PostAsync(board, staff, cancel).ConfigureAwait(false);
    }

    /// <summary>Throws a draft away; a candidate that it changes waits on.</summary>
    public async Task<DeskAnswer> DiscardAsync(DraftId id, StaffMember staff, CancellationToken cancel)
    {
        if (await FindAsync(id, staff, cancel).ConfigureAwait(false) is null) return new DeskAnswer.NoDraft();
        return await store.DiscardAsync(id, staff, time.GetUtcNow(), cancel).ConfigureAwait(false)
            ? new DeskAnswer.Discarded(By: null)
            : await ShowAsync(id, staff, cancel).ConfigureAwait(false);
    }

    /// <summary>Ends a draft that was begun only to show a post: nobody decided anything, so nothing is recorded.</summary>
    public Task LeaveAsync(DraftId id, StaffMember staff, CancellationToken cancel) => store.LeaveAsync(id, staff, cancel);

    private async Task<DeskAnswer> PrepareAsync(
        StaffMember staff, string? channelName, Func<Task<(Article? Article, DeskAnswer? Refusal)>> find, CancellationToken cancel)
    {
        if (!MayDraft(staff)) return new DeskAnswer.NotAllowed();
        var channels = await store.ChannelsAsync(cancel).ConfigureAwait(false);
        var named = channels.FirstOrDefault(channel => channel.Name.Equals(channelName, StringComparison.OrdinalIgnoreCase));
        if (channels.Count == 0 || (channelName is not null && named is null))
            return new DeskAnswer.NoChannel(channelName, [.. channels.Select(channel => channel.Name)]);
        var (article, refusal) = await find().ConfigureAwait(false);
        if (article is null) return refusal!;
        var draft = await store.AddDraftAsync(new Draft
        {
            StaffId = staff.Id,
            ArticleId = article.Id,
            ChannelId = (named ?? ChannelOrder.For(article, channels, book)[0]).Id,
            Created = time.GetUtcNow(),
        }, cancel).ConfigureAwait(false);
        return await ShowAsync(draft.Id, staff, cancel).ConfigureAwait(false);
    }

    private async Task<DeskAnswer> PostAsync(DraftBoard board, StaffMember staff, CancellationToken cancel)
    {
        var order = new SendOrder(
            board.Draft.Id, board.Draft.Version, [.. board.Chosen.Select(channel => new PlannedPost(channel.Id, Write(board, channel)))],
            board.Article.Revision, staff, time.GetUtcNow())
        {
            AsksApproval = !staff.May(StaffRight.Post),
        };
        var result = await store.SendAsync(order, cancel).ConfigureAwait(false);
        if (result.Posts.Count == 0) return await ShowAsync(board.Draft.Id, staff, cancel).ConfigureAwait(false);
        signal.Ring(order.AsksApproval ? Stages.Review : Stages.Deliver);
        return order.AsksApproval
            ? new DeskAnswer.AwaitsApproval(board.Chosen, result.Posts[0].Content)
            : new DeskAnswer.Sent(result.Posts, board.Chosen, DueOf(board.Draft));
    }

    private async Task<DeskAnswer> ApproveAsync(ReviewId review, DraftBoard board, StaffMember staff, CancellationToken cancel)
    {
        var changes = new CandidateChanges(
            board.Draft.Id, board.Draft.Version, Write(board, board.Channel), board.Article.Revision, DueOf(board.Draft));
        var decision = new ReviewDecision(review, ReviewState.Approved, staff, time.GetUtcNow()) { Changes = changes };
        if (await reviews.DecideAsync(decision, cancel).ConfigureAwait(false) is not { First: true })
            return await ShowAsync(board.Draft.Id, staff, cancel).ConfigureAwait(false);
        signal.Ring(Stages.Deliver);
        signal.Ring(Stages.Review);
        return new DeskAnswer.Approved(board.Channel, changes.Content);
    }

    private PostContent Write(DraftBoard board, Channel channel) => writer.Write(board.Article, channel, board.Draft.Edits);

    private DateTimeOffset? DueOf(Draft draft) => draft.Due > time.GetUtcNow() ? draft.Due : null;

    /// <summary>Null where there is no such draft, or none that this person may decide on: a draft is its own editor's, and owners may step in.</summary>
    private async Task<Draft?> FindAsync(DraftId id, StaffMember staff, CancellationToken cancel) =>
        await store.DraftAsync(id, cancel).ConfigureAwait(false) is { } draft
        && (staff.Role == StaffRole.Owner || staff.Id == draft.StaffId)
        && (draft.ReviewId is null ? MayDraft(staff) : staff.May(StaffRight.Approve)) ? draft : null;

    private static DeskAnswer? Ended(Draft draft, StaffMember staff)
    {
        var other = draft.EndedBy == staff.Name ? null : draft.EndedBy;
        return draft.State switch
        {
            DraftState.Sent => new DeskAnswer.AlreadySent(other),
            DraftState.Discarded => new DeskAnswer.Discarded(other),
            _ => null,
        };
    }

    /// <summary>Null where the article or all chosen channels are gone.</summary>
    private async Task<DraftBoard?> BoardAsync(Draft draft, CancellationToken cancel)
    {
        var article = await store.ArticleAsync(draft.ArticleId, cancel).ConfigureAwait(false);
        var channels = await store.ChannelsAsync(cancel).ConfigureAwait(false);
        List<Channel> chosen = [.. draft.Channels.Select(id => channels.FirstOrDefault(channel => channel.Id == id)).OfType<Channel>()];
        return article is not null && chosen.Count > 0
            ? new DraftBoard(draft, article, chosen[0], ChannelOrder.For(article, channels, book))
            {
                Chosen = chosen,
                Pictures = PostPictures.Known(new PostArticle { Image = article.Image, ImageAlt = article.ImageAlt, Gallery = article.Gallery }, chosen[0].Network),
            }
            : null;
    }

    /// <summary>The first of the chosen channels where the article stands and is not wanted again; null for none.</summary>
    private async Task<(Channel Channel, Standing Standing)?> UnwantedAsync(DraftBoard board, CancellationToken cancel)
    {
        var posts = await store.PostsAsync(board.Article.Id, cancel).ConfigureAwait(false);
        foreach (var channel in board.Chosen.Where(channel => !board.Draft.AgainIn.Contains(channel.Id)))
            if (posts.LastOrDefault(post => post.ChannelId == channel.Id) is { } post) return (channel, Standing.Of(post));
        return null;
    }
}
