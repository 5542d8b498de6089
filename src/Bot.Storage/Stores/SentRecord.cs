using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Storage.Stores;

/// <summary>
/// Records the usual ending in few statements: a post that was sent, with nothing to mend and nobody to be told. Where
/// anything is otherwise, it changes nothing, and <see cref="TryRecord"/> has its turn.
/// </summary>
internal static class SentRecord
{
    private const string End = """
        UPDATE Deliveries SET State = 'Sent', Reason = NULL, ClaimedUntil = NULL, Sending = NULL, Ended = @end, Tries = Tries + 1
        WHERE Id = @delivery AND State = 'Claimed' AND Act = 'Publish' AND Asked IS NULL
            AND EXISTS (SELECT 1 FROM Posts WHERE Id = PostId AND NOT IsDigest)
            AND EXISTS (SELECT 1 FROM Channels WHERE Id = ChannelId AND Troubled IS NULL AND Paused IS NULL AND NOT EXISTS (
                SELECT 1 FROM Accounts WHERE Accounts.Network = Channels.Network
                    AND (Accounts.Troubled IS NOT NULL OR Accounts.Paused IS NOT NULL)))
        RETURNING PostId, ChannelId
        """;

    private const string Stand = """
        UPDATE Posts SET State = 'Standing', MessageRef = @message, Published = COALESCE(Published, @end) WHERE Id = @post
        """;

    /// <summary>Topics of one group are channels of one chat.</summary>
    private const string Newest = """
        UPDATE Channels SET Newest = @message WHERE Chat = (SELECT Chat FROM Channels WHERE Id = @channel)
        """;

    private const string Attempt = """
        INSERT INTO Attempts (DeliveryId, Started, Took, Kind, Outcome, Said, IsPaid, Follows, Again)
        VALUES (@delivery, @started, @took, @kind, @outcome, @said, @paid, 'Sent', NULL)
        """;

    /// <returns>Whether the channel has its chat for itself; null where nothing was recorded.</returns>
    public static bool? TryPut(WriteSession session, TryEnded ended)
    {
        var (attempt, follows) = (ended.Attempt, ended.Follows);
        if (attempt.Kind != AttemptKind.Act || follows.MessageRef is not { } message
            || follows != new WhatFollows(DeliveryState.Sent) { MessageRef = message }) return null;
        var end = (attempt.Started + attempt.Took).UtcTicks;
        if (EndOf(session, ended.DeliveryId, end) is not var (post, channel)) return null;
        session.Statement(Stand, ("@message", message), ("@end", end), ("@post", post)).Run();
        var places = session.Statement(Newest, ("@message", message), ("@channel", channel)).Run();
        session.Statement(
            Attempt, ("@delivery", ended.DeliveryId.Value), ("@started", attempt.Started.UtcTicks), ("@took", attempt.Took.Ticks),
            ("@kind", nameof(AttemptKind.Act)), ("@outcome", attempt.Outcome), ("@said", attempt.Said),
            ("@paid", attempt.IsPaid ? 1L : 0L))
            .Run();
        return places == 1;
    }

    private static (long Post, long Channel)? EndOf(WriteSession session, DeliveryId delivery, long end)
    {
        using var rows = session.Statement(End, ("@end", end), ("@delivery", delivery.Value)).Read();
        return rows.Next() ? (rows.Number(0), rows.Number(1)) : null;
    }
}
