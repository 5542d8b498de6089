using Bot.Core.Desk.Mailings;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IMailings"/>
internal sealed class Mailings(IDbContextFactory<BotContext> contexts) : IMailings
{
    public async Task<IReadOnlyList<ShownMailing>> ListAsync(int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await ShownAsync(context, held => held
            .Where(mailing => mailing.SameAs == null
                && (mailing.Planned > 0 || (mailing.Done == null && mailing.Matched != null)))
            .OrderByDescending(mailing => mailing.Created).ThenByDescending(mailing => mailing.ArticleId)
            .Skip(skip).Take(most), cancel);
    }

    public async Task<ShownMailing?> FindAsync(ArticleId story, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return (await ShownAsync(context, held => held.Where(mailing => mailing.ArticleId == story), cancel)).SingleOrDefault();
    }

    public async Task<bool> StopAsync(ArticleId story, string by, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Mailings
            .Where(held => held.ArticleId == story && held.StoppedBy == null
                && (held.Done == null || held.Sent + held.Missed < held.Planned))
            .ExecuteUpdateAsync(set => set
                .SetProperty(held => held.StoppedBy, by)
                .SetProperty(held => held.IsUnsettled, true), cancel) > 0;
    }

    public async Task<bool> ResumeAsync(ArticleId story, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Mailings
            .Where(held => held.ArticleId == story && held.StoppedBy != null)
            .ExecuteUpdateAsync(set => set
                .SetProperty(held => held.StoppedBy, (string?)null)
                .SetProperty(held => held.IsUnsettled, true), cancel) > 0;
    }

    private static async Task<List<ShownMailing>> ShownAsync(
        BotContext context, Func<IQueryable<Mailing>, IQueryable<Mailing>> which, CancellationToken cancel)
    {
        var rows = await (
            from mailing in which(context.Mailings.AsNoTracking())
            join article in context.Articles on mailing.ArticleId equals article.Id
            orderby mailing.Created descending, mailing.ArticleId descending
            select new { Mailing = mailing, article.Title, article.Link }).ToListAsync(cancel);
        // Ids are given out in order: how far the last one looked at is from the last one is how far it has got.
        var last = await context.Subscribers.MaxAsync(held => (SubscriberId?)held.Id, cancel);
        return rows.ConvertAll(row => new ShownMailing(row.Mailing, row.Title, row.Link, Looked(row.Mailing, last?.Value ?? 0)));
    }

    private static double Looked(Mailing mailing, long last) =>
        mailing.Done is not null ? 1 : last == 0 ? 0 : Math.Min(1, (double)mailing.After.Value / last);
}
