using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IOutbox"/>
internal sealed class Outbox(IDbContextFactory<BotContext> contexts) : IOutbox
{
    public async Task<IReadOnlyList<OutboxHead>> HeadsAsync(IReadOnlyCollection<ChannelId> busy, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var heads = context.Channels
            .Where(channel => !channel.Retired && channel.Paused == null && !busy.Contains(channel.Id))
            .Select(channel => context.Deliveries
                .Where(waiting => waiting.ChannelId == channel.Id
                    && (waiting.State == DeliveryState.Due || waiting.State == DeliveryState.Claimed))
                .OrderBy(waiting => waiting.Id)
                .Select(waiting => waiting.Id)
                .FirstOrDefault());
        return await (
            from delivery in context.Deliveries.AsNoTracking()
            join channel in context.Channels.AsNoTracking() on delivery.ChannelId equals channel.Id
            where delivery.State == DeliveryState.Due && heads.Contains(delivery.Id)
            orderby delivery.Id
            select new OutboxHead(delivery, channel)).ToListAsync(cancel);
    }

    public async Task<ClaimedDelivery?> ClaimAsync(
        DeliveryId delivery, DateTimeOffset now, TimeSpan lease, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var claimed = await context.Deliveries
            .Where(held => held.Id == delivery && held.State == DeliveryState.Due && held.Due <= now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(held => held.State, DeliveryState.Claimed)
                .SetProperty(held => EF.Property<DateTimeOffset?>(held, DeliveryTable.ClaimedAt), now)
                .SetProperty(held => held.ClaimedUntil, now + lease), cancel);
        if (claimed == 0) return null;
        var taken = await (
            from held in context.Deliveries.AsNoTracking()
            join post in context.Posts.AsNoTracking() on held.PostId equals post.Id
            join channel in context.Channels.AsNoTracking() on held.ChannelId equals channel.Id
            where held.Id == delivery
            select new ClaimedDelivery(held, post, channel)).SingleAsync(cancel);
        await transaction.CommitAsync(cancel);
        return taken;
    }

    public async Task RecordAsync(TryEnded ended, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var delivery = await context.Deliveries.SingleAsync(held => held.Id == ended.DeliveryId, cancel);
        context.Attempts.Add(TryRecord.AttemptOf(ended));
        delivery.Tries++;
        // A worker that comes back after its lease ran out still knows best how its try ended.
        if (delivery.State is DeliveryState.Claimed or DeliveryState.Unknown)
        {
            TryRecord.Put(delivery, ended);
            TryRecord.Put(await context.Posts.SingleAsync(post => post.Id == delivery.PostId, cancel), delivery.Act, ended);
        }
        TryRecord.Put(await context.Channels.SingleAsync(channel => channel.Id == delivery.ChannelId, cancel), ended);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<int> SetAsideOrphansAsync(DateTimeOffset now, string reason, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var orphans = await context.Deliveries
            .Where(held => held.State == DeliveryState.Claimed && held.ClaimedUntil < now)
            .ToListAsync(cancel);
        foreach (var orphan in orphans)
        {
            var began = context.Entry(orphan).Property<DateTimeOffset?>(DeliveryTable.ClaimedAt).CurrentValue;
            context.Attempts.Add(TryRecord.OrphanAttempt(orphan, began ?? now, reason));
            TryRecord.SetAside(orphan, now, reason);
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return orphans.Count;
    }
}
