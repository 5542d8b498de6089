using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Storage.Stores;

/// <summary>
/// Records the usual ending in few statements: a post that was sent, with nothing to mend and nobody to be told. Where
/// anything is otherwise, it changes nothing, and <see cref="TryRecord"/> has its turn.
/// </summary>
internal static class SentRecord
{
    /// <summary>
    /// Asked before anything is changed, within the same transaction: a change that returns rows, or that looks up in others which
    /// rows it means, makes SQLite build and drop a table for them in each run.
    /// </summary>
    private const string Usual = """
        SELECT held.PostId, place.Chat
        FROM Deliveries AS held
        JOIN Posts AS post ON post.Id = held.PostId
        JOIN Channels AS place ON place.Id = held.ChannelId
        WHERE held.Id = @delivery AND held.State = 'Claimed' AND held.Act = 'Publish' AND held.Asked IS NULL
            AND NOT post.IsDigest AND place.Troubled IS NULL AND place.Paused IS NULL
            AND NOT EXISTS (
                SELECT 1 FROM Accounts WHERE Accounts.Network = place.Network
                    AND (Accounts.Troubled IS NOT NULL OR Accounts.Paused IS NOT NULL))
        """;

    private const string End = """
        UPDATE Deliveries SET State = 'Sent', Reason = NULL, ClaimedUntil = NULL, Sending = NULL, Ended = @end, Tries = Tries + 1
        WHERE Id = @delivery
        """;

    private const string Stand = """
        UPDATE Posts SET State = 'Standing', MessageRef = @message, Published = COALESCE(Published, @end) WHERE Id = @post
        """;

    /// <summary>Topics of one group are channels of one chat.</summary>
    private const string Newest = """
        UPDATE Channels SET Newest = @message WHERE Chat = @chat
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
        if (UsualOf(session, ended.DeliveryId) is not var (post, chat)) return null;
        session.Statement(End, ("@end", end), ("@delivery", ended.DeliveryId.Value)).Run();
        session.Statement(Stand, ("@message", message), ("@end", end), ("@post", post)).Run();
        var places = session.Statement(Newest, ("@message", message), ("@chat", chat)).Run();
        session.Statement(
            Attempt, ("@delivery", ended.DeliveryId.Value), ("@started", attempt.Started.UtcTicks), ("@took", attempt.Took.Ticks),
            ("@kind", nameof(AttemptKind.Act)), ("@outcome", attempt.Outcome), ("@said", attempt.Said),
            ("@paid", attempt.IsPaid ? 1L : 0L))
            .Run();
        return places == 1;
    }

    /// <returns>The delivery's post and chat; null where anything is not as usual.</returns>
    private static (long Post, string Chat)? UsualOf(WriteSession session, DeliveryId delivery)
    {
        using var rows = session.Statement(Usual, ("@delivery", delivery.Value)).Read();
        return rows.Next() ? (rows.Number(0), rows.Text(1)) : null;
    }
}
