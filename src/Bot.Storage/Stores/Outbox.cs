using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IOutbox"/>
internal sealed class Outbox(IDbContextFactory<BotContext> contexts, WorkerMark worker, GroupCommit? shared = null) : IOutbox, ISeenMessages, IDisposable
{
    private readonly GroupCommit writes = shared ?? new(contexts);

    public async Task<IReadOnlyList<OutboxHead>> HeadsAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var heads = context.Channels
            .Where(channel => !channel.Retired && channel.Paused == null && channel.PausedBy == null
                && !context.Accounts.Any(account => account.Network == channel.Network && account.Paused != null))
            // Where some overtake others, one of them may be in hand or in doubt. Elsewhere the line needs no sorting for it.
            .Select(channel => channel.QuietHours == null && channel.Drip == null
                ? context.Deliveries
                    .Where(waiting => waiting.ChannelId == channel.Id && waiting.Ended == null
                        && (waiting.Scheduled == null || waiting.Scheduled <= now))
                    .OrderBy(waiting => waiting.Id)
                    .Select(waiting => waiting.Id)
                    .FirstOrDefault()
                : context.Deliveries
                    .Where(waiting => waiting.ChannelId == channel.Id && waiting.Ended == null
                        && (waiting.Scheduled == null || waiting.Scheduled <= now))
                    .OrderBy(waiting => waiting.ClaimedUntil == null && waiting.State == DeliveryState.Due)
                    .ThenBy(waiting => waiting.Id)
                    .Select(waiting => waiting.Id)
                    .FirstOrDefault());
        return await Heads(context, context.Deliveries.Where(delivery => delivery.ClaimedUntil == null && heads.Contains(delivery.Id)))
            .ToListAsync(cancel);
    }

    public async Task<DateTimeOffset?> NextScheduledAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Deliveries
            .Where(delivery => delivery.Ended == null && delivery.Scheduled > now)
            .OrderBy(delivery => delivery.Scheduled)
            .Select(delivery => delivery.Scheduled)
            .FirstOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyList<OutboxHead>> OvertakersAsync(
        IReadOnlyCollection<ChannelId> channels, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var passing = await (
            from delivery in context.Deliveries
            join post in PostTable.All(context) on delivery.PostId equals post.Id
            join article in context.Articles on post.ArticleId equals article.Id
            where channels.Contains(delivery.ChannelId) && delivery.Ended == null && delivery.ClaimedUntil == null
                && delivery.State == DeliveryState.Due && (delivery.Scheduled == null || delivery.Scheduled <= now)
                && (delivery.Act != DeliveryAct.Publish || post.By != null || delivery.Scheduled != null || post.IsBreaking || (article.IsBreaking && !post.IsDigest))
            group delivery.Id by delivery.ChannelId into line
            select line.Min()).ToListAsync(cancel);
        return await Heads(context, context.Deliveries.Where(delivery => passing.Contains(delivery.Id))).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<DateTimeOffset>> PublishedAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        // What is joined went out in its digest's place.
        return await PostTable.Since(context, since).Where(post => post.ChannelId == channel && post.JoinedIn == null)
            .Select(post => post.Published!.Value).ToListAsync(cancel);
    }

    public Task ExplainAsync(DeliveryId delivery, string reason, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context => await WaitingAsync(context, delivery) is { } held && (held.Reason = reason) is not null);
    }

    public Task DropAsync(DeliveryId delivery, string reason, DateTimeOffset now, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            if (await WaitingAsync(context, delivery) is not { } held) return false;
            (held.State, held.Reason, held.Ended) = (DeliveryState.Dropped, reason, now);
            return true;
        });
    }

    public Task<ClaimedDelivery?> ClaimAsync(DeliveryId delivery, DateTimeOffset now, TimeSpan lease, CancellationToken cancel, bool isPaid = false)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(context => ClaimAsync(context, delivery, now, lease, isPaid));
    }

    public async Task<int> PaidAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await (
            from attempt in context.Attempts
            join delivery in context.Deliveries on attempt.DeliveryId equals delivery.Id
            where attempt.IsPaid && attempt.Started >= since && delivery.ChannelId == channel
                && (attempt.Outcome == "sent" || attempt.Outcome == "unknown")
            select attempt.Id).CountAsync(cancel);
    }

    public async Task<TakenDelivery?> RecordAsync(TryEnded ended, CancellationToken cancel, GoingOn? goingOn = null)
    {
        cancel.ThrowIfCancellationRequested();
        return (await writes.RunInSessionAsync(session => RecordAsync(session, ended, goingOn)))?.Read();
    }

    public async Task<IReadOnlyList<OutboxHead>> OrphansAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var held = await (
            from delivery in context.Deliveries.AsNoTracking()
            join channel in context.Channels.AsNoTracking() on delivery.ChannelId equals channel.Id
            where delivery.Ended == null && delivery.ClaimedUntil != null
            select new OutboxHead(delivery, channel)).ToListAsync(cancel);
        // In order here: asked for it, SQLite would read all that was ever delivered instead of what is not.
        return
        [
            .. held.Where(head => head.Delivery.ClaimedUntil < now || head.Delivery.Worker == worker.Id || !worker.IsAlive(head.Delivery.Worker))
                .OrderBy(head => head.Delivery.Id.Value),
        ];
    }

    public async Task LearnChatAsync(ChannelId channel, string address, string chatId, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Channels
            .Where(held => held.Id == channel && held.Address == address)
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.ChatId, chatId), cancel);
    }

    public async Task SeenAsync(string network, IReadOnlyCollection<string> chat, string message, Func<string, bool> isOlder, CancellationToken cancel)
    {
        // Most messages are in chats that are nobody's channel.
        await using (var context = await contexts.CreateDbContextAsync(cancel))
            if (!await PlacesOf(context, network, chat).AnyAsync(cancel)) return;
        await writes.RunAsync(async context =>
        {
            var places = await PlacesOf(context, network, chat).ToListAsync();
            var ids = places.ConvertAll(place => place.Id);
            var isOpen = await context.Deliveries.AnyAsync(delivery => ids.Contains(delivery.ChannelId) && delivery.Ended == null
                && (delivery.ClaimedUntil != null || delivery.State == DeliveryState.Unknown));
            if (isOpen) return false;
            foreach (var place in places.Where(place => place.Newest is null || isOlder(place.Newest))) place.Newest = message;
            return true;
        });
    }

    private static IQueryable<Channel> PlacesOf(BotContext context, string network, IReadOnlyCollection<string> chat) => context.Channels
        .Where(place => place.Network == network && (chat.Contains(place.Address) || chat.Contains(place.ChatId!)));

    public async Task ReleaseAsync(DeliveryId delivery, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Deliveries
            .Where(held => held.Id == delivery && held.State == DeliveryState.Unknown)
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.ClaimedUntil, (DateTimeOffset?)null), cancel);
    }

    public void Dispose() => writes.Dispose();

    private static IQueryable<OutboxHead> Heads(BotContext context, IQueryable<Delivery> deliveries) =>
        from delivery in deliveries.AsNoTracking()
        join channel in context.Channels.AsNoTracking() on delivery.ChannelId equals channel.Id
        join post in PostTable.All(context) on delivery.PostId equals post.Id
        join article in context.Articles on post.ArticleId equals article.Id
        orderby delivery.Id
        select new OutboxHead(delivery, channel)
        {
            Time = new PostTime(
                post.Approved ?? article.Published ?? article.Found,
                post.By != null || delivery.Scheduled != null,
                article.IsBreaking || post.IsBreaking)
            {
                IsDigest = post.IsDigest,
                Found = article.Found,
            },
        };

    private static Task<Delivery?> WaitingAsync(BotContext context, DeliveryId delivery) => context.Deliveries.SingleOrDefaultAsync(held =>
        held.Id == delivery && held.State == DeliveryState.Due && held.Ended == null && held.ClaimedUntil == null);

    private async Task<ClaimedDelivery?> ClaimAsync(BotContext context, DeliveryId delivery, DateTimeOffset now, TimeSpan lease, bool isPaid)
    {
        var taken = await (
            from held in context.Deliveries
            join post in PostTable.All(context) on held.PostId equals post.Id
            join channel in context.Channels on held.ChannelId equals channel.Id
            where held.Id == delivery && held.Due <= now && held.Ended == null && held.ClaimedUntil == null
                && (held.State == DeliveryState.Due || held.State == DeliveryState.Unknown)
            select new ClaimedDelivery(held, post, channel)).SingleOrDefaultAsync();
        if (taken is null) return null;
        // What is searched for was sent when it was claimed first.
        if (taken.Delivery.State == DeliveryState.Due)
            (taken.Delivery.State, taken.Delivery.ClaimedAt, taken.Delivery.IsPaid) = (DeliveryState.Claimed, now, isPaid);
        (taken.Delivery.ClaimedUntil, taken.Delivery.Worker) = (now + lease, worker.Id);
        return taken;
    }

    private async Task<TakenRow?> RecordAsync(WriteSession session, TryEnded ended, GoingOn? goingOn)
    {
        if (SentRecord.TryPut(session, ended) is { } isAlone)
            return goingOn is not null && isAlone ? NextInLine.Take(session, goingOn, worker.Id) : null;
        await RecordAsync(session.Context, ended);
        await session.Context.SaveChangesAsync();
        return null;
    }

    private static async Task RecordAsync(BotContext context, TryEnded ended)
    {
        var delivery = await context.Deliveries.SingleAsync(held => held.Id == ended.DeliveryId);
        context.Attempts.Add(TryRecord.AttemptOf(ended));
        if (ended.Attempt.Kind == AttemptKind.Act) delivery.Tries++;
        var channel = await context.Channels.SingleAsync(held => held.Id == delivery.ChannelId);
        await TryRecord.PutAsync(context, channel, ended);
        // A worker that comes back after its lease ran out still knows best how its try ended; a search only tells of what is unknown.
        if (delivery.State != DeliveryState.Unknown && (delivery.State != DeliveryState.Claimed || ended.Attempt.Kind == AttemptKind.Search))
            return;
        var post = await PostTable.All(context).SingleAsync(held => held.Id == delivery.PostId);
        await TryRecord.AlarmAsync(context, delivery, post, channel, ended);
        TryRecord.Put(delivery, ended);
        TryRecord.Put(post, delivery, ended);
        await DigestStore.FollowAsync(context, post);
        await PostChange.StayInAsync(context, post, delivery, delivery.Ended ?? delivery.Due);
    }
}
