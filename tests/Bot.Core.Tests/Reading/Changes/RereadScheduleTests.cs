using Bot.Core.Reading.Changes;
using Bot.Testing;

namespace Bot.Core.Tests.Reading.Changes;

public class RereadScheduleTests
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1.9, 2)]
    [InlineData(2, 5)]
    [InlineData(5, 15)]
    [InlineData(15, 45)]
    [InlineData(45, 120)]
    [InlineData(120, 360)]
    [InlineData(360, 1440)]
    public void Pages_are_read_again_at_growing_distances(double minutes, double next) => Assert.Equal(
        Some.Noon.AddMinutes(next), RereadSchedule.Next(First, Some.Noon, Some.Noon.AddMinutes(minutes), chance: 0));

    [Fact]
    public void After_a_day_they_are_read_no_more() => Assert.Null(RereadSchedule.Next(First, Some.Noon, Some.Noon.AddDays(1), chance: 0));

    [Fact]
    public void After_an_outage_what_was_missed_is_made_up_for_once() => Assert.Equal(
        Some.Noon.AddMinutes(360), RereadSchedule.Next(First, Some.Noon, Some.Noon.AddMinutes(200), chance: 0));

    [Fact]
    public void Articles_that_were_found_together_are_spread_by_a_tenth() => Assert.Equal(
        Some.Noon.AddMinutes(2.1), RereadSchedule.Next(First, Some.Noon, Some.Noon, chance: 0.5));

    [Fact]
    public void Without_a_distance_nothing_is_read_again() => Assert.Null(RereadSchedule.Next(TimeSpan.Zero, Some.Noon, Some.Noon, chance: 0));
}
