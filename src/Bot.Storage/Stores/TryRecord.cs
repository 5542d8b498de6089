using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Storage.Stores;

/// <summary>How the ending of a try changes rows.</summary>
internal static class TryRecord
{
    public static Attempt AttemptOf(TryEnded ended) => new()
    {
        DeliveryId = ended.DeliveryId,
        Started = ended.Attempt.Started,
        Took = ended.Attempt.Took,
        Outcome = ended.Attempt.Outcome,
        Said = ended.Attempt.Said,
        Again = ended.Attempt.Again,
    };

    /// <summary>The try of a worker that died: it may have ended at any time of its lease.</summary>
    public static Attempt OrphanAttempt(Delivery orphan, DateTimeOffset began, string reason) => new()
    {
        DeliveryId = orphan.Id,
        Started = began,
        Took = orphan.ClaimedUntil is { } until ? until - began : TimeSpan.Zero,
        Outcome = "unknown",
        Said = reason,
    };

    public static void SetAside(Delivery orphan, DateTimeOffset now, string reason)
    {
        orphan.State = DeliveryState.Unknown;
        orphan.Reason = reason;
        orphan.ClaimedUntil = null;
        orphan.Tries++;
        orphan.Ended = now;
    }

    public static void Put(Delivery delivery, TryEnded ended)
    {
        delivery.State = ended.Follows.State;
        delivery.Due = ended.Follows.Due ?? delivery.Due;
        delivery.Reason = ended.Follows.Reason;
        delivery.ClaimedUntil = null;
        delivery.Ended = ended.Follows.State == DeliveryState.Due ? null : EndOf(ended);
    }

    public static void Put(Post post, DeliveryAct act, TryEnded ended)
    {
        if (ended.Follows.State != DeliveryState.Sent) return;
        post.MessageRef = ended.Follows.MessageRef ?? post.MessageRef;
        if (act == DeliveryAct.Retract) post.State = PostState.Withdrawn;
        if (act != DeliveryAct.Publish) return;
        post.State = PostState.Standing;
        post.Published ??= EndOf(ended);
    }

    public static void Put(Channel channel, TryEnded ended)
    {
        channel.Paused = ended.Follows.PauseChannel ?? channel.Paused;
        channel.Address = ended.Follows.NewAddress ?? channel.Address;
    }

    private static DateTimeOffset EndOf(TryEnded ended) => ended.Attempt.Started + ended.Attempt.Took;
}
