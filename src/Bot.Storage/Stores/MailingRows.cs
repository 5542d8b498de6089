using Bot.Core.Letters;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Begins mailings, and counts what becomes of their letters.</summary>
internal static class MailingRows
{
    /// <summary>
    /// Begins the mailing of a story that was composed. One that was composed anew may be of more than before, so it is compared
    /// once more.
    /// </summary>
    public static async Task BeginAsync(BotContext context, Article story, DateTimeOffset now, CancellationToken cancel)
    {
        if (!StoryNews.Is(story, now)) return;
        if (await context.Mailings.SingleOrDefaultAsync(held => held.ArticleId == story.Id, cancel) is { } held)
            held.Matched = null;
        else context.Mailings.Add(new Mailing { ArticleId = story.Id, Created = now });
    }

    /// <summary>Counts a letter that has ended; digests are of no mailing.</summary>
    public static async Task CountAsync(BotContext context, Letter letter)
    {
        if (letter.ArticleId is not { } story) return;
        var counted = context.Mailings.Where(held => held.ArticleId == story);
        if (letter.State == DeliveryState.Sent)
            await counted.ExecuteUpdateAsync(set => set.SetProperty(held => held.Sent, held => held.Sent + 1));
        else await counted.ExecuteUpdateAsync(set => set.SetProperty(held => held.Missed, held => held.Missed + 1));
    }
}
