using Bot.Core.Desk;
using Bot.Core.Desk.Acts;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IDeskStore"/>
internal sealed class DeskStore(IDbContextFactory<BotContext> contexts, DeskOptions? desk = null) : IDeskStore
{
    public async Task<StaffMember?> StaffAsync(long telegramId, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Staff.AsNoTracking()
            .Where(member => member.TelegramId == telegramId && !member.Retired)
            .OrderBy(member => member.IsOfGroup).ThenBy(member => member.Id)
            .FirstOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyList<Channel>> ChannelsAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Channels.AsNoTracking()
            .Where(channel => !channel.Retired)
            .OrderBy(channel => EF.Property<string>(channel, Tables.FoldedName.Column))
            .ToListAsync(cancel);
    }

    public async Task<Article?> ArticleAsync(string key, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await KnownArticle.FindAsync(context, context.Stories.AsNoTracking(), key, cancel);
    }

    public async Task<Article?> ArticleAsync(ArticleId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Stories.AsNoTracking().SingleOrDefaultAsync(article => article.Id == id, cancel);
    }

    public async Task<Article> AddArticleAsync(Article article, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var held = await KnownArticle.FindAsync(context, context.Stories, article.Key, cancel);
        if (held is null) context.Articles.Add(article);
        else FillIn(held, article);
        await context.SaveChangesAsync(cancel);
        if (held is null)
        {
            context.Revisions.Add(RevisionRows.Of(article, article.Found, RevisionOrigin.Staff));
            await context.SaveChangesAsync(cancel);
        }
        await transaction.CommitAsync(cancel);
        return held ?? article;
    }

    /// <summary>What a source told stays; what it left out comes from the page.</summary>
    private static void FillIn(Article held, Article read)
    {
        held.Lead ??= read.Lead;
        held.Text ??= read.Text;
        held.PageTitle ??= read.PageTitle;
        held.Dateline ??= read.Dateline;
        held.Byline ??= read.Byline;
        if (held.Authors.Count == 0) held.Authors = read.Authors;
        held.IsPaywalled |= read.IsPaywalled;
        held.IsBreaking |= read.IsBreaking;
        held.SiteName ??= read.SiteName;
        if (held.Image is null) (held.Image, held.ImageAlt) = (read.Image, read.ImageAlt);
        if (held.Gallery.Count == 0) held.Gallery = read.Gallery;
    }

    public async Task<IReadOnlyList<Post>> PostsAsync(ArticleId article, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Posts.AsNoTracking()
            .Where(post => post.ArticleId == article && post.State != PostState.Withdrawn)
            .OrderBy(post => post.Id)
            .ToListAsync(cancel);
    }

    public async Task<Draft> AddDraftAsync(Draft draft, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        context.Drafts.Add(draft);
        await context.SaveChangesAsync(cancel);
        return draft;
    }

    public async Task<Draft?> DraftAsync(DraftId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id, cancel);
    }

    public async Task<bool> ChangeDraftAsync(DraftId id, Action<Draft> change, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await Open(context, id).SingleOrDefaultAsync(cancel) is not { } draft) return false;
        change(draft);
        draft.Version++;
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<SendResult> SendAsync(SendOrder order, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var draft = await Open(context, order.Draft).SingleOrDefaultAsync(held => held.Version == order.Version, cancel);
        if (draft is null) return new SendResult([], null);
        var before = await context.Posts.Where(held => held.ArticleId == draft.ArticleId).OrderBy(held => held.Turn).ToListAsync(cancel);
        if (before.FindLast(held => held.State != PostState.Withdrawn && IsUnwanted(held, draft, order)) is { } standing)
            return new SendResult([], standing);
        (draft.State, draft.EndedBy) = (DraftState.Sent, order.By.Name);
        var posts = order.Posts.Select(planned => PostOf(draft, planned, order, before)).ToList();
        foreach (var post in posts)
        {
            if (order.AsksApproval) await NewPost.AskAsync(context, post, cause: null, askedBy: order.By.Name, cancel, draft.Due);
            else await NewPost.AddAsync(context, post, cancel, draft.Due ?? order.Now + (desk?.UndoGrace ?? TimeSpan.Zero));
        }
        await RecordAsync(context, draft, posts, order, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SendResult(posts, null);
    }

    private static async Task RecordAsync(BotContext context, Draft draft, List<Post> posts, SendOrder order, CancellationToken cancel)
    {
        var article = await context.Articles.SingleAsync(held => held.Id == draft.ArticleId, cancel);
        foreach (var post in posts)
        {
            var channel = await context.Channels.SingleAsync(held => held.Id == post.ChannelId, cancel);
            var (kind, after) = order.AsksApproval ? (ActKind.Submitted, post.Content.PlainText)
                : draft.Due > order.Now ? (ActKind.Scheduled, StaffActs.Time(draft.Due))
                : (ActKind.Posted, post.Content.PlainText);
            context.Acts.Add(StaffActs.OnPost(kind, order.By, order.Now, post, article, channel, after: after));
        }
    }

    private static bool IsUnwanted(Post standing, Draft draft, SendOrder order) =>
        !draft.AgainIn.Contains(standing.ChannelId) && order.Posts.Any(planned => planned.Channel == standing.ChannelId);

    private static Post PostOf(Draft draft, PlannedPost planned, SendOrder order, List<Post> before) => new()
    {
        ArticleId = draft.ArticleId,
        ChannelId = planned.Channel,
        Turn = before.FindLast(held => held.ChannelId == planned.Channel)?.Turn + 1 ?? 0,
        Revision = order.Revision,
        Content = planned.Content,
        Edits = draft.Edits.IsEmpty ? null : draft.Edits,
        IsBreaking = draft.Edits.IsBreaking,
        IsSilent = draft.IsSilent,
        By = order.By.Name,
        Composed = order.Now,
    };

    public async Task<bool> DiscardAsync(DraftId id, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await Open(context, id).SingleOrDefaultAsync(cancel) is not { } draft) return false;
        (draft.State, draft.EndedBy) = (DraftState.Discarded, by.Name);
        var article = await context.Articles.SingleAsync(held => held.Id == draft.ArticleId, cancel);
        context.Acts.Add(StaffActs.OnStory(ActKind.Discarded, by, now, article));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task LeaveAsync(DraftId id, StaffMember by, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await Open(context, id).ExecuteUpdateAsync(
            set => set.SetProperty(draft => draft.State, DraftState.Discarded).SetProperty(draft => draft.EndedBy, by.Name), cancel);
    }

    public async Task<IReadOnlyList<Delivery>> DeliveriesAsync(PostId post, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Deliveries.AsNoTracking()
            .Where(delivery => delivery.PostId == post)
            .OrderBy(delivery => delivery.Id)
            .ToListAsync(cancel);
    }

    private static IQueryable<Draft> Open(BotContext context, DraftId id) =>
        context.Drafts.Where(draft => draft.Id == id && draft.State == DraftState.Open);
}
