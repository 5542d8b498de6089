using Bot.Core.Delivering;
using Bot.Core.Model;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Tests.Trouble;

/// <summary>What happens when the disk is full, the database locked, the clock set and the line cut.</summary>
public sealed class TroubleTests : IDisposable
{
    /// <summary>More than a page has room for: to record it the file has to grow.</summary>
    private static readonly string Long = new('x', 10_000);

    private readonly DeliveringNewsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public async Task A_disk_that_is_full_when_a_post_was_taken_delays_the_record_and_doubles_nothing()
    {
        var channel = await newsroom.ChannelAsync();
        await newsroom.PostAsync(channel, "first");
        await newsroom.PostAsync(channel, "second");
        newsroom.Network.Remark = Long;
        newsroom.Disk.IsFull = true;

        await FillAsync();

        Assert.Equal(["first"], newsroom.StandingIn(channel));
        Assert.Equal(["deliver"], newsroom.Faults);
        newsroom.Clock.Advance(TimeSpan.FromMinutes(30));
        for (var turn = 0; turn < 5; turn++) await newsroom.BeginTurnAsync();
        Assert.Equal(2, newsroom.Log.Warnings.Count);

        newsroom.Disk.IsFull = false;
        await newsroom.EndAsync();
        Assert.Empty(newsroom.Faults);
        await newsroom.TurnAsync();
        Assert.Equal(["first", "second"], newsroom.StandingIn(channel));
        Assert.All(await newsroom.Database.RowsAsync<Delivery>(), row => Assert.Equal(DeliveryState.Sent, row.State));
        Assert.Equal(["1", "2"], (await newsroom.Database.RowsAsync<Post>()).Select(post => post.MessageRef));
        Assert.Equal(2, (await newsroom.Database.RowsAsync<Attempt>()).Count);
    }

    [Fact]
    public async Task A_program_that_stops_on_a_full_disk_finds_out_later_what_it_could_not_record()
    {
        var channel = await newsroom.ChannelAsync();
        await newsroom.PostAsync(channel, "first");
        newsroom.Network.Remark = Long;
        newsroom.Disk.IsFull = true;
        await FillAsync();

        newsroom.Clock.Advance(DeliveryTry.Grace);
        await newsroom.RestartAsync();
        newsroom.Disk.IsFull = false;
        await newsroom.TurnAsync();
        Assert.Equal(DeliveryState.Unknown, (await newsroom.DeliveryAsync()).State);
        await newsroom.PassAsync(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(30));

        Assert.Equal(DeliveryState.Sent, (await newsroom.DeliveryAsync()).State);
        Assert.Equal(["first"], newsroom.StandingIn(channel));
    }

    [Fact]
    public async Task While_another_program_locks_the_database_nothing_is_sent_and_afterwards_it_is_once()
    {
        var channel = await newsroom.ChannelAsync();
        await newsroom.PostAsync(channel, "first");
        using (var other = new SqliteConnection($"Data Source={newsroom.Database.File};Pooling=False"))
        {
            other.Open();
            using var writes = other.BeginTransaction(deferred: false);
            await newsroom.PassAsync(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(10));
            Assert.Equal(0, newsroom.Network.Calls);
            Assert.Equal(["deliver"], newsroom.Faults);
            Assert.Single(newsroom.Log.Warnings);
        }

        await newsroom.TurnAsync();

        Assert.Equal(["first"], newsroom.StandingIn(channel));
        Assert.Empty(newsroom.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clock_set_back_by_a_day_makes_nobody_wait_for_a_day(bool whileDown)
    {
        var channel = await newsroom.ChannelAsync();
        await newsroom.PostAsync(channel, "1");
        await newsroom.TurnAsync();
        for (var number = 2; number <= 5; number++) await newsroom.PostAsync(channel, $"{number}");
        newsroom.Network.Answer = () => new DeliveryOutcome.Later(TimeSpan.FromMinutes(10), "Too Many Requests: retry after 600");
        await newsroom.TurnAsync();
        newsroom.Network.Answer = null;
        Assert.Single(newsroom.StandingIn(channel));

        newsroom.Clock.Set(TimeSpan.FromDays(-1));
        if (whileDown) await newsroom.RestartAsync();
        await newsroom.PassAsync(TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(1));
        Assert.Single(newsroom.StandingIn(channel));
        await newsroom.PassAsync(TimeSpan.FromMinutes(6), TimeSpan.FromSeconds(10));

        Assert.Equal(["1", "2", "3", "4", "5"], newsroom.StandingIn(channel));
    }

    [Fact]
    public async Task A_clock_set_forward_by_a_day_makes_nobody_look_for_a_post_before_the_network_is_done_with_it()
    {
        var channel = await newsroom.ChannelAsync();
        await newsroom.PostAsync(channel, "first");
        newsroom.Network.Answer = () => new DeliveryOutcome.Unknown("the answer was lost");
        await newsroom.TurnAsync();
        newsroom.Network.Answer = null;

        newsroom.Clock.Set(TimeSpan.FromDays(1));
        await newsroom.PassAsync(TimeSpan.FromSeconds(55), TimeSpan.FromSeconds(5));
        Assert.Equal(1, newsroom.Network.Calls);
        await newsroom.PassAsync(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(5));

        Assert.Equal(["first"], newsroom.StandingIn(channel));
        Assert.Equal(DeliveryState.Sent, (await newsroom.DeliveryAsync()).State);
        Assert.Empty(await newsroom.Database.RowsAsync<Alarm>());
    }

    [Fact]
    public async Task After_an_hour_without_a_line_everything_goes_out_once_in_order_within_half_a_minute()
    {
        var channels = new[] { await newsroom.ChannelAsync("Nord"), await newsroom.ChannelAsync("Süd"), await newsroom.ChannelAsync("West") };
        foreach (var channel in channels)
            for (var number = 1; number <= 4; number++) await newsroom.PostAsync(channel, $"{channel.Name} {number}");
        // What the line swallowed when it was cut stands, and nobody knows.
        (newsroom.Network.Answer, newsroom.Network.TakesAllTheSame) = (() => new DeliveryOutcome.Unknown("the answer was lost"), true);
        await newsroom.TurnAsync();
        (newsroom.Network.Answer, newsroom.Network.TakesAllTheSame, newsroom.Network.IsCut) = (null, false, true);
        var before = newsroom.Network.Calls;
        var warnings = newsroom.Log.Warnings.Count;

        await newsroom.PassAsync(TimeSpan.FromHours(1), TimeSpan.FromSeconds(10));

        Assert.Equal(["Telegram connection"], newsroom.Faults);
        Assert.InRange(newsroom.Network.Calls - before, 100, 140);
        Assert.Equal(1, newsroom.Log.Warnings.Count - warnings);

        newsroom.Network.IsCut = false;
        await newsroom.PassAsync(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1));

        Assert.Empty(newsroom.Faults);
        Assert.All(channels, channel => Assert.Equal(Enumerable.Range(1, 4).Select(number => $"{channel.Name} {number}"), newsroom.StandingIn(channel)));
        Assert.Empty(await newsroom.Database.RowsAsync<Alarm>());
    }

    /// <summary>A turn in which the disk turns out to be full.</summary>
    private async Task FillAsync()
    {
        await newsroom.BeginTurnAsync();
        await UntilAsync(() => newsroom.Results.Kept > 0);
        await UntilAsync(() => newsroom.Faults.Any());
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var began = TimeProvider.System.GetTimestamp(); !isSo(); await Task.Yield())
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(30), "The disk did not turn out to be full.");
    }
}
