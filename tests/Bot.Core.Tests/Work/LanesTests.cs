using Bot.Core.Work;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Work;

public class LanesTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly StagePulse pulse = new();
    private readonly StageSignal signal = new();

    private Lanes<string> Lanes(int most) =>
        new(Stages.Watch, most, new Street(clock, signal, pulse, NullLogger<Street>.Instance));

    [Fact]
    public async Task A_lane_carries_one_at_a_time_and_the_others_go_on()
    {
        var lanes = Lanes(most: 8);
        var slow = new TaskCompletionSource();
        Assert.True(lanes.TryStart("slow", () => slow.Task));
        Assert.False(lanes.TryStart("slow", () => Task.CompletedTask));
        var quick = new TaskCompletionSource();
        Assert.True(lanes.TryStart("quick", () => { quick.SetResult(); return Task.CompletedTask; }));
        await quick.Task;
        slow.SetResult();
        await lanes.DrainAsync();
    }

    [Fact]
    public async Task A_full_house_takes_nobody_in()
    {
        var lanes = Lanes(most: 1);
        var work = new TaskCompletionSource();
        Assert.True(lanes.TryStart("one", () => work.Task));
        Assert.True(lanes.Full);
        Assert.False(lanes.TryStart("two", () => Task.CompletedTask));
        work.SetResult();
        await lanes.DrainAsync();
        Assert.False(lanes.Full);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Whoever_comes_back_rings_where_a_lane_is_awaited_and_else_the_last_one_does(bool awaited, bool rings)
    {
        var lanes = Lanes(most: 2);
        lanes.IsAwaited = awaited;
        var (first, last) = (new TaskCompletionSource(), new TaskCompletionSource());
        lanes.TryStart("first", () => first.Task);
        lanes.TryStart("last", () => last.Task);

        first.SetResult();
        while (lanes.Busy.Count > 1 || lanes.Full) await Task.Yield();
        var rest = signal.WaitAsync(Stages.Watch, Timeout.InfiniteTimeSpan, clock, TestContext.Current.CancellationToken);
        if (rings) await rest;
        else Assert.False(rest.IsCompleted);

        last.SetResult();
        await lanes.DrainAsync();
        await (rings ? signal.WaitAsync(Stages.Watch, Timeout.InfiniteTimeSpan, clock, TestContext.Current.CancellationToken) : rest);
    }

    [Fact]
    public async Task A_fault_that_escapes_its_work_is_reported_and_the_lane_is_free_again_in_time()
    {
        var lanes = Lanes(most: 8);
        Assert.True(lanes.TryStart("one", () => throw new InvalidOperationException("the database is away")));
        await lanes.DrainAsync();
        Assert.Equal("the database is away", pulse.Stages[Stages.Watch].Fault);
        Assert.Empty(lanes.Busy);
    }
}
