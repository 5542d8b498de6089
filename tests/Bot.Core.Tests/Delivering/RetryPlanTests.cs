using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public class RetryPlanTests
{
    private static readonly DateTimeOffset Now = Some.Noon;
    private static readonly TimeSpan Settle = TimeSpan.FromMinutes(1);

    [Fact]
    public void What_was_sent_is_sent_and_its_message_is_kept()
    {
        var follows = After(new DeliveryOutcome.Sent("77"));
        Assert.Equal((DeliveryState.Sent, "77"), (follows.State, follows.MessageRef));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 15)]
    [InlineData(3, 60)]
    [InlineData(99, 900)]
    public void A_try_that_surely_failed_is_made_again_ever_later(int tries, int seconds)
    {
        var follows = After(new DeliveryOutcome.Later(null, "busy"), tries);
        Assert.Equal((DeliveryState.Due, Now.AddSeconds(seconds)), (follows.State, follows.Due));
    }

    [Fact]
    public void The_networks_own_wait_counts_however_long_it_is() =>
        Assert.Equal(Now.AddSeconds(43_838), After(new DeliveryOutcome.Later(TimeSpan.FromSeconds(43_838), "slow down")).Due);

    [Fact]
    public void A_missing_chat_pauses_the_channel_and_loses_nothing()
    {
        var follows = After(new DeliveryOutcome.Gone("chat not found"));
        Assert.Equal((DeliveryState.Due, "chat not found"), (follows.State, follows.PauseChannel));
    }

    [Fact]
    public void A_chat_that_moved_gets_the_post_at_its_new_address_at_once()
    {
        var follows = After(new DeliveryOutcome.Moved("-100777", "upgraded"));
        Assert.Equal((DeliveryState.Due, Now, "-100777"), (follows.State, follows.Due!.Value, follows.NewAddress));
    }

    [Fact]
    public void A_locked_account_stops_everything_of_it_and_loses_nothing()
    {
        var follows = After(new DeliveryOutcome.Locked("Unauthorized"));
        Assert.Equal((DeliveryState.Due, "Unauthorized"), (follows.State, follows.PauseAccount));
    }

    [Fact]
    public void A_post_whose_answer_was_lost_is_looked_for_once_the_network_has_surely_finished_and_holds_its_line()
    {
        var follows = After(new DeliveryOutcome.Unknown("no answer"));
        Assert.Equal((DeliveryState.Unknown, Now + Settle, false), (follows.State, follows.Due!.Value, follows.LeavesLine));
    }

    [Theory]
    [InlineData(DeliveryAct.Correct)]
    [InlineData(DeliveryAct.Retract)]
    public void An_edit_or_deletion_whose_answer_was_lost_is_done_again(DeliveryAct act) => Assert.Equal(
        (DeliveryState.Due, Now.AddSeconds(5)), Step(RetryPlan.After(Some.Delivery(act), new DeliveryOutcome.Unknown("no answer"), Settle, Now)));

    [Fact]
    public void Refused_content_goes_once_as_plain_text_and_is_then_set_aside_with_its_reason()
    {
        var first = After(new DeliveryOutcome.Refused("can't parse entities"));
        Assert.Equal((DeliveryState.Due, true), (first.State, first.Plain));
        var plain = Some.Delivery();
        plain.Plain = true;
        var second = RetryPlan.After(plain, new DeliveryOutcome.Refused("message is too long"), Settle, Now);
        Assert.Equal((DeliveryState.SetAside, "message is too long", true), (second.State, second.Reason, second.LeavesLine));
    }

    [Fact]
    public void What_other_words_would_not_mend_is_set_aside_at_once() => Assert.Equal(
        DeliveryState.SetAside, After(new DeliveryOutcome.Refused("message to edit not found") { PlainMayHelp = false }).State);

    private static (DeliveryState, DateTimeOffset?) Step(WhatFollows follows) => (follows.State, follows.Due);

    private static WhatFollows After(DeliveryOutcome outcome, int tries = 1)
    {
        var delivery = Some.Delivery();
        delivery.Tries = tries - 1;
        return RetryPlan.After(delivery, outcome, Settle, Now);
    }
}
