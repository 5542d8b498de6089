using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IHubStore"/>
internal sealed class HubStore(IDbContextFactory<BotContext> contexts) : IHubStore
{
    public async Task<IReadOnlyList<HubSubscription>> DueAsync(
        DateTimeOffset now, IReadOnlyCollection<HubSubscriptionId> busy, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Idle(context, busy)
            .Where(row => row.Due <= now || row.State != HubSubscriptionState.Leaving
                && context.Sources.Any(source => source.Id == row.SourceId && source.Retired))
            .OrderBy(row => row.Due)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<HubSubscriptionId> busy, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Idle(context, busy)
            .Where(row => row.Due != null)
            .OrderBy(row => row.Due)
            .Select(row => row.Due)
            .FirstOrDefaultAsync(cancel);
    }

    public async Task<(HubSubscription Row, Source Source)?> FindAsync(HubSubscriptionId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await LoadAsync(context, id, cancel);
    }

    public async Task<IReadOnlyList<HubSubscriptionId>> LiveAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Idle(context, busy: []).Select(row => row.Id).ToListAsync(cancel);
    }

    public async Task<bool> ChangeAsync(
        HubSubscriptionId id, Func<HubSubscription, Source, bool> change, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await LoadAsync(context, id, cancel) is not var (row, source) || !change(row, source)) return false;
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task<(HubSubscription, Source)?> LoadAsync(
        BotContext context, HubSubscriptionId id, CancellationToken cancel) =>
        await context.HubSubscriptions.SingleOrDefaultAsync(row => row.Id == id, cancel) is { } row
            ? (row, await context.Sources.SingleAsync(source => source.Id == row.SourceId, cancel))
            : null;

    private static IQueryable<HubSubscription> Idle(BotContext context, IReadOnlyCollection<HubSubscriptionId> busy) =>
        context.HubSubscriptions.AsNoTracking().Where(row => row.State != HubSubscriptionState.Left && !busy.Contains(row.Id));
}
