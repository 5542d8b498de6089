using Bot.Core.Composing;
using Bot.Core.Desk;
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

    public async Task<bool> ChangeDraftAsync(DraftId id, ChannelId channel, bool again, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Open(context, id).ExecuteUpdateAsync(set => set
            .SetProperty(draft => draft.ChannelId, channel)
            .SetProperty(draft => draft.Again, again), cancel) == 1;
    }

    public async Task<SendResult> SendAsync(
        DraftId id, PostContent content, int revision, string by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await Open(context, id).SingleOrDefaultAsync(cancel) is not { } draft) return new SendResult(null, null);
        var posts = await context.Posts
            .Where(held => held.ArticleId == draft.ArticleId && held.ChannelId == draft.ChannelId)
            .OrderBy(held => held.Turn)
            .ToListAsync(cancel);
        if (!draft.Again && posts.FindLast(held => held.State != PostState.Withdrawn) is { } standing)
            return new SendResult(null, standing);
        draft.State = DraftState.Sent;
        var post = new Post
        {
            ArticleId = draft.ArticleId,
            ChannelId = draft.ChannelId,
            Turn = posts.Count == 0 ? 0 : posts[^1].Turn + 1,
            Revision = revision,
            Content = content,
            By = by,
            Composed = now,
        };
        await NewPost.AddAsync(context, post, cancel, now + (desk?.UndoGrace ?? TimeSpan.Zero));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SendResult(post, null);
    }

    public async Task<bool> DiscardAsync(DraftId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Open(context, id)
            .ExecuteUpdateAsync(set => set.SetProperty(draft => draft.State, DraftState.Discarded), cancel) == 1;
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
