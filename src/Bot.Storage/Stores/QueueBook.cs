using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IQueueBook"/>
internal sealed class QueueBook(IDbContextFactory<BotContext> contexts) : IQueueBook
{
    /// <summary>What staff do to what waits.</summary>
    private static readonly ActKind[] Kinds = [ActKind.Held, ActKind.Released, ActKind.Scheduled, ActKind.Dropped, ActKind.Hastened];

    /// <summary>What is kept back has a time that does not come: so it is in no line, and needs no further look.</summary>
    private static readonly DateTimeOffset Never = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A longer line is overtaken by setting a time.</summary>
    private const int LongestLine = 500;

    public async Task<IReadOnlyList<QueueItem>> WaitingAsync(int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var page = await Items(context, Open(context))
            .OrderBy(item => item.Delivery.ChannelId).ThenBy(item => item.Delivery.Id)
            .Skip(skip).Take(most).ToListAsync(cancel);
        return await CountAsync(context, page, cancel);
    }

    public async Task<IReadOnlyList<QueueItem>> ScheduledAsync(int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var scheduled = Open(context).Where(held => held.Scheduled != null && held.HeldBy == null && held.Act == DeliveryAct.Publish);
        var page = await Items(context, scheduled)
            .OrderBy(item => item.Delivery.Scheduled).ThenBy(item => item.Delivery.Id)
            .Skip(skip).Take(most).ToListAsync(cancel);
        return await CountAsync(context, page, cancel);
    }

    public async Task<QueueItem?> FindAsync(DeliveryId delivery, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var found = await Items(context, Open(context).Where(held => held.Id == delivery)).ToListAsync(cancel);
        return (await CountAsync(context, found, cancel)).SingleOrDefault();
    }

