using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Tells staff that the paper changed what an editor had written anew, since the posts do not show it.</summary>
internal static class KeptEdits
{
    /// <summary>Raises the alarm, once for each revision.</summary>
    public static async Task TellAsync(BotContext context, Article article, IReadOnlyList<Post> posts, DateTimeOffset now, CancellationToken cancel)
    {
        var (title, summary) = (Keeps(posts, edits => edits.Title), Keeps(posts, edits => edits.Summary));
        if (!title && !summary) return;
        var told = await context.Revisions.Where(revision => revision.ArticleId == article.Id && revision.Number <= article.Revision)
            .OrderByDescending(revision => revision.Number).Take(2).ToListAsync(cancel);
        if (told is not [var present, var before] || present.Number != article.Revision) return;
        var change = title && present.Title != before.Title ? present.Title
            : summary && present.Lead != before.Lead ? present.Lead
            : null;
        if (change is null || await context.Alarms.AnyAsync(
            alarm => alarm.ArticleId == article.Id && alarm.Kind == AlarmKind.EditsKept && alarm.Raised >= present.Found, cancel)) return;
        context.Alarms.Add(new Alarm
        {
            Kind = AlarmKind.EditsKept,
            About = article.Title,
            Reason = change,
            Link = article.Link,
            ArticleId = article.Id,
            Raised = now,
        });
    }

    private static bool Keeps(IEnumerable<Post> posts, Func<PostEdits, string?> words) =>
        posts.Any(post => post.State != PostState.Withdrawn && post.Edits is { } edits && words(edits) is not null);
}
