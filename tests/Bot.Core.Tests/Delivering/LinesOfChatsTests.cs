using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public class LinesOfChatsTests
{
    [Fact]
    public void Channels_of_other_chats_go_side_by_side() =>
        Assert.Equal([1, 2], Going(Head(1, "@one"), Head(2, "@two")));

    [Fact]
    public void Topics_of_one_group_take_turns_the_earliest_first() =>
        Assert.Equal([1], Going(Head(2, "@Group"), Head(1, "@group")));

    [Fact]
    public void A_topic_whose_time_is_yet_to_come_does_not_hold_another_one() =>
        Assert.Equal([2], Going(Head(1, "@group", due: Some.Noon.AddHours(1)), Head(2, "@group")));

    [Fact]
    public void While_a_message_is_looked_for_nothing_else_goes_to_its_chat() =>
        Assert.Equal([2], Going(Head(1, "@group"), Head(2, "@group", DeliveryState.Unknown, Some.Noon.AddMinutes(1))));

    private static long[] Going(params OutboxHead[] heads) => [.. LinesOfChats.Heads(heads).Select(head => head.Delivery.Id.Value)];

    private static OutboxHead Head(long id, string address, DeliveryState state = DeliveryState.Due, DateTimeOffset? due = null)
    {
        var delivery = Some.Delivery(state: state, id: id);
        delivery.Due = due ?? Some.Noon;
        return new OutboxHead(delivery, Some.Channel(address: address));
    }
}
