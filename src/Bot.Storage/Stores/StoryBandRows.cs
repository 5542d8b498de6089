using Bot.Core.Composing;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Finds articles by the bands they have in common.</summary>
internal static class StoryBandRows
{
    public static async Task PutAsync(
        BotContext context, ArticleId article, IReadOnlyList<long> bands, DateTimeOffset now, CancellationToken cancel)
    {
        if (bands.Count == 0) return;
        var held = await context.StoryBands.Where(band => band.ArticleId == article).ToListAsync(cancel);
        context.StoryBands.RemoveRange(held.Where(band => !bands.Contains(band.Hash)));
        foreach (var hash in bands.Except(held.Select(band => band.Hash)))
            context.StoryBands.Add(new StoryBand { Hash = hash, ArticleId = article, Composed = now });
    }

    public static async Task<IReadOnlyList<PostedStory>> AlikeAsync(
        BotContext context, ArticleId article, IReadOnlyList<long> bands, DateTimeOffset since, int most, CancellationToken cancel)
    {
        var alike = await context.StoryBands
            .Where(band => bands.Contains(band.Hash) && band.ArticleId != article && band.Composed >= since
                && context.Posts.Any(post => post.ArticleId == band.ArticleId && post.State != PostState.Withdrawn))
            .GroupBy(band => band.ArticleId)
            .OrderByDescending(shared => shared.Count())
            .Select(shared => shared.Key)
            .Take(most)
            .ToListAsync(cancel);
        if (alike.Count == 0) return [];
        var posts = await context.Posts
            .Where(post => alike.Contains(post.ArticleId) && post.State != PostState.Withdrawn)
            .Select(post => new { post.ArticleId, post.ChannelId })
            .ToListAsync(cancel);
        var articles = await context.Articles.AsNoTracking().Where(one => alike.Contains(one.Id)).ToListAsync(cancel);
        return
        [
            .. from one in articles
               orderby alike.IndexOf(one.Id)
               let channels = posts.Where(post => post.ArticleId == one.Id).Select(post => post.ChannelId).Distinct().ToList()
               select new PostedStory(one, channels),
        ];
    }
}
