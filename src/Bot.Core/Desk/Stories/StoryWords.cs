using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Stories;

/// <summary>Says the life of a story in words, in the order in which it happened.</summary>
public static class StoryWords
{
    /// <summary>What happened, first things first.</summary>
    public static IReadOnlyList<StoryEvent> Events(StoryLife life) =>
    [
        .. Beginnings(life).Concat(life.Posts.SelectMany(Events)).Concat(life.Without.SelectMany(Events)).Concat(life.Alarms.SelectMany(Events))
            .OrderBy(one => one.When),
    ];

    /// <summary>How it stands now, a sentence each: the article, and every channel.</summary>
    public static IEnumerable<string> Standing(StoryLife life)
    {
        yield return Standing(life.Article);
        foreach (var post in life.Posts) yield return $"{post.Channel.Name}: {Standing(post)}";
        foreach (var (channel, refusal) in life.Without) yield return $"{channel.Name}: {Standing(refusal)}";
    }

    private static IEnumerable<StoryEvent> Beginnings(StoryLife life)
    {
        var article = life.Article;
        if (article.Published is { } published) yield return new(published, null, "published, as its newsroom says");
        yield return new(article.Found, null, life.FoundAt is { } source ? $"found at {source}" : article.IsOwnWords ? "written at the desk" : "given by its link");
        foreach (var told in life.Told.Where(told => told.Source != life.FoundAt))
            yield return new(told.Seen, null, $"last seen at {told.Source}");
        foreach (var revision in life.Revisions)
            yield return new(revision.Found, null, string.Create(CultureInfo.InvariantCulture,
                $"revision {revision.Number} by {Origin(revision.By)}: “{revision.Title}”, {revision.BodyLength} characters of text"));
        if (article.Vanished is { } vanished) yield return new(vanished, null, "gone from the web");
    }

    private static string Origin(RevisionOrigin origin) => origin switch
    {
        RevisionOrigin.Page => "its page",
        RevisionOrigin.Feed => "what a source tells",
        RevisionOrigin.Push => "a push",
        _ => "an editor's link",
    };

    private static IEnumerable<StoryEvent> Events(PostLife life)
    {
        var place = life.Channel.Name;
        yield return new(life.Post.Composed, place, life.Post switch
        {
            { By: { } name } => $"posted by hand by {name}",
            { IsDigest: true, Id: var digest } => $"digest made (post {digest.Value})",
            _ => "post composed",
        });
        foreach (var asked in Events(life.Review, place)) yield return asked;
        foreach (var (delivery, attempts) in life.Deliveries)
        {
            yield return new(delivery.Created, place, string.Create(CultureInfo.InvariantCulture,
                $"to {Act(delivery.Act)} revision {delivery.Revision} (delivery {delivery.Id.Value})"));
            foreach (var attempt in attempts) yield return new(attempt.Started, place, Said(delivery, attempt));
            if (delivery is { State: DeliveryState.Dropped, Ended: { } dropped })
                yield return new(dropped, place, $"left out{Because(delivery.Reason)}");
            if (delivery is { State: DeliveryState.Joined, Ended: { } joined })
                yield return new(joined, place, $"joined with others{Because(delivery.Reason)}");
            if (delivery is { State: DeliveryState.Cancelled, Ended: { } ended })
                yield return new(ended, place, $"no longer to {Act(delivery.Act)}: a later wish replaced it");
        }
    }

    private static IEnumerable<StoryEvent> Events(Review? review, string place)
    {
        if (review is null) yield break;
        yield return new(review.Created, place, $"editors to be asked{Because(review.Cause)}");
        if (review.Reminded is { } reminded) yield return new(reminded, place, "editors reminded");
        if (review.Decided is { } decided)
            yield return new(decided, place, $"{State(review.State)} by {review.By ?? "the channel's rule or the article's end"}{Because(review.Reason)}");
    }

    private static string State(ReviewState state) => state switch
    {
        ReviewState.Held => "held",
        ReviewState.Approved => "approved",
        ReviewState.Posted => "let through",
        ReviewState.Waiting => "not decided yet",
        ReviewState.Withdrawn => "no longer asked about",
        _ => "rejected",
    };

