using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IWithdrawals"/>
internal sealed class Withdrawals(IDbContextFactory<BotContext> contexts) : IWithdrawals
{
    public async Task<WithdrawResult?> WithdrawAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await AboutArticle(context, alarm).SingleOrDefaultAsync(cancel) is not { } asked) return null;
        if (asked.AnsweredBy is { } before) return new WithdrawResult(0, 0, before);
        var row = await context.Articles.SingleAsync(held => held.Id == asked.ArticleId, cancel);
        var result = await TakeBackAsync(context, row, by.Name, now, cancel);
        if (result.Before is null) context.Acts.Add(StaffActs.OnAlarm(by, now, asked, AlarmAnswer.Withdraw));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }

    public async Task<AlarmAnswered?> KeepAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await AboutArticle(context, alarm).SingleOrDefaultAsync(cancel) is not { } asked) return null;
        if (asked.AnsweredBy is { } before) return new AlarmAnswered(before);
        await VanishedAlarms.AnswerAsync(context, asked.ArticleId!.Value, by.Name, now, cancel);
        context.Acts.Add(StaffActs.OnAlarm(by, now, asked, AlarmAnswer.Keep));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new AlarmAnswered(null);
    }

    private static IQueryable<Alarm> AboutArticle(BotContext context, AlarmId alarm) => context.Alarms
        .Where(held => held.Id == alarm && held.Kind == AlarmKind.ArticleVanished && held.ArticleId != null);

    /// <summary>Takes an article back within the caller's transaction.</summary>
    internal static async Task<WithdrawResult> TakeBackAsync(
        BotContext context, Article article, string by, DateTimeOffset now, CancellationToken cancel)
    {
        await VanishedAlarms.AnswerAsync(context, article.Id, by, now, cancel);
        var posts = await context.Posts
            .Where(post => post.ArticleId == article.Id && post.State != PostState.Withdrawn)
            .OrderBy(post => post.Id)
            .ToListAsync(cancel);
        var (retracted, cancelled) = (0, 0);
        foreach (var post in posts)
        {
            var act = await PostChange.AskAsync(context, post, DeliveryAct.Retract, now, cancel);
            if (act == DeliveryAct.Retract) retracted++;
            else if (post.State == PostState.Withdrawn) cancelled++;
        }
        var before = retracted + cancelled == 0 ? article.WithdrawnBy : null;
        article.WithdrawnBy = before ?? by;
        // Whoever reads its page right now finds that it is no longer theirs.
        (article.Stage, article.Reason, article.Reread) = (ArticleStage.SetAside, new Reason(ReasonKind.WithdrawnBy, article.WithdrawnBy ?? "?").Stored, null);
        return new WithdrawResult(retracted, cancelled, before);
    }
}
