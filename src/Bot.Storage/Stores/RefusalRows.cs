using Bot.Core.Composing;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Keeps of each channel why it did not take an article, and asks staff about what is held.</summary>
internal static class RefusalRows
{
    /// <summary>Stores what was decided; a channel that has a post has no refusal any more.</summary>
    public static async Task PutAsync(
        BotContext context, Article article, Composition composition, DateTimeOffset now, CancellationToken cancel)
    {
        var held = await context.Refusals.Where(refusal => refusal.ArticleId == article.Id).ToListAsync(cancel);
        context.Refusals.RemoveRange(held.Where(row => composition.Posts.Any(post => post.ChannelId == row.ChannelId)));
        var asks = false;
        foreach (var (channel, verdict) in composition.Refusals)
        {
            var row = held.Find(one => one.ChannelId == channel) ?? context.Refusals.Add(new Refusal { ArticleId = article.Id, ChannelId = channel }).Entity;
            asks |= verdict.Reason == RefusalReason.HeldForStaff && (row.Id == 0 || row.Reason != RefusalReason.HeldForStaff);
            (row.Reason, row.Argument, row.Decided) = (verdict.Reason, verdict.Argument, now);
        }
        if (asks && !await context.Alarms.AnyAsync(alarm => alarm.ArticleId == article.Id
            && alarm.Kind == AlarmKind.StoryHeld && alarm.Answered == null, cancel))
            context.Alarms.Add(Question(article, composition, now));
    }

    private static Alarm Question(Article article, Composition composition, DateTimeOffset now) => new()
    {
        Kind = AlarmKind.StoryHeld,
        About = article.Title,
        Reason = composition.Refusals.First(refused => refused.Verdict.Reason == RefusalReason.HeldForStaff).Verdict.Argument,
        Link = article.Link,
        ArticleId = article.Id,
        Raised = now,
    };
}
