using Bot.Core.Delivering;
using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Letters;

public class LetterPlanTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromMinutes(1);

    [Fact]
    public void At_most_once_a_lost_answer_ends_the_letter()
    {
        var follows = After(new DeliveryOutcome.Unknown("no answer"), LetterPromise.AtMostOnce);
        Assert.Equal((DeliveryState.Unknown, true, "no answer"), (follows.State, follows.Ends, follows.Reason));
        Assert.Equal(DeliveryState.Unknown, LetterPlan.Abandoned(new(LetterPromise.AtMostOnce, Settle), Some.Noon).State);
    }

    [Fact]
    public void At_least_once_it_is_sent_again_when_the_network_has_surely_finished()
    {
        var follows = After(new DeliveryOutcome.Unknown("no answer"), LetterPromise.AtLeastOnce);
        Assert.Equal((DeliveryState.Due, Some.Noon + Settle), (follows.State, follows.Due!.Value));
        Assert.Equal(Some.Noon + Settle, LetterPlan.Abandoned(new(LetterPromise.AtLeastOnce, Settle), Some.Noon).Due);
    }

    [Theory]
    [InlineData(null, 0, 5)]
    [InlineData(null, 1, 15)]
    [InlineData(40, 0, 40)]
    public void What_surely_did_not_arrive_is_sent_again_whatever_is_promised(int? asked, int tries, int waits)
    {
        var outcome = new DeliveryOutcome.Later(asked is { } seconds ? TimeSpan.FromSeconds(seconds) : null, "slow down");
        var follows = After(outcome, LetterPromise.AtMostOnce, tries: tries);
        Assert.Equal((DeliveryState.Due, Some.Noon.AddSeconds(waits)), (follows.State, follows.Due!.Value));
    }

    [Theory]
    [InlineData(GoneCause.SentAway, PauseReason.Blocked)]
    [InlineData(GoneCause.NoSuchPlace, PauseReason.Gone)]
    [InlineData(GoneCause.Silenced, PauseReason.Silenced)]
    [InlineData(GoneCause.TopicClosed, PauseReason.TopicClosed)]
    public void Whoever_closed_a_place_to_the_bot_gets_nothing_more(GoneCause cause, PauseReason reason)
    {
        var follows = After(new DeliveryOutcome.Gone("bot was blocked by the user") { Cause = cause });
        Assert.Equal((DeliveryState.Dropped, true, reason), (follows.State, follows.Ends, follows.Pause!.Value));
    }

    [Fact]
    public void What_is_refused_goes_once_as_plain_text_and_then_no_more()
    {
        var first = After(new DeliveryOutcome.Refused("can't parse entities"));
        Assert.Equal((DeliveryState.Due, true, Some.Noon), (first.State, first.Plain, first.Due!.Value));
        Assert.Equal(DeliveryState.SetAside, After(new DeliveryOutcome.Refused("can't parse entities"), plain: true).State);
        Assert.Equal(DeliveryState.SetAside, After(new DeliveryOutcome.Refused("too long") { PlainMayHelp = false }).State);
    }

    [Fact]
    public void A_group_that_moved_is_followed_and_a_locked_account_waits()
    {
        var moved = After(new DeliveryOutcome.Moved("-1005", "upgraded"));
        Assert.Equal((DeliveryState.Due, "-1005"), (moved.State, moved.NewAddress));
        var locked = After(new DeliveryOutcome.Locked("Unauthorized"));
        Assert.Equal((DeliveryState.Due, "Unauthorized"), (locked.State, locked.PauseAccount));
    }

    [Fact]
    public void What_was_sent_has_ended() => Assert.Equal(
        (true, "42"), After(new DeliveryOutcome.Sent("42")) is var follows ? (follows.Ends, follows.MessageRef) : default);

    private static LetterFollows After(
        DeliveryOutcome outcome, LetterPromise promise = LetterPromise.AtMostOnce, bool plain = false, int tries = 0)
    {
        var letter = Some.Letter(new(1), new(1));
        (letter.Plain, letter.Tries) = (plain, tries);
        return LetterPlan.After(letter, outcome, new(promise, Settle), Some.Noon);
    }
}
