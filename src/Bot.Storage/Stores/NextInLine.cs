using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Conversions;

namespace Bot.Storage.Stores;

/// <summary>
/// Takes the next delivery of a channel's line in the transaction that records the one before it. Only the usual one is: a post
/// as it was composed, never tried, in a channel in which none overtakes another. What is otherwise has its turn among all heads.
/// </summary>
internal static class NextInLine
{
    private const string First = """
        SELECT held.Id, held.PostId, held.Revision, held.Due, held.Created,
            post.ArticleId, post.Turn, post.Revision, post.Content,
            post.By, post.IsBreaking, post.IsSilent, post.Approved, post.Composed,
            article.Published, article.Found, article.IsBreaking
        FROM Deliveries AS held
        JOIN Posts AS post ON post.Id = held.PostId
        JOIN Articles AS article ON article.Id = post.ArticleId
        JOIN Channels AS place ON place.Id = held.ChannelId
        WHERE held.Id = (
                SELECT Id FROM Deliveries WHERE ChannelId = @line AND Ended IS NULL AND (Scheduled IS NULL OR Scheduled <= @now)
                ORDER BY Id LIMIT 1)
            AND held.State = 'Due' AND held.Act = 'Publish' AND held.Due <= @now
            AND held.ClaimedAt IS NULL AND held.ClaimedUntil IS NULL AND held.Scheduled IS NULL AND held.HeldBy IS NULL
            AND held.Tries = 0 AND NOT held.Plain AND held.Reason IS NULL
            AND post.State = 'Waiting' AND post.MessageRef IS NULL AND post.Edits IS NULL
            AND NOT post.IsDigest AND post.JoinedIn IS NULL
            AND place.Address = @address AND place.ChatId IS @chat
            AND NOT place.Retired AND place.PausedBy IS NULL AND place.QuietHours IS NULL AND place.Drip IS NULL
        """;

    private static readonly PostContent Unread = new() { Text = "", PlainText = "" };

    private const string Claim = """
        UPDATE Deliveries SET State = 'Claimed', ClaimedAt = @now, ClaimedUntil = @until, Worker = @worker, IsPaid = 0
        WHERE Id = @delivery
        """;

    /// <summary>
    /// Takes it. That the network has paused neither channel nor account, <see cref="SentRecord"/> has seen just now.
    /// </summary>
    /// <returns>What was taken, its content yet to be read; null: nothing may go at once.</returns>
    public static TakenRow? Take(WriteSession session, GoingOn goingOn, string worker)
    {
        var now = goingOn.Now();
        var until = now + goingOn.Lease;
        if (Read(session, goingOn.Channel, now) is not { } next || !goingOn.MayGo(next.Delivery.Head)) return null;
        var delivery = next.Delivery.Head.Delivery;
        session.Statement(
            Claim, ("@now", now.UtcTicks), ("@until", until.UtcTicks), ("@worker", worker), ("@delivery", delivery.Id.Value))
            .Run();
        (delivery.State, delivery.ClaimedAt) = (DeliveryState.Claimed, now);
        (delivery.ClaimedUntil, delivery.Worker) = (until, worker);
        return next;
    }

    private static TakenRow? Read(WriteSession session, Channel channel, DateTimeOffset now)
    {
        using var row = session.Statement(
            First, ("@line", channel.Id.Value), ("@now", now.UtcTicks), ("@address", channel.Address), ("@chat", channel.ChatId))
            .Read();
        if (!row.Next()) return null;
        var post = new Post
        {
            Id = new PostId(row.Number(1)),
            ArticleId = new ArticleId(row.Number(5)),
            ChannelId = channel.Id,
            Turn = (int)row.Number(6),
            Revision = (int)row.Number(7),
            Content = Unread,
            By = row.IsNull(9) ? null : row.Text(9),
            IsBreaking = row.Number(10) != 0,
            IsSilent = row.Number(11) != 0,
            Approved = TimeOf(row, 12),
            Composed = TimeOf(row, 13)!.Value,
        };
        var delivery = new Delivery
        {
            Id = new DeliveryId(row.Number(0)),
            PostId = post.Id,
            ChannelId = channel.Id,
            Revision = (int)row.Number(2),
            Act = DeliveryAct.Publish,
            State = DeliveryState.Due,
            Due = TimeOf(row, 3)!.Value,
            Created = TimeOf(row, 4)!.Value,
        };
        var found = TimeOf(row, 15)!.Value;
        var dated = post.Approved ?? TimeOf(row, 14) ?? found;
        var time = new PostTime(dated, post.By is not null, row.Number(16) != 0 || post.IsBreaking) { Found = found };
        return new TakenRow(new TakenDelivery(new OutboxHead(delivery, channel) { Time = time }, post), row.Text(8));
    }

    private static DateTimeOffset? TimeOf(Statement.Rows row, int column) =>
        row.IsNull(column) ? null : new DateTimeOffset(row.Number(column), TimeSpan.Zero);
}

/// <summary>What was taken. Others wait for the transaction, so that its content is read after it.</summary>
/// <param name="Delivery">The delivery with its post, whose content is empty yet.</param>
/// <param name="Content">The content as it is stored.</param>
internal sealed record TakenRow(TakenDelivery Delivery, string Content)
{
    /// <summary>The delivery with its post as it is to go out.</summary>
    public TakenDelivery Read()
    {
        Delivery.Post.Content = PostContentJson.Read(Content);
        return Delivery;
    }
}
