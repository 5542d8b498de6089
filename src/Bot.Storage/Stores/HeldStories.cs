using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IHeldStories"/>
internal sealed class HeldStories(IDbContextFactory<BotContext> contexts) : IHeldStories
{
    public Task<AlarmAnswered?> ReleaseAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        AnswerAsync(alarm, AlarmAnswer.Release, by, now, (article, held) =>
        {
            foreach (var refusal in held) refusal.ReleasedBy = by.Name;
            // One that is read right now is composed in any case, and one that was withdrawn never again.
            if (held.Count > 0 && article.Stage == ArticleStage.Composed) article.Stage = ArticleStage.Read;
        }, cancel);

    public Task<AlarmAnswered?> DropAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        AnswerAsync(alarm, AlarmAnswer.Drop, by, now, (_, held) =>
        {
            foreach (var refusal in held) (refusal.Reason, refusal.Argument, refusal.Decided) = (RefusalReason.DroppedByStaff, by.Name, now);
        }, cancel);

    private async Task<AlarmAnswered?> AnswerAsync(
        AlarmId alarm, AlarmAnswer answer, StaffMember by, DateTimeOffset now, Action<Article, IReadOnlyList<Refusal>> decide,
        CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var asked = await context.Alarms.SingleOrDefaultAsync(
            held => held.Id == alarm && held.Kind == AlarmKind.StoryHeld && held.ArticleId != null, cancel);
        if (asked is null) return null;
        if (asked.AnsweredBy is { } before) return new AlarmAnswered(before);
        AlarmStore.Answer(context, asked, by, now, answer);
        var article = await context.Articles.SingleAsync(held => held.Id == asked.ArticleId, cancel);
        decide(article, await context.Refusals
            .Where(refusal => refusal.ArticleId == article.Id && refusal.Reason == RefusalReason.HeldForStaff)
            .ToListAsync(cancel));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new AlarmAnswered(null);
    }
}
