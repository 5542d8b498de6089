using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Tests.Work;

public class HealthLadderTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A story of tries: minutes, and + for one that went well, - for a failure, ! for one that is the last for good.</summary>
    [Theory]
    [InlineData("0+ 5+", "", HealthLevel.Well)]
    [InlineData("0- 5- 9-", "", HealthLevel.Well)]                                  // three, but within ten minutes
    [InlineData("0- 60-", "", HealthLevel.Well)]                                    // an hour, but only twice
    [InlineData("0- 5- 9- 12+", "", HealthLevel.Well)]                              // a hiccup: nobody hears of it
    [InlineData("0- 5- 10-", "10 Failing", HealthLevel.Failing)]
    [InlineData("0- 5- 10- 20- 40- 500- 1000-", "10 Failing", HealthLevel.Failing)] // told once
    [InlineData("0- 5- 10- 20+ 30+", "10 Failing, 20 Recovered", HealthLevel.Well)]
    [InlineData("0- 5- 10- 4319-", "10 Failing", HealthLevel.Failing)]
    [InlineData("0- 5- 10- 4320- 5760-", "10 Failing, 4320 GivenUp", HealthLevel.GivenUp)]
    [InlineData("0- 5- 10- 4320- 5760+ 5765+", "10 Failing, 4320 GivenUp, 5760 Recovered", HealthLevel.Well)]
    [InlineData("0+ 5!", "5 GivenUp", HealthLevel.Gone)]
    [InlineData("0- 5- 10- 15!", "10 Failing, 15 GivenUp", HealthLevel.Gone)]
    [InlineData("0- 5- 10- 4320- 4325!", "10 Failing, 4320 GivenUp, 4325 GivenUp", HealthLevel.Gone)]
    [InlineData("0! 5! 10- 5000-", "0 GivenUp", HealthLevel.Gone)]                   // what is gone stays gone, however it fails
    [InlineData("0! 5! 10- 15+", "0 GivenUp, 15 Recovered", HealthLevel.Well)]
    public void Staff_are_told_once_of_each_change(string tries, string expected, HealthLevel level)
    {
        var (told, health) = Tried(tries);

        Assert.Equal((expected, level), (told, health.Level));
    }

    [Theory]
    [InlineData("0- 5- 10- 20+ 30- 35- 41- 50+", "10 Failing, 20 Recovered")]       // again within six hours: neither is told
    [InlineData("0- 5- 10- 20+ 30- 35- 41- 369- 370- 380+", "10 Failing, 20 Recovered, 370 Failing, 380 Recovered")]
    [InlineData("0- 5- 10- 20+ 30- 35- 41- 50+ 400- 405- 410- 420+", "10 Failing, 20 Recovered, 410 Failing, 420 Recovered")]
    public void What_comes_and_goes_is_told_of_every_few_hours_at_most(string tries, string expected) =>
        Assert.Equal(expected, Tried(tries).Told);

    [Fact]
    public void A_day_of_flapping_makes_four_pairs_at_most()
    {
        var tries = string.Join(' ', Enumerable.Range(0, 24 * 12).Select(five => $"{5 * five}{(five % 5 == 4 ? '+' : '-')}"));

        Assert.InRange(Tried(tries).Told.Split(", ").Length, 2, 8);
    }

    private static (string Told, Health Health) Tried(string tries)
    {
        var told = new List<string>();
        var health = default(Health);
        foreach (var one in tries.Split(' '))
        {
            var minute = int.Parse(one[..^1], System.Globalization.CultureInfo.InvariantCulture);
            var step = one[^1] == '+' ? HealthLadder.Worked(health) : HealthLadder.Failed(health, Start.AddMinutes(minute), one[^1] == '!');
            health = step.Health;
            if (step.News is { } news) told.Add($"{minute} {news}");
        }
        return (string.Join(", ", told), health);
    }
}
