using Bot.Core.Delivering;

namespace Bot.Core.Tests.Delivering;

public class PlaceOrderTests
{
    private static readonly PlaceClass[] All = Enum.GetValues<PlaceClass>();

    [Fact]
    public void The_shares_fill_a_window() => Assert.Equal(PlaceOrder.Window, All.Sum(PlaceOrder.Share));

    [Fact]
    public void Of_all_that_wait_the_most_urgent_goes_first() => Assert.Equal(PlaceClass.Breaking, PlaceOrder.Next(All, _ => 0));

    [Fact]
    public void Who_had_their_share_lets_the_others_have_theirs() => Assert.Equal(
        PlaceClass.Answer, PlaceOrder.Next(All, place => place < PlaceClass.Answer ? PlaceOrder.Share(place) : 0));

    [Fact]
    public void What_the_others_do_not_want_goes_to_the_most_urgent() => Assert.Equal(
        PlaceClass.Post, PlaceOrder.Next([PlaceClass.FanOut, PlaceClass.Post], _ => PlaceOrder.Window));

    [Fact]
    public void While_all_wait_each_gets_its_share_of_every_window()
    {
        var given = All.ToDictionary(place => place, _ => 0);
        for (var place = 0; place < PlaceOrder.Window; place++) given[PlaceOrder.Next(All, one => given[one])]++;
        Assert.Equal(All.ToDictionary(place => place, PlaceOrder.Share), given);
    }
}
