using Bot.Core.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Fetching;

public class TimeLimitsTests
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    [Fact]
    public void Work_that_takes_too_long_is_cancelled()
    {
        var clock = new FakeTimeProvider();
        using var limit = new TimeLimits(Most, clock).Begin(CancellationToken.None);

        clock.Advance(Most);

        Assert.True(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void Who_cancels_cancels_the_work()
    {
        using var stop = new CancellationTokenSource();
        using var limit = new TimeLimits(Most, TimeProvider.System).Begin(stop.Token);

        stop.Cancel();

        Assert.True(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void What_ended_in_time_serves_the_next_and_nobody_who_is_late_cancels_that()
    {
        var limits = new TimeLimits(Most, TimeProvider.System);
        using var stop = new CancellationTokenSource();
        CancellationToken first;
        using (var limit = limits.Begin(stop.Token)) first = limit.Token;
        using var next = limits.Begin(CancellationToken.None);

        stop.Cancel();

        Assert.Equal(first, next.Token);
        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public void What_was_cancelled_serves_nobody_else()
    {
        var limits = new TimeLimits(Most, TimeProvider.System);
        using var stop = new CancellationTokenSource();
        using (limits.Begin(stop.Token)) stop.Cancel();

        using var next = limits.Begin(CancellationToken.None);

        Assert.False(next.Token.IsCancellationRequested);
    }
}
