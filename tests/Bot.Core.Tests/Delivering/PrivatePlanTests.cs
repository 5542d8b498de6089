using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public class PrivatePlanTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromMinutes(1);

    [Fact]
    public void At_most_once_a_lost_answer_ends_the_message_and_holds_nobody()
    {
        var follows = After(new DeliveryOutcome.Unknown("no answer"), PrivatePromise.AtMostOnce);
        Assert.Equal((DeliveryState.Unknown, true, false), (follows.State, follows.LeavesLine, follows.AskStaff));
    }

    [Fact]
    public void At_least_once_it_is_sent_again()
    {
        var follows = After(new DeliveryOutcome.Unknown("no answer"), PrivatePromise.AtLeastOnce);
        Assert.Equal((DeliveryState.Due, Some.Noon + Settle), (follows.State, follows.Due!.Value));
    }

    [Fact]
    public void What_surely_did_not_arrive_is_sent_again_whatever_is_promised() => Assert.Equal(
        DeliveryState.Due, After(new DeliveryOutcome.Later(null, "slow down"), PrivatePromise.AtMostOnce).State);

    private static WhatFollows After(DeliveryOutcome outcome, PrivatePromise promise) =>
        PrivatePlan.After(Some.Delivery(), outcome, promise, Settle, Some.Noon);
}
