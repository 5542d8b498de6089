using Bot.Benchmarks.Kill;

namespace Bot.Tests.Street;

/// <summary>The program is killed at random instants while the network fails; the long run is <c>kill</c> in Bot.Benchmarks.</summary>
public class KilledAnywhereTests
{
    [Fact]
    public async Task Killed_anywhere_again_and_again_each_post_stands_once_in_order()
    {
        var plan = new KillPlan(Environment.TickCount & 0xFFFFF, Kills: 6, Longest: TimeSpan.FromMinutes(3));

        var report = await KillRun.RunAsync(plan, TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);

        Assert.True(report.Faults.Count == 0, $"Seed {plan.Seed}: {report}");
    }
}
