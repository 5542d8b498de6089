using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Links;
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

    public async Task<IReadOnlyList<Article>> RereadsAsync(
        DateTimeOffset now, IReadOnlyCollection<string> busyHosts, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Fresh(context, busyHosts)
            .Where(article => article.Reread <= now)
            .OrderBy(article => article.Reread)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<DateTimeOffset?> NextRereadAsync(IReadOnlyCollection<string> busyHosts, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Fresh(context, busyHosts)
            .OrderBy(article => article.Reread)
            .Select(article => article.Reread)
            .FirstOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyList<Revision>> HistoryAsync(ArticleId article, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Revisions.AsNoTracking()
            .Where(revision => revision.ArticleId == article)
            .OrderBy(revision => revision.Number)
            .ToListAsync(cancel);
    }

    public async Task<bool> SaveAsync(Article article, DateTimeOffset takenDue, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var row = await context.Stories.SingleOrDefaultAsync(
            held => held.Id == article.Id && held.Stage == ArticleStage.Found && held.Due == takenDue, cancel);
        if (row is null) return false;
        await PutAsync(context, row, article, now, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<bool> SaveRereadAsync(Article article, DateTimeOffset takenReread, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var row = await context.Stories.SingleOrDefaultAsync(
            held => held.Id == article.Id && held.Reread == takenReread
                && (held.Stage == ArticleStage.Composed || held.Stage == ArticleStage.SetAside), cancel);
        if (row is null) return false;
        await PutAsync(context, row, article, now, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<bool> VanishAsync(string key, string reason, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var keys = ArticleTwins.Of(key);
        var row = await context.Stories
            .Where(held => (keys.Contains(held.Key) || keys.Contains(held.Canonical!)) && held.SameAs == null)
            .OrderByDescending(held => held.Key == key)
            .FirstOrDefaultAsync(cancel);
        if (row is null || row.Vanished is not null || row.WithdrawnBy is not null) return false;
        // Its newsroom knows better than its page, which may stand for a while in caches.
        (row.Vanished, row.Reason, row.Reread) = (now, reason, null);
        await Vanishing.HoldBackAsync(context, row, now, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task PutAsync(BotContext context, Article row, Article read, DateTimeOffset now, CancellationToken cancel)
    {
        var vanished = row.Vanished;
        await RevisionRows.AddAsync(context, row, found: row.Found, cancel);
        context.Entry(row).CurrentValues.SetValues(read);
        SectionUnion.Add(row, read.Sections);
        await RevisionRows.AddAsync(context, row, found: now, cancel);
        if (vanished is null && row.Vanished is not null) await Vanishing.HoldBackAsync(context, row, now, cancel);
        if (vanished is not null && row.Vanished is null) await Vanishing.ComeBackAsync(context, row, now, cancel);
        if (row.Canonical is not null) await StoryMerge.MergeAsync(context, row, cancel);
    }

    private static IQueryable<Article> Idle(BotContext context, IReadOnlyCollection<ArticleId> busy) =>
        context.Stories.AsNoTracking().Where(article => article.Stage == ArticleStage.Found && !busy.Contains(article.Id));

    private static IQueryable<Article> Fresh(BotContext context, IReadOnlyCollection<string> busyHosts)
    {
        var fresh = context.Stories.AsNoTracking().Where(article => article.Reread != null
            && (article.Stage == ArticleStage.Composed || article.Stage == ArticleStage.SetAside));
        // A handful at most: so many hosts as the stage asks at once.
        foreach (var host in busyHosts)
        {
            var length = host.Length;
            fresh = fresh.Where(article => article.Link.Substring(0, length) != host);
        }
        return fresh;
    }
}