    private static IEnumerable<StoryEvent> Events(ChannelWithout without)
    {
        if (without.Refusal is { } refusal) yield return new(refusal.Decided, without.Channel.Name, Standing(refusal));
    }

    private static string Said(Delivery delivery, Attempt attempt)
    {
        var asked = attempt.Kind == AttemptKind.Search ? "look whether it stands" : Act(delivery.Act);
        var said = attempt.Said is { } words ? $": {ReasonWords.InEnglish(words)}" : "";
        var again = attempt.Again is { } time ? $", again at {Time(time)}" : "";
        var follows = attempt.Follows is { } state ? $"; now {State(state)}{again}" : again;
        return string.Create(CultureInfo.InvariantCulture, $"tried to {asked}, {attempt.Took.TotalMilliseconds:F0} ms: {attempt.Outcome}{said}{follows}");
    }

    private static IEnumerable<StoryEvent> Events(Alarm alarm)
    {
        yield return new(alarm.Raised, null, $"staff to be told: {alarm.Kind}{Because(alarm.Reason)}");
        if (alarm.Told is { } told) yield return new(told, null, $"staff told: {alarm.Kind}");
        if (alarm is { Answered: { } answered, AnsweredBy: { } name }) yield return new(answered, null, $"answered by {ReasonWords.InEnglish(name)}: {alarm.Kind}");
    }

    private static string Standing(Article article) => article.Stage switch
    {
        ArticleStage.Known => "known and listed; no stage posts it by itself",
        ArticleStage.Found => $"waits for its page to be read{Because(article.Reason)}",
        ArticleStage.Read => "read, waits to be composed",
        ArticleStage.Composed => "composed",
        _ => $"set aside{Because(article.Reason)}",
    };

    private static string Standing(PostLife life)
    {
        var waits = life.Deliveries.LastOrDefault(one => one.Delivery.Ended is null)?.Delivery;
        var now = life.Post.State switch
        {
            PostState.Standing when life.Post.JoinedIn is { } digest => $"stands since {Time(life.Post.Published)} in a digest (post {digest.Value})",
            PostState.Standing => $"stands since {Time(life.Post.Published)}{(life.Post.MessageRef is { } message ? $" as message {message}" : "")}",
            PostState.InReview => $"waits for an editor's word, {State(life.Review?.State ?? ReviewState.Waiting)}",
            PostState.Withdrawn when life.Review is { State: ReviewState.Rejected or ReviewState.Dropped } review =>
                $"not posted: rejected by {review.By ?? "the channel's rule"}{Because(review.Reason)}",
            PostState.Withdrawn => "taken back, or never sent",
            _ => life.Deliveries is [.., { Delivery: var last }] ? $"does not stand: {State(last.State)}{Because(last.Reason)}" : "does not stand",
        };
        if (waits is not null) now += $"; {Act(waits.Act)} {State(waits.State)}, next at {Time(waits.Due)}{Because(waits.Reason)}";
        return life.Channel.Paused is { } paused ? $"{now}; the channel is paused: {ReasonWords.InEnglish(paused)}" : now;
    }

    private static string Standing(Refusal? refusal) => refusal is null
        ? "no post was made for it"
        : $"not posted: {RefusalWords.Why(refusal, Phrases.In("en"))}";

    private static string Because(string? reason) => reason is null ? "" : $" ({ReasonWords.InEnglish(reason)})";

    private static string Act(DeliveryAct act) => act switch
    {
        DeliveryAct.Publish => "publish",
        DeliveryAct.Correct => "correct",
        _ => "retract",
    };

    private static string State(DeliveryState state) => state switch
    {
        DeliveryState.Due => "waiting",
        DeliveryState.Claimed => "being sent",
        DeliveryState.Sent => "done",
        DeliveryState.Unknown => "unknown whether it stands",
        DeliveryState.SetAside => "set aside",
        DeliveryState.Dropped => "left out",
        DeliveryState.Joined => "joined with others",
        _ => "cancelled",
    };

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "an unknown time";
}