    public Task<bool> HoldAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, ActKind.Held, by, now, held =>
        {
            if (held.HeldBy is not null) return false;
            (held.HeldBy, held.Scheduled, held.Due) = (by.Name, Never, Never);
            return held.Act == DeliveryAct.Publish;
        }, cancel);

    public Task<bool> ReleaseAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, ActKind.Released, by, now, held =>
        {
            var isTimed = held.HeldBy is null;
            if (isTimed && !(held.Scheduled > now)) return false;
            Free(held, now);
            // Its time is now, and what has a time is kept by neither hour nor drip.
            if (isTimed) held.Scheduled = now;
            return true;
        }, cancel);

    public Task<bool> RescheduleAsync(DeliveryId delivery, DateTimeOffset when, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, ActKind.Scheduled, by, now, held =>
        {
            (held.HeldBy, held.Scheduled, held.Due, held.Reason) = (null, when, when, null);
            return held.Act == DeliveryAct.Publish;
        }, cancel);

    public Task<bool> DropAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, ActKind.Dropped, by, now, held =>
        {
            (held.State, held.Ended, held.Reason) = (DeliveryState.Dropped, now, new Reason(ReasonKind.LeftOut, by.Name).Stored);
            return true;
        }, cancel);

    public async Task<bool> HastenAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await WaitingAsync(context, delivery, cancel) is not { } chosen) return false;
        Free(chosen, now);
        await RecordAsync(context, chosen, ActKind.Hastened, by, now, before: null, after: null, cancel);
        // The order of numbers is the order of sending: all that nobody has begun to send is put into the line anew, behind it.
        var others = await Open(context)
            .Where(held => held.ChannelId == chosen.ChannelId && held.Id != chosen.Id && held.State == DeliveryState.Due
                && held.ClaimedUntil == null && held.Tries == 0 && held.Scheduled == null)
            .OrderBy(held => held.Id)
            .Take(LongestLine)
            .ToListAsync(cancel);
        if (others.Exists(held => held.Id.Value < chosen.Id.Value))
        {
            context.Deliveries.RemoveRange(others);
            await context.SaveChangesAsync(cancel);
            foreach (var held in others)
            {
                context.Deliveries.Add(Anew(held));
                await context.SaveChangesAsync(cancel);
            }
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<string?> ActedByAsync(DeliveryId delivery, DateTimeOffset since, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await (
            from held in context.Deliveries
            join act in context.Acts on held.PostId equals act.PostId
            where held.Id == delivery && act.Done >= since && Kinds.Contains(act.Kind) && act.StaffId != null
            orderby act.Id descending
            select act.By).FirstOrDefaultAsync(cancel);
    }

    private static void Free(Delivery held, DateTimeOffset now) =>
        (held.HeldBy, held.Scheduled, held.Due, held.Reason) = (null, null, now, null);

    /// <summary>What it waited for as the first of the line it waits for no longer.</summary>
    private static Delivery Anew(Delivery held) => new()
    {
        PostId = held.PostId, ChannelId = held.ChannelId, Revision = held.Revision, Act = held.Act, State = held.State, Due = held.Due,
        Plain = held.Plain, Created = held.Created,
    };

    private async Task<bool> ChangeAsync(
        DeliveryId delivery, ActKind kind, StaffMember by, DateTimeOffset now, Func<Delivery, bool> change, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await WaitingAsync(context, delivery, cancel) is not { } held) return false;
        var before = Words(held);
        if (!change(held)) return false;
        await RecordAsync(context, held, kind, by, now, before, Words(held), cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task RecordAsync(
        BotContext context, Delivery held, ActKind kind, StaffMember by, DateTimeOffset now, string? before, string? after, CancellationToken cancel)
    {
        var post = await context.Posts.SingleAsync(one => one.Id == held.PostId, cancel);
        var article = await context.Articles.SingleAsync(one => one.Id == post.ArticleId, cancel);
        var channel = await context.Channels.SingleAsync(one => one.Id == held.ChannelId, cancel);
        if (held is { Act: DeliveryAct.Publish, State: DeliveryState.Dropped }) post.State = PostState.Withdrawn;
        context.Acts.Add(StaffActs.OnPost(kind, by, now, post, article, channel, before, after));
    }

    private static string? Words(Delivery held) => held switch
    {
        { HeldBy: { } name } => name,
        { Scheduled: { } time } => StaffActs.Time(time),
        _ => null,
    };

    private static IQueryable<Delivery> Open(BotContext context) => context.Deliveries.Where(held => held.Ended == null);

    /// <summary>Not in anybody's hands, and surely not sent yet.</summary>
    private static Task<Delivery?> WaitingAsync(BotContext context, DeliveryId delivery, CancellationToken cancel) => Open(context)
        .SingleOrDefaultAsync(held => held.Id == delivery && held.State == DeliveryState.Due && held.ClaimedUntil == null, cancel);

    private static IQueryable<Item> Items(BotContext context, IQueryable<Delivery> deliveries) =>
        from delivery in deliveries.AsNoTracking()
        join post in context.Posts.AsNoTracking() on delivery.PostId equals post.Id
        join article in context.Articles.AsNoTracking() on post.ArticleId equals article.Id
        join channel in context.Channels.AsNoTracking() on delivery.ChannelId equals channel.Id
        select new Item { Delivery = delivery, Article = article, Channel = channel };

    private static async Task<IReadOnlyList<QueueItem>> CountAsync(BotContext context, List<Item> items, CancellationToken cancel)
    {
        var counted = new List<QueueItem>();
        foreach (var item in items)
        {
            var (number, channel) = (item.Delivery.Id.Value, item.Channel.Id);
            var before = item.Delivery.Scheduled is not null ? 0 : await Open(context).CountAsync(
                other => other.ChannelId == channel && other.Scheduled == null && (long)(object)other.Id < number, cancel);
            counted.Add(new QueueItem(item.Delivery, item.Article, item.Channel, before));
        }
        return counted;
    }

    private sealed class Item
    {
        public required Delivery Delivery { get; init; }

        public required Article Article { get; init; }

        public required Channel Channel { get; init; }
    }
}
