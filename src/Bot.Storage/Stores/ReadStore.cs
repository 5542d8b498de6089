using Bot.Core.Model;
using Bot.Core.Reading;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IReadStore"/>
internal sealed class ReadStore(IDbContextFactory<BotContext> contexts) : IReadStore
{
    public async Task<IReadOnlyList<Article>> DueAsync(
        DateTimeOffset now, IReadOnlyCollection<ArticleId> busy, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Idle(context, busy)
            .Where(article => article.Due <= now)
            .OrderBy(article => article.Id)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<ArticleId> busy, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Idle(context, busy)
            .OrderBy(article => article.Due)
            .Select(article => (DateTimeOffset?)article.Due)
            .FirstOrDefaultAsync(cancel);
    }

    public async Task<bool> SaveAsync(Article article, DateTimeOffset takenDue, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var row = await context.Stories.SingleOrDefaultAsync(
            held => held.Id == article.Id && held.Stage == ArticleStage.Found && held.Due == takenDue, cancel);
        if (row is null) return false;
        context.Entry(row).CurrentValues.SetValues(article);
        SectionUnion.Add(row, article.Sections);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static IQueryable<Article> Idle(BotContext context, IReadOnlyCollection<ArticleId> busy) =>
        context.Stories.AsNoTracking().Where(article => article.Stage == ArticleStage.Found && !busy.Contains(article.Id));
}
