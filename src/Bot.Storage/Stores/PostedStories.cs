using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Core.Reading.Links;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IPostedStories"/>
internal sealed class PostedStories(IDbContextFactory<BotContext> contexts) : IPostedStories
{
    /// <summary>Posts that one press sent to several channels are made within this time.</summary>
    private static readonly TimeSpan OnePress = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<StoryInChannels>> RecentAsync(int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var ids = await context.Posts
            .GroupBy(post => post.ArticleId)
            .Select(posts => new { Article = posts.Key, Newest = posts.Max(post => post.Id) })
            .OrderByDescending(story => story.Newest)
            .Skip(skip)
            .Take(most)
            .Select(story => story.Article)
            .ToListAsync(cancel);
        var articles = await context.Stories.AsNoTracking().Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
        var places = await StoryPlaces.OfAsync(context, ids, cancel);
        return [.. ids.Select(id => new StoryInChannels(articles[id], [.. places[id]]))];
    }

    public async Task<StoryInChannels?> FindAsync(ArticleId article, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Stories.AsNoTracking().SingleOrDefaultAsync(held => held.Id == article, cancel) is { } found
            ? await StoryPlaces.OfAsync(context, found, cancel)
            : null;
    }

    public async Task<StoryInChannels?> AtLinkAsync(string link, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var key = ArticleKey.Of(LinkCleaner.Clean(link));
        return await KnownArticle.FindAsync(context, context.Stories.AsNoTracking(), key, cancel) is { } found
            ? await StoryPlaces.OfAsync(context, found, cancel)
            : null;
    }

    public async Task<StoryInChannels?> OfMessageAsync(MessageCopy message, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        // A reference begins with the message's numbers, of an album with all of them: “17”, “17 photo 3F2A”, “17,18 album”.
        var id = message.MessageId.ToString(CultureInfo.InvariantCulture);
        var (first, firstOf, further, last) = ($"{id} %", $"{id},%", $"%,{id},%", $"%,{id} %");
        var named = await context.Channels.Where(channel => channel.Network == message.Network)
            .Select(channel => new { channel.Id, channel.Address }).ToListAsync(cancel);
        var channels = named.Where(channel => message.Addresses.Contains(channel.Address, StringComparer.OrdinalIgnoreCase)).Select(channel => channel.Id).ToList();
        var article = await (
            from post in context.Posts
            where channels.Contains(post.ChannelId)
                && (post.MessageRef == id || EF.Functions.Like(post.MessageRef!, first) || EF.Functions.Like(post.MessageRef!, firstOf)
                    || EF.Functions.Like(post.MessageRef!, further) || EF.Functions.Like(post.MessageRef!, last))
            orderby post.Id descending
            select (ArticleId?)post.ArticleId).FirstOrDefaultAsync(cancel);
        return article is { } known ? await FindAsync(known, cancel) : null;
    }

    public async Task<StoryInChannels?> EditAsync(
        ArticleId article, StoryChange change, Func<Article, Channel, PostEdits, PostContent> write, StaffMember by, DateTimeOffset now,
        CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await context.Stories.SingleOrDefaultAsync(held => held.Id == article, cancel) is not { } row) return null;
        var story = await StoryPlaces.OfAsync(context, row, cancel);
        if (!story.Live.Any()) return null;
        BeginRevision(row);
        var changed = new List<PostInChannel>();
        foreach (var place in story.Live)
        {
            var (post, channel, _) = place;
            var (before, edits) = (post.Edits, change.On(post.Edits));
            var content = write(row, channel, edits);
            post.Edits = edits;
            if (content.LooksLike(post.Content)) continue;
            await PostChange.KeepWhatWasSentAsync(context, post, cancel);
            (post.Content, post.Revision) = (content, row.Revision);
            // What waits for an editor's word has no delivery yet.
            await PostChange.AskAsync(context, post, DeliveryAct.Correct, now, cancel);
            context.Acts.Add(StaffActs.OnPost(change.Kind, by, now, post, row, channel, Words(change, before, row), change.Note ?? change.Title ?? change.Summary));
            changed.Add(place);
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return story with { Posts = changed };
    }

    public async Task<StoryInChannels?> RetractAsync(ArticleId article, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await context.Stories.SingleOrDefaultAsync(held => held.Id == article, cancel) is not { } row) return null;
        var live = (await StoryPlaces.OfAsync(context, row, cancel)).Live.Where(place => place.Last?.Act != DeliveryAct.Retract).ToList();
        await Withdrawals.TakeBackAsync(context, row, by.Name, now, cancel);
        foreach (var (post, channel, _) in live) context.Acts.Add(StaffActs.OnPost(ActKind.Retracted, by, now, post, row, channel));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new StoryInChannels(row, live);
    }

    public async Task<StoryInChannels?> UndoAsync(StaffMember by, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var last = await context.Posts
            .Where(post => post.By == by.Name && post.State != PostState.Withdrawn && post.Composed >= since
                && !context.Deliveries.Any(held => held.PostId == post.Id && held.Act == DeliveryAct.Retract && held.State != DeliveryState.Cancelled))
            .OrderByDescending(post => post.Composed).ThenByDescending(post => post.Id)
            .FirstOrDefaultAsync(cancel);
        if (last is null) return null;
        var row = await context.Stories.SingleAsync(held => held.Id == last.ArticleId, cancel);
        var story = await StoryPlaces.OfAsync(context, row, cancel);
        var undone = story.Live
            .Where(place => place.Post.By == by.Name && place.Post.Composed >= last.Composed - OnePress && place.Last?.Act != DeliveryAct.Retract)
            .ToList();
        foreach (var (post, channel, _) in undone)
        {
            await PostChange.AskAsync(context, post, DeliveryAct.Retract, now, cancel);
            context.Acts.Add(StaffActs.OnPost(ActKind.Undone, by, now, post, row, channel));
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return story with { Posts = undone };
    }

    /// <summary>Whoever reads its page right now begins anew, so that no revision is lost.</summary>
    private static void BeginRevision(Article article)
    {
        article.Revision++;
        article.Due += TimeSpan.FromTicks(1);
        article.Reread += TimeSpan.FromTicks(1);
    }

    private static string? Words(StoryChange change, PostEdits? before, Article article) => change switch
    {
        { Note: not null } => before?.Note,
        { Title: not null } => before?.Title ?? article.Title,
        _ => before?.Summary ?? article.Lead,
    };
}
