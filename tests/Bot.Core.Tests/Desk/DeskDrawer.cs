using Bot.Core.Desk;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk;

/// <summary>The desk's rows in memory.</summary>
internal sealed class DeskDrawer : IDeskStore
{
    public List<StaffMember> Staff { get; } = [];

    public List<Channel> Channels { get; } = [];

    public List<Article> Articles { get; } = [];

    public List<Post> Posts { get; } = [];

    public List<Draft> Drafts { get; } = [];

    public Task<StaffMember?> StaffAsync(long telegramId, CancellationToken cancel) =>
        Task.FromResult(Staff.Find(member => member.TelegramId == telegramId && !member.Retired));

    public Task<IReadOnlyList<Channel>> ChannelsAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Channel>>([.. Channels.OrderBy(channel => channel.Name, StringComparer.Ordinal)]);

    public Task<Article?> ArticleAsync(string key, CancellationToken cancel) =>
        Task.FromResult(Articles.Find(article => article.Key == key));

    public Task<Article?> ArticleAsync(ArticleId id, CancellationToken cancel) =>
        Task.FromResult(Articles.Find(article => article.Id == id));

    public Task<Article> AddArticleAsync(Article article, CancellationToken cancel)
    {
        if (Articles.Find(other => other.Key == article.Key) is { } known)
        {
            known.Lead ??= article.Lead;
            known.Text ??= article.Text;
            return Task.FromResult(known);
        }
        var kept = new Article
        {
            Id = new(Articles.Count + 1),
            Key = article.Key,
            Link = article.Link,
            Title = article.Title,
            Lead = article.Lead,
            Image = article.Image,
            Language = article.Language,
            Stage = article.Stage,
        };
        Articles.Add(kept);
        return Task.FromResult(kept);
    }

    public Task<IReadOnlyList<Post>> PostsAsync(ArticleId article, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Post>>(
            [.. Posts.Where(post => post.ArticleId == article && post.State != PostState.Withdrawn)]);

    public Task<Draft> AddDraftAsync(Draft draft, CancellationToken cancel)
    {
        var kept = new Draft
        {
            Id = new(Drafts.Count + 1),
            StaffId = draft.StaffId,
            ArticleId = draft.ArticleId,
            ReviewId = draft.ReviewId,
            ChannelId = draft.ChannelId,
            Edits = draft.Edits,
            IsSilent = draft.IsSilent,
            Due = draft.Due,
            Created = draft.Created,
        };
        Drafts.Add(kept);
        return Task.FromResult(kept);
    }

    public Task<Draft?> DraftAsync(DraftId id, CancellationToken cancel) => Task.FromResult(Drafts.Find(draft => draft.Id == id));

    public Task<bool> ChangeDraftAsync(DraftId id, Action<Draft> change, CancellationToken cancel)
    {
        if (Open(id) is not { } draft) return Task.FromResult(false);
        change(draft);
        draft.Version++;
        return Task.FromResult(true);
    }

    public Task<SendResult> SendAsync(SendOrder order, CancellationToken cancel)
    {
        if (Open(order.Draft) is not { } draft || draft.Version != order.Version) return Task.FromResult(new SendResult([], null));
        var unwanted = Posts.FindLast(post => post.ArticleId == draft.ArticleId && !draft.AgainIn.Contains(post.ChannelId)
            && order.Posts.Any(planned => planned.Channel == post.ChannelId));
        if (unwanted is not null) return Task.FromResult(new SendResult([], unwanted));
        var made = order.Posts.Select(planned => new Post
        {
            Id = new(Posts.Count + 1),
            ArticleId = draft.ArticleId,
            ChannelId = planned.Channel,
            Turn = Posts.Count(post => post.ArticleId == draft.ArticleId && post.ChannelId == planned.Channel),
            Revision = order.Revision,
            Content = planned.Content,
            Edits = draft.Edits.IsEmpty ? null : draft.Edits,
            IsBreaking = draft.Edits.IsBreaking,
            IsSilent = draft.IsSilent,
            State = order.AsksApproval ? PostState.InReview : PostState.Waiting,
            By = order.By.Name,
            Composed = order.Now,
        }).ToList();
        Posts.AddRange(made);
        Due = draft.Due;
        (draft.State, draft.EndedBy) = (DraftState.Sent, order.By.Name);
        return Task.FromResult(new SendResult(made, null));
    }

    /// <summary>When what was sent last is to go out.</summary>
    public DateTimeOffset? Due { get; private set; }

    public Task<bool> DiscardAsync(DraftId id, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (Open(id) is not { } draft) return Task.FromResult(false);
        (draft.State, draft.EndedBy) = (DraftState.Discarded, by.Name);
        return Task.FromResult(true);
    }

    public Task LeaveAsync(DraftId id, StaffMember by, CancellationToken cancel) => DiscardAsync(id, by, default, cancel);

    public Task<IReadOnlyList<Delivery>> DeliveriesAsync(PostId post, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Delivery>>([]);

    private Draft? Open(DraftId id) => Drafts.Find(draft => draft.Id == id && draft.State == DraftState.Open);
}
