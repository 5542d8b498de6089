using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Desk;

/// <summary>
/// Posting by hand: a link becomes a draft, the draft is shown, changed, and sent or discarded. The chat and the command
/// line do the same through it. It only writes rows; the deliver stage sends.
/// </summary>
/// <param name="store">The rows.</param>
/// <param name="articles">Finds the article behind a link.</param>
/// <param name="writer">Writes the post, in the words of the compose stage.</param>
/// <param name="book">Knows the sections.</param>
/// <param name="signal">Wakes the deliver stage.</param>
/// <param name="time">The clock.</param>
public sealed class EditorsDesk(
    IDeskStore store, DeskArticles articles, IPostWriter writer, SectionBook book, StageSignal signal, TimeProvider time)
{
    /// <summary>Makes a draft of the article at a link.</summary>
    /// <param name="link">The link, as it was given.</param>
    /// <param name="staff">Whose draft it is to be.</param>
    /// <param name="channelName">The channel; null: the likeliest.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<DeskAnswer> PrepareAsync(string link, StaffMember staff, string? channelName, CancellationToken cancel)
    {
        if (!DeskRights.MayPost(staff)) return new DeskAnswer.NotAllowed();
        var channels = await store.ChannelsAsync(cancel).ConfigureAwait(false);
        var named = channels.FirstOrDefault(channel => channel.Name.Equals(channelName, StringComparison.OrdinalIgnoreCase));
        if (channels.Count == 0 || (channelName is not null && named is null))
            return new DeskAnswer.NoChannel(channelName, [.. channels.Select(channel => channel.Name)]);
        var (article, refusal) = await articles.FindAsync(link, cancel).ConfigureAwait(false);
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

    /// <summary>Shows a draft as it stands now.</summary>
    public async Task<DeskAnswer> ShowAsync(DraftId id, StaffMember staff, CancellationToken cancel)
    {
        if (await FindAsync(id, staff, cancel).ConfigureAwait(false) is not { } draft) return new DeskAnswer.NoDraft();
        if (Ended(draft) is { } ended) return ended;
        if (await BoardAsync(draft, cancel).ConfigureAwait(false) is not { } board) return new DeskAnswer.NoDraft();
        var standing = await StandingAsync(draft, cancel).ConfigureAwait(false);
        return standing is not null && !draft.Again
            ? new DeskAnswer.AlreadyPosted(board, standing)
            : new DeskAnswer.Ready(board, writer.Write(board.Article, board.Channel), standing);
    }

    /// <summary>Chooses another channel. Consent to post again is given for one channel and does not come along.</summary>
    public Task<DeskAnswer> ChooseChannelAsync(DraftId id, ChannelId channel, StaffMember staff, CancellationToken cancel) =>
        ChangeAsync(id, channel, again: false, staff, cancel);

    /// <summary>Consents to posting the article again in a channel where it stands.</summary>
    public Task<DeskAnswer> PostAgainAsync(DraftId id, ChannelId channel, StaffMember staff, CancellationToken cancel) =>
        ChangeAsync(id, channel, again: true, staff, cancel);

    /// <summary>Sends a draft.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="shown">What was shown to whoever sends it, for nothing else is sent; null: whatever it is now.</param>
    /// <param name="staff">Who sends.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<DeskAnswer> SendAsync(DraftId id, ShownDraft? shown, StaffMember staff, CancellationToken cancel)
    {
        var present = await ShowAsync(id, staff, cancel).ConfigureAwait(false);
        if (present is not DeskAnswer.Ready { Board: var board, Content: var content }) return present;
        if (shown is not null && shown != ShownDraft.Of(board)) return new DeskAnswer.Changed(present);
        var result = await store.SendAsync(id, content, board.Article.Revision, staff.Name, time.GetUtcNow(), cancel).ConfigureAwait(false);
        if (result.Post is null) return await ShowAsync(id, staff, cancel).ConfigureAwait(false);
        signal.Ring(Stages.Deliver);
        return new DeskAnswer.Sent(result.Post, board.Channel);
    }

    /// <summary>Throws a draft away.</summary>
    public async Task<DeskAnswer> DiscardAsync(DraftId id, StaffMember staff, CancellationToken cancel)
    {
        if (await FindAsync(id, staff, cancel).ConfigureAwait(false) is null) return new DeskAnswer.NoDraft();
        return await store.DiscardAsync(id, cancel).ConfigureAwait(false)
            ? new DeskAnswer.Discarded()
            : await ShowAsync(id, staff, cancel).ConfigureAwait(false);
    }

    private async Task<DeskAnswer> ChangeAsync(DraftId id, ChannelId channel, bool again, StaffMember staff, CancellationToken cancel)
    {
        if (await FindAsync(id, staff, cancel).ConfigureAwait(false) is null) return new DeskAnswer.NoDraft();
        var channels = await store.ChannelsAsync(cancel).ConfigureAwait(false);
        if (channels.All(other => other.Id != channel)) return new DeskAnswer.NoDraft();
        await store.ChangeDraftAsync(id, channel, again, cancel).ConfigureAwait(false);
        return await ShowAsync(id, staff, cancel).ConfigureAwait(false);
    }

    /// <summary>Null where there is no such draft, or none that this person may decide on.</summary>
    private async Task<Draft?> FindAsync(DraftId id, StaffMember staff, CancellationToken cancel) =>
        await store.DraftAsync(id, cancel).ConfigureAwait(false) is { } draft && DeskRights.MayDecide(staff, draft) ? draft : null;

    private static DeskAnswer? Ended(Draft draft) => draft.State switch
    {
        DraftState.Sent => new DeskAnswer.AlreadySent(),
        DraftState.Discarded => new DeskAnswer.Discarded(),
        _ => null,
    };

    /// <summary>Null where the article or the chosen channel is gone.</summary>
    private async Task<DraftBoard?> BoardAsync(Draft draft, CancellationToken cancel)
    {
        var article = await store.ArticleAsync(draft.ArticleId, cancel).ConfigureAwait(false);
        var channels = await store.ChannelsAsync(cancel).ConfigureAwait(false);
        return article is not null && channels.FirstOrDefault(channel => channel.Id == draft.ChannelId) is { } chosen
            ? new DraftBoard(draft, article, chosen, ChannelOrder.For(article, channels, book))
            : null;
    }

    private async Task<Standing?> StandingAsync(Draft draft, CancellationToken cancel)
    {
        var posts = await store.PostsAsync(draft.ArticleId, cancel).ConfigureAwait(false);
        return posts.LastOrDefault(post => post.ChannelId == draft.ChannelId) is { } post ? Standing.Of(post) : null;
    }
}
