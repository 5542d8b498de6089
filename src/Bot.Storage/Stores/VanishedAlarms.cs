using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>The question to staff about an article that vanished: at most one is open for each.</summary>
internal static class VanishedAlarms
{
    /// <summary>Answers what is open about the article.</summary>
    public static async Task AnswerAsync(BotContext context, ArticleId article, string by, DateTimeOffset now, CancellationToken cancel)
    {
        var open = context.Alarms.Where(held => held.ArticleId == article
            && held.Kind == AlarmKind.ArticleVanished && held.AnsweredBy == null);
        foreach (var alarm in await open.ToListAsync(cancel))
            (alarm.AnsweredBy, alarm.Answered) = (by, now);
    }
}
