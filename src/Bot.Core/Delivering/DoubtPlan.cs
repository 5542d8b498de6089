using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// What follows from a search for a message of unknown outcome. Its line waits for the answer: a minute or two as a rule.
/// Where the network has none, staff are asked, and those behind it wait a quarter of an hour more for them; then they go
/// on, and the question stays with staff. It is never sent again on a guess.
/// </summary>
public static class DoubtPlan
{
    /// <summary>How long a question may stay open before staff are asked: 10 min.</summary>
    public static TimeSpan BeforeStaff { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the line waits for staff: 15 min. News that waits longer is old, whatever its order.</summary>
    public static TimeSpan ForStaff { get; } = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>Decides.</summary>
    /// <param name="delivery">The delivery as it was before the search.</param>
    /// <param name="answer">What the search found.</param>
    /// <param name="now">The present moment.</param>
    public static WhatFollows After(Delivery delivery, SearchAnswer answer, DateTimeOffset now) => answer switch
    {
        SearchAnswer.Found found => new(DeliveryState.Sent) { MessageRef = found.MessageRef, Newest = found.MessageRef },
        SearchAnswer.Missing missing => new(DeliveryState.Due) { Due = now, Newest = missing.Newest },
        SearchAnswer.Open open => Open(delivery, open, now),
        _ => AskStaff(delivery, answer.Said, now, now + ForStaff),
    };

    private static WhatFollows Open(Delivery delivery, SearchAnswer.Open open, DateTimeOffset now)
    {
        // Staff see no more than we do while the line is cut, and afterwards the answer may be there without them.
        if (open.IsUnreachable) return new(DeliveryState.Unknown) { Due = now + ShortestPause, Reason = open.Said, Newest = open.Newest };
        var lasted = now - (delivery.ClaimedAt ?? now);
        // Ever more seldom, the longer it lasts.
        var again = now + (open.Wait ?? TimeSpan.FromTicks(Math.Clamp(lasted.Ticks / 2, ShortestPause.Ticks, LongestPause.Ticks)));
        return lasted < BeforeStaff
            ? new(DeliveryState.Unknown) { Due = again, Reason = open.Said, Newest = open.Newest }
            : AskStaff(delivery, open.Said, now, again) with { Newest = open.Newest };
    }

    private static WhatFollows AskStaff(Delivery delivery, string? why, DateTimeOffset now, DateTimeOffset again) => new(DeliveryState.Unknown)
    {
        Due = again,
        Reason = why,
        AskStaff = delivery.Asked is null,
        StepsAside = now - delivery.Asked >= ForStaff,
    };
}
