using Bot.Core.Delivering;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public sealed class GatheringTests
{
    [Theory]
    [InlineData(5, 0, true, 20)]
    [InlineData(5, 15, true, 5)]
    [InlineData(5, 20, true, 0)]
    [InlineData(5, 0, false, 0)]
    [InlineData(0, 0, true, 0)]
    [InlineData(1000, 0, true, 50)]
    [InlineData(1000, 60, true, 0)]
    public void The_more_a_turn_costs_the_fewer_there_are_while_deliveries_are_under_way(int took, int since, bool isBusy, int rest)
    {
        var last = new Gathering(Some.Noon, Some.Noon.AddMilliseconds(took));

        Assert.Equal(TimeSpan.FromMilliseconds(rest), last.Rest(Some.Noon.AddMilliseconds(took + since), isBusy));
    }
}
