using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Stories with their posts, channels and what was asked for each post last.</summary>
internal static class StoryPlaces
{
    /// <summary>The story as the context knows it now.</summary>
    public static async Task<StoryInChannels> OfAsync(BotContext context, Article article, CancellationToken cancel) =>
        new(article, (await OfAsync(context, [article.Id], cancel))[article.Id].ToList());

    /// <summary>The places of stories, by story.</summary>
    public static async Task<ILookup<ArticleId, PostInChannel>> OfAsync(
        BotContext context, IReadOnlyCollection<ArticleId> articles, CancellationToken cancel)
    {
        var posts = await (
            from post in context.Posts
            join channel in context.Channels on post.ChannelId equals channel.Id
            where articles.Contains(post.ArticleId)
            orderby post.Id
            select new { Post = post, Channel = channel }).ToListAsync(cancel);
        var ids = posts.ConvertAll(place => place.Post.Id);
        var last = (await context.Deliveries.Where(delivery => ids.Contains(delivery.PostId)).OrderBy(delivery => delivery.Id).ToListAsync(cancel))
            .GroupBy(delivery => delivery.PostId)
            .ToDictionary(line => line.Key, line => line.Last());
        return posts.ToLookup(
            place => place.Post.ArticleId,
            place => new PostInChannel(place.Post, place.Channel, last.GetValueOrDefault(place.Post.Id)));
    }
}
