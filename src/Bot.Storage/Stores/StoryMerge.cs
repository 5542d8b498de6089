using Bot.Core.Model;
using Bot.Core.Reading.Changes;
using Bot.Core.Reading.Links;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// Two articles whose pages name the same address as their own are one story: one is set aside, and what sources tell of
/// it goes to the other.
/// </summary>
internal static class StoryMerge
{
    /// <summary>Merges the article, whose page was read, with the one that it turns out to be. Where both are posted, both stay.</summary>
    public static async Task MergeAsync(BotContext context, Article article, CancellationToken cancel)
    {
        var keys = ArticleTwins.Of(article.Canonical!);
        var others = await context.Stories
            .Where(held => held.Id != article.Id && held.SameAs == null && (keys.Contains(held.Key) || keys.Contains(held.Canonical!)))
            .OrderBy(held => held.Id)
            .Take(8)
            .ToListAsync(cancel);
        // Careless templates give a hundred articles one address; then their headlines have nothing in common.
        if (others.Find(held => SameStory.Headlines(held.Title, article.Title) || SameStory.Headlines(article.Title, held.Title)) is not { } other)
            return;
        var (posted, otherPosted) = (await IsPostedAsync(context, article, cancel), await IsPostedAsync(context, other, cancel));
        if (posted && otherPosted) return;
        var first = otherPosted || !posted && (keys.Contains(other.Key) || other.Id.Value < article.Id.Value) ? other : article;
        await SetAsideAsync(context, first == article ? other : article, first, cancel);
    }

    private static Task<bool> IsPostedAsync(BotContext context, Article article, CancellationToken cancel) =>
        context.Posts.AnyAsync(post => post.ArticleId == article.Id, cancel);

    private static async Task SetAsideAsync(BotContext context, Article later, Article first, CancellationToken cancel)
    {
        (later.Stage, later.SameAs, later.Reread) = (ArticleStage.SetAside, first.Id, null);
        later.Reason = new Reason(ReasonKind.SameStory, $"{first.Id.Value}").Stored;
        foreach (var sighting in await context.Sightings.Where(held => held.ArticleId == later.Id).ToListAsync(cancel))
            sighting.ArticleId = first.Id;
        var gained = SectionUnion.Add(first, later.Sections);
        // A section may be wanted by one more channel.
        if (gained && first.Stage == ArticleStage.Composed) first.Stage = ArticleStage.Read;
    }
}
