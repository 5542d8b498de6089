using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IUnsurePosts"/>
internal sealed class UnsurePosts(IDbContextFactory<BotContext> contexts) : IUnsurePosts
{
    /// <summary>Who answers the question to staff when the network told after all.</summary>
    public static readonly string FoundOut = new Reason(ReasonKind.FoundOut).Stored;

    public Task<AlarmAnswered?> StandsAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        AnswerAsync(alarm, AlarmAnswer.Stands, by, now, (delivery, post) =>
        {
            (delivery.State, delivery.Ended) = (DeliveryState.Sent, now);
            post.State = PostState.Standing;
            post.Published ??= delivery.ClaimedAt ?? now;
        }, cancel);

    public Task<AlarmAnswered?> SendAgainAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        AnswerAsync(alarm, AlarmAnswer.SendAgain, by, now, (delivery, _) =>
            (delivery.State, delivery.Due, delivery.Ended, delivery.ClaimedUntil) = (DeliveryState.Due, now, null, null), cancel);

    /// <summary>Answers what is open about the delivery.</summary>
    public static async Task AnswerAsync(BotContext context, DeliveryId delivery, string by, DateTimeOffset now)
    {
        var open = context.Alarms.Where(held => held.DeliveryId == delivery && held.Kind == AlarmKind.PostUnsure && held.AnsweredBy == null);
        foreach (var alarm in await open.ToListAsync()) (alarm.AnsweredBy, alarm.Answered) = (by, now);
    }

    private async Task<AlarmAnswered?> AnswerAsync(
        AlarmId alarm, AlarmAnswer answer, StaffMember by, DateTimeOffset now, Action<Delivery, Post> decide, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var asked = await context.Alarms.SingleOrDefaultAsync(
            held => held.Id == alarm && (held.Kind == AlarmKind.PostUnsure || (held.Kind == AlarmKind.PostRefused && answer == AlarmAnswer.SendAgain)), cancel);
        if (asked is not { DeliveryId: { } id } || await context.Deliveries.SingleOrDefaultAsync(held => held.Id == id, cancel) is not { } delivery) return null;
        if (asked.AnsweredBy is { } before) return new AlarmAnswered(before);
        AlarmStore.Answer(context, asked, by, now, answer);
        if (asked.Kind == AlarmKind.PostUnsure ? delivery.State == DeliveryState.Unknown : await IsLastWordAsync(context, delivery, cancel))
        {
            var post = await PostTable.All(context).SingleAsync(held => held.Id == delivery.PostId, cancel);
            decide(delivery, post);
            await DigestStore.FollowAsync(context, post);
            await PostChange.StayInAsync(context, post, delivery, now);
            (delivery.Reason, delivery.Sending, delivery.Asked) = (null, null, null);
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new AlarmAnswered(null);
    }

    /// <summary>What was set aside and then replaced by a later wish is not wanted any more.</summary>
    private static async Task<bool> IsLastWordAsync(BotContext context, Delivery delivery, CancellationToken cancel)
    {
        var number = delivery.Id.Value;
        return delivery.State == DeliveryState.SetAside
            && !await context.Deliveries.AnyAsync(held => held.PostId == delivery.PostId && (long)(object)held.Id > number, cancel);
    }
}
