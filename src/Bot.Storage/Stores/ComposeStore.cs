using Bot.Core.Composing;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IComposeStore"/>
internal sealed class ComposeStore(IDbContextFactory<BotContext> contexts) : IComposeStore
{
    public async Task<IReadOnlyList<Article>> ReadyAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Stories.AsNoTracking()
            .Where(article => article.Stage == ArticleStage.Read
                && !context.Articles.Any(earlier => (long)(object)earlier.Id < (long)(object)article.Id
                    && earlier.Stage == ArticleStage.Found && earlier.Tries == 0
                    && !context.Posts.Any(post => post.ArticleId == earlier.Id)))
            .OrderBy(article => article.Dated)
            .ThenBy(article => article.Id)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<Channel>> ChannelsAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Channels.AsNoTracking()
            .Where(channel => !channel.Retired)
            .OrderBy(channel => channel.Id)
            .ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<Post>> PostsAsync(ArticleId article, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Posts.AsNoTracking()
            .Where(post => post.ArticleId == article)
            .OrderBy(post => post.Id)
            .ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<Refusal>> RefusalsAsync(ArticleId article, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Refusals.AsNoTracking().Where(refusal => refusal.ArticleId == article).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<PostedStory>> AlikeAsync(
        Article article, IReadOnlyList<long> bands, DateTimeOffset since, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await StoryBandRows.AlikeAsync(context, article.Id, bands, since, most, cancel);
    }

    public async Task SaveAsync(
        Article article, Composition composition, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var row = await context.Stories.SingleAsync(held => held.Id == article.Id, cancel);
        // Meanwhile withdrawn, or found to tell another's story.
        if (row.Stage == ArticleStage.SetAside) return;
        var existing = await context.Posts.Where(post => post.ArticleId == article.Id).ToListAsync(cancel);
        foreach (var composed in composition.Posts)
            await PutAsync(context, article, existing, composed, now, cancel);
        await RefusalRows.PutAsync(context, article, composition, now, cancel);
        await StoryBandRows.PutAsync(context, article.Id, composition.Bands, now, cancel);
        await KeptEdits.TellAsync(context, article, existing, now, cancel);
        if (IsStill(row, article)) End(row, article);
        if (row.Stage == ArticleStage.Composed) await MailingRows.BeginAsync(context, row, now, cancel);
        if (row.Revision == article.Revision) (row.Summary, row.SummaryRevision) = (article.Summary, article.SummaryRevision);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>A story that was sent back, or got one more section, is composed once more.</summary>
    private static bool IsStill(Article row, Article composed) => row.Stage == ArticleStage.Read
        && row.Revision == composed.Revision
        && row.Sections.TrueForAll(section => composed.Sections.Exists(seen => seen.Key == section.Key));

    private static void End(Article row, Article composed)
    {
        var setAside = composed.Stage == ArticleStage.SetAside;
        row.Stage = setAside ? ArticleStage.SetAside : ArticleStage.Composed;
        row.Reason = setAside ? composed.Reason : null;
    }

    private static async Task PutAsync(
        BotContext context, Article article, List<Post> existing, ComposedPost composed, DateTimeOffset now, CancellationToken cancel)
    {
        var post = existing.Find(held => held.ChannelId == composed.ChannelId && held.Turn == composed.Turn);
        if (post is null)
            await AddAsync(context, NewPostOf(article, composed, now), composed, cancel);
        else if (post.Revision < article.Revision && post.State != PostState.Withdrawn)
            await CorrectAsync(context, post, article.Revision, composed.Content, now, cancel);
    }

    private static Task AddAsync(BotContext context, Post post, ComposedPost composed, CancellationToken cancel) =>
        composed.Asks is { } cause ? NewPost.AskAsync(context, post, cause.Text, askedBy: null, cancel) : NewPost.AddAsync(context, post, cancel);

    private static Post NewPostOf(Article article, ComposedPost composed, DateTimeOffset now) => new()
    {
        ArticleId = article.Id,
        ChannelId = composed.ChannelId,
        Turn = composed.Turn,
        Revision = article.Revision,
        Content = composed.Content,
        Composed = now,
    };

    private static async Task CorrectAsync(
        BotContext context, Post post, int revision, PostContent content, DateTimeOffset now, CancellationToken cancel)
    {
        await PostChange.KeepWhatWasSentAsync(context, post, cancel);
        post.Content = content;
        post.Revision = revision;
        await PostChange.AskAsync(context, post, DeliveryAct.Correct, now, cancel);
    }
}
