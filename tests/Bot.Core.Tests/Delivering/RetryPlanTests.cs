using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Core.Tests.Delivering;

public class RetryPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_was_sent_is_sent_and_its_message_is_kept()
    {
        var follows = RetryPlan.After(1, new DeliveryOutcome.Sent("77"), Now);
        Assert.Equal((DeliveryState.Sent, "77"), (follows.State, follows.MessageRef));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 15)]
    [InlineData(3, 60)]
    [InlineData(99, 900)]
    public void A_try_that_surely_failed_is_made_again_ever_later(int tries, int seconds)
    {
        var follows = RetryPlan.After(tries, new DeliveryOutcome.Later(null, "busy"), Now);
        Assert.Equal((DeliveryState.Due, Now.AddSeconds(seconds)), (follows.State, follows.Due));
    }

    [Fact]
    public void The_networks_own_wait_counts_however_long_it_is() =>
        Assert.Equal(Now.AddSeconds(43_838), RetryPlan.After(1, new DeliveryOutcome.Later(TimeSpan.FromSeconds(43_838), "slow down"), Now).Due);

    [Fact]
    public void A_missing_chat_pauses_the_channel_and_loses_nothing()
    {
        var follows = RetryPlan.After(1, new DeliveryOutcome.Gone("chat not found"), Now);
        Assert.Equal((DeliveryState.Due, "chat not found"), (follows.State, follows.PauseChannel));
    }

    [Fact]
    public void A_chat_that_moved_gets_the_post_at_its_new_address_at_once()
    {
        var follows = RetryPlan.After(1, new DeliveryOutcome.Moved("-100777", "upgraded"), Now);
        Assert.Equal((DeliveryState.Due, Now, "-100777"), (follows.State, follows.Due!.Value, follows.NewAddress));
    }

    [Fact]
    public void An_unknown_outcome_is_for_staff_and_never_tried_again() =>
        Assert.Equal(DeliveryState.Unknown, RetryPlan.After(1, new DeliveryOutcome.Unknown("no answer"), Now).State);

    [Fact]
    public void Refused_content_is_set_aside_with_its_reason()
    {
        var follows = RetryPlan.After(1, new DeliveryOutcome.Refused("message is too long"), Now);
        Assert.Equal((DeliveryState.SetAside, "message is too long"), (follows.State, follows.Reason));
    }
}
