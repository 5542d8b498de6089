using Bot.Core.Delivering;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>How the ending of a try changes rows.</summary>
internal static class TryRecord
{
    public static Attempt AttemptOf(TryEnded ended) => new()
    {
        DeliveryId = ended.DeliveryId,
        Kind = ended.Attempt.Kind,
        Started = ended.Attempt.Started,
        Took = ended.Attempt.Took,
        Outcome = ended.Attempt.Outcome,
        Said = ended.Attempt.Said,
        IsPaid = ended.Attempt.IsPaid,
        Follows = ended.Attempt.Follows,
        Again = ended.Attempt.Again,
    };

    public static void Put(Delivery delivery, TryEnded ended)
    {
        var follows = ended.Follows;
        delivery.State = follows.State;
        delivery.Due = follows.Due ?? delivery.Due;
        delivery.Reason = follows.Reason;
        delivery.Plain |= follows.Plain;
        delivery.ClaimedUntil = null;
        if (follows.AskStaff) delivery.Asked = EndOf(ended);
        delivery.Ended = follows.LeavesLine ? EndOf(ended) : null;
        if (follows.State == DeliveryState.Unknown) return;
        (delivery.Sending, delivery.Asked) = (null, null);
    }

    public static void Put(Post post, Delivery delivery, TryEnded ended)
    {
        if (ended.Follows.State != DeliveryState.Sent) return;
        post.MessageRef = ended.Follows.MessageRef ?? post.MessageRef;
        if (delivery.Act == DeliveryAct.Retract) post.State = PostState.Withdrawn;
        if (delivery.Act != DeliveryAct.Publish) return;
        post.State = PostState.Standing;
        post.Published ??= ended.Attempt.Kind == AttemptKind.Act ? EndOf(ended) : delivery.ClaimedAt;
    }

    /// <summary>What a try tells of the channel and the account, whatever became of the delivery since.</summary>
    public static async Task PutAsync(BotContext context, Channel channel, TryEnded ended)
    {
        var (follows, now) = (ended.Follows, EndOf(ended));
        var isSent = follows.State == DeliveryState.Sent && ended.Attempt.Kind == AttemptKind.Act;
        if (follows.PauseChannel is { } closed && PauseRule.Close(channel, closed, now))
            context.Alarms.Add(Alarm(AlarmKind.ChannelPaused, channel.Name, closed, now, channel));
        if (isSent && PauseRule.Worked(channel)) context.Alarms.Add(Alarm(AlarmKind.ChannelRecovered, channel.Name, null, now, channel));
        await AccountRows.PutAsync(context, channel.Network, follows.PauseAccount, isSent, now);
        if ((follows.NewAddress ?? follows.Newest ?? follows.MessageRef) is null && follows.HoldsChat is null) return;
        // Topics of one group are channels of one chat.
        foreach (var place in await context.Channels.Where(held => held.Network == channel.Network
            && (held.Address == channel.Address || (held.ChatId != null && held.ChatId == (channel.ChatId ?? channel.Address))
                || held.Address == channel.ChatId)).ToListAsync())
        {
            place.Newest = follows.Newest ?? follows.MessageRef ?? place.Newest;
            place.HeldUntil = follows.HoldsChat ?? place.HeldUntil;
            // A chat that moved counts its messages anew.
            if (follows.NewAddress is { } address) (place.Address, place.Newest, place.ChatId) = (address, null, null);
        }
    }

    /// <summary>Asks staff what nobody else can say, tells them what was refused, and takes back a question that has its answer.</summary>
    public static async Task AlarmAsync(BotContext context, Delivery delivery, Post post, Channel channel, TryEnded ended)
    {
        var kind = ended.Follows switch
        {
            { AskStaff: true } => AlarmKind.PostUnsure,
            { State: DeliveryState.SetAside } => AlarmKind.PostRefused,
            _ => (AlarmKind?)null,
        };
        if (kind is { } raised)
        {
            var article = await context.Articles.SingleAsync(held => held.Id == post.ArticleId);
            context.Alarms.Add(new Alarm
            {
                Kind = raised,
                About = article.Title,
                Reason = $"{channel.Name}: {ended.Follows.Reason}",
                Link = article.Link,
                ArticleId = article.Id,
                ChannelId = channel.Id,
                DeliveryId = delivery.Id,
                Raised = EndOf(ended),
            });
        }
        else if (delivery.Asked is not null && ended.Follows.State != DeliveryState.Unknown)
        {
            await UnsurePosts.AnswerAsync(context, delivery.Id, UnsurePosts.FoundOut, EndOf(ended));
        }
    }

    private static Alarm Alarm(AlarmKind kind, string about, string? reason, DateTimeOffset now, Channel channel) => new()
    {
        Kind = kind,
        About = about,
        Reason = reason,
        ChannelId = channel.Id,
        Raised = now,
    };

    private static DateTimeOffset EndOf(TryEnded ended) => ended.Attempt.Started + ended.Attempt.Took;
}
