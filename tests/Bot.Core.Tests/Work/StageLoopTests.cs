using Bot.Core.Work;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Work;

public class StageLoopTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void More_work_is_done_at_once() =>
        Assert.Equal(TimeSpan.Zero, StageLoop.Rest(new Turn(More: true, null), Now));

    [Theory]
    [InlineData(null, 5_000)]
    [InlineData(2_000, 2_000)]
    [InlineData(60_000, 5_000)]  // the poll is the safety net
    [InlineData(-10, 10)]        // an overdue row that cannot start now must not spin
    public void It_rests_until_the_next_row_or_the_poll(int? dueInMilliseconds, int rest) =>
        Assert.Equal(TimeSpan.FromMilliseconds(rest),
            StageLoop.Rest(new Turn(false, dueInMilliseconds is { } ms ? Now.AddMilliseconds(ms) : null), Now));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(40, 60)]
    public void It_rests_longer_with_every_fault_in_a_row(int faults, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), StageLoop.FaultRest(faults));

    [Fact]
    public async Task A_fault_shows_in_health_and_a_good_turn_ends_it()
    {
        var clock = new FakeTimeProvider(Now);
        var pulse = new StagePulse();
        var stage = new StumblingStage();
        using var stop = new CancellationTokenSource();
        var running = new StageLoop(stage, new Street(clock, new StageSignal(), pulse, NullLogger<Street>.Instance)).RunAsync(stop.Token);
        await stage.Turned(1);
        while (!pulse.Stages.TryGetValue(stage.Name, out var health) || health.Fault is null) await Task.Yield();
        while (stage.Turns < 2)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
        while (pulse.Stages[stage.Name].Fault is not null) await Task.Yield();
        await stop.CancelAsync();
        await running;
    }

    /// <summary>Stumbles at its first turn.</summary>
    private sealed class StumblingStage : IStage
    {
        private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Turns { get; private set; }

        public string Name => Stages.Read;

        public Task Turned(int times) => times == 1 ? first.Task : Task.CompletedTask;

        public Task<Turn> WorkAsync(CancellationToken stopping)
        {
            Turns++;
            first.TrySetResult();
            return Turns == 1 ? throw new IOException("the disk is full") : Task.FromResult(Turn.Idle);
        }

        public Task DrainAsync() => Task.CompletedTask;
    }
}
