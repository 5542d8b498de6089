using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public class DoubtPlanTests
{
    private static readonly DateTimeOffset Now = Some.Noon;

    [Fact]
    public void What_is_found_was_sent()
    {
        var follows = DoubtPlan.After(Unsure(), new SearchAnswer.Found("77"), Now);
        Assert.Equal((DeliveryState.Sent, "77", "77"), (follows.State, follows.MessageRef, follows.Newest));
    }

    [Fact]
    public void What_does_not_stand_is_sent_now()
    {
        var follows = DoubtPlan.After(Unsure(), new SearchAnswer.Missing("76"), Now);
        Assert.Equal((DeliveryState.Due, Now, "76"), (follows.State, follows.Due!.Value, follows.Newest));
    }

    [Fact]
    public void An_open_question_waits_as_long_as_the_network_asks_and_nobody_is_troubled()
    {
        var follows = DoubtPlan.After(Unsure(), new SearchAnswer.Open(TimeSpan.FromSeconds(7), "70", "slow down"), Now);
        Assert.Equal((DeliveryState.Unknown, Now.AddSeconds(7), false, false), (follows.State, follows.Due!.Value, follows.AskStaff, follows.LeavesLine));
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(60, 30)]
    [InlineData(300, 60)]
    public void An_open_question_is_asked_again_ever_more_seldom(int lasted, int wait) => Assert.Equal(
        Now.AddSeconds(wait), DoubtPlan.After(Unsure(Now.AddSeconds(-lasted)), new SearchAnswer.Open(null, null, "503"), Now).Due);

    [Fact]
    public void A_question_that_stays_open_is_put_to_staff_while_the_search_goes_on()
    {
        var unsure = Unsure(since: Now - DoubtPlan.BeforeStaff);
        var follows = DoubtPlan.After(unsure, new SearchAnswer.Open(null, null, "503"), Now);
        Assert.Equal((DeliveryState.Unknown, true, false), (follows.State, follows.AskStaff, follows.LeavesLine));
    }

    [Fact]
    public void Staff_are_asked_once_and_the_line_waits_for_them_a_while_then_goes_on()
    {
        var unanswerable = new SearchAnswer.Unanswerable("no staging chat");
        var first = DoubtPlan.After(Unsure(), unanswerable, Now);
        Assert.Equal((true, false, Now + DoubtPlan.ForStaff), (first.AskStaff, first.LeavesLine, first.Due!.Value));
        var waiting = Unsure();
        waiting.Asked = Now;
        var second = DoubtPlan.After(waiting, unanswerable, Now + DoubtPlan.ForStaff);
        Assert.Equal((DeliveryState.Unknown, false, true), (second.State, second.AskStaff, second.LeavesLine));
    }

    private static Delivery Unsure(DateTimeOffset? since = null)
    {
        var delivery = Some.Delivery(state: DeliveryState.Unknown);
        delivery.ClaimedAt = since ?? Now.AddMinutes(-1);
        return delivery;
    }
}
