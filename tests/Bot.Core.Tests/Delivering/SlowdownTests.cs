using Bot.Core.Delivering;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public class SlowdownTests
{
    [Fact]
    public void Who_was_never_refused_goes_as_fast_as_allowed() => Assert.Equal(1, new Slowdown().Factor(Some.Noon));

    [Theory]
    [InlineData(0, 2.25)]
    [InlineData(119, 2.25)]
    [InlineData(120, 1.5)]
    [InlineData(239, 1.5)]
    [InlineData(240, 1)]
    [InlineData(100_000, 1)]
    public void After_two_refusals_the_pace_comes_back_by_degrees(int seconds, double factor)
    {
        var twice = new Slowdown().Refused(Some.Noon.AddSeconds(-20)).Refused(Some.Noon);
        Assert.Equal(factor, twice.Factor(Some.Noon.AddSeconds(seconds)));
    }

    [Fact]
    public void Refusals_of_what_was_under_way_already_count_once()
    {
        var slowdown = new Slowdown();
        for (var call = 0; call < 30; call++) slowdown = slowdown.Refused(Some.Noon.AddMilliseconds(call * 100));
        Assert.Equal(1.5, slowdown.Factor(Some.Noon.AddSeconds(3)));
    }

    [Fact]
    public void However_often_it_is_refused_it_does_not_come_to_a_stop()
    {
        var slowdown = new Slowdown();
        for (var minute = 0; minute < 100; minute++) slowdown = slowdown.Refused(Some.Noon.AddMinutes(minute));
        Assert.InRange(slowdown.Factor(Some.Noon.AddMinutes(99)), 2, 12);
    }
}
