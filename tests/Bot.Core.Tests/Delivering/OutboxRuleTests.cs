using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;
using static Bot.Core.Model.DeliveryAct;
using static Bot.Core.Model.DeliveryState;

namespace Bot.Core.Tests.Delivering;

public class OutboxRuleTests
{
    [Theory]
    [InlineData(Publish)]
    [InlineData(Correct)]
    public void A_post_without_deliveries_is_published(DeliveryAct asked) => Assert.Equal(Publish, Ask([], asked).Added);

    [Fact]
    public void A_post_without_deliveries_needs_no_retraction() => Assert.Null(Ask([], Retract).Added);

    [Theory]
    [InlineData(Publish, Due, null, false)]
    [InlineData(Publish, Claimed, null, false)]
    [InlineData(Publish, Sent, null, false)]
    [InlineData(Publish, Unknown, null, false)]
    [InlineData(Publish, SetAside, Publish, false)]
    [InlineData(Correct, Due, Publish, true)]
    [InlineData(Correct, Claimed, Correct, false)]
    [InlineData(Correct, Sent, Correct, false)]
    [InlineData(Correct, Unknown, Correct, false)]
    [InlineData(Correct, SetAside, Publish, false)]
    [InlineData(Correct, Dropped, null, false)]
    [InlineData(Retract, Dropped, null, false)]
    [InlineData(Retract, Due, null, true)]
    [InlineData(Retract, Claimed, Retract, false)]
    [InlineData(Retract, Sent, Retract, false)]
    [InlineData(Retract, Unknown, Retract, false)]
    [InlineData(Retract, SetAside, null, false)]
    public void What_is_asked_meets_the_publish(DeliveryAct asked, DeliveryState publish, DeliveryAct? added, bool cancels)
    {
        var change = Ask([Some.Delivery(Publish, publish)], asked);

        Assert.Equal(added, change.Added);
        Assert.Equal(cancels, change.Cancelled.Count == 1);
    }

    [Theory]
    [InlineData(Correct, Due, true)]
    [InlineData(Correct, Claimed, false)]
    [InlineData(Correct, Sent, false)]
    [InlineData(Retract, Due, true)]
    [InlineData(Retract, Claimed, false)]
    public void A_newer_act_replaces_a_correction_that_waits_and_follows_one_that_is_held(
        DeliveryAct asked, DeliveryState correction, bool replaces)
    {
        var older = Some.Delivery(Correct, correction, revision: 2, id: 2);

        var change = Ask([Some.Delivery(Publish, Sent), older], asked);

        Assert.Equal(asked, change.Added);
        Assert.Equal(replaces ? [older] : [], change.Cancelled);
    }

    [Theory]
    [InlineData(Due)]
    [InlineData(Claimed)]
    [InlineData(Sent)]
    [InlineData(Unknown)]
    public void After_a_retraction_nothing_is_left_to_do(DeliveryState retraction)
    {
        List<Delivery> existing = [Some.Delivery(Publish, Sent), Some.Delivery(Retract, retraction, id: 2)];

        Assert.All(Enum.GetValues<DeliveryAct>(), asked => Assert.Equal((0, null), Counted(Ask(existing, asked))));
    }

    [Fact]
    public void Asking_never_touches_what_a_worker_holds() =>
        Assert.All(
            from held in Enum.GetValues<DeliveryAct>() from asked in Enum.GetValues<DeliveryAct>() select (held, asked),
            pair => Assert.Empty(Ask([Some.Delivery(pair.held, Claimed)], pair.asked).Cancelled));

    private static OutboxChange Ask(IReadOnlyList<Delivery> existing, DeliveryAct asked) => OutboxRule.Ask(existing, asked);

    private static (int Cancelled, DeliveryAct? Added) Counted(OutboxChange change) => (change.Cancelled.Count, change.Added);
}
