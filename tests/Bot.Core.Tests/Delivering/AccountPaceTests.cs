using Bot.Core.Delivering;
using Bot.Testing;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Delivering;

public class AccountPaceTests
{
    private readonly FakeTimeProvider clock = new();

    private AccountPace Pace() => new(
        account: new PaceLimit(TimeSpan.FromSeconds(1) / 30, Burst: 30),
        chat: new PaceLimit(TimeSpan.FromSeconds(1), Burst: 1),
        clock);

    [Fact]
    public void A_chat_takes_one_message_a_second()
    {
        var pace = Pace();
        Assert.True(pace.TryTake("@paper"));
        Assert.False(pace.TryTake("@paper"));
        Assert.Equal(TimeSpan.FromSeconds(1), pace.Wait("@paper"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(pace.TryTake("@paper"));
    }

    [Fact]
    public void Another_chat_does_not_wait_for_it()
    {
        var pace = Pace();
        Assert.True(pace.TryTake("@paper"));
        Assert.True(pace.TryTake("@courier"));
    }

    [Fact]
    public void The_account_takes_thirty_a_second_in_all()
    {
        var pace = Pace();
        Assert.Equal(30, Enumerable.Range(0, 100).Count(chat => pace.TryTake($"chat {chat}")));
        clock.Advance(TimeSpan.FromMilliseconds(100));
        Assert.Equal(3, Enumerable.Range(100, 100).Count(chat => pace.TryTake($"chat {chat}")));
    }

    [Fact]
    public async Task A_place_is_paid_for_only_where_the_free_ones_of_the_account_are_taken_and_never_within_a_chats_own_pace()
    {
        var pace = new AccountPace(
            new PaceLimits(new PaceLimit(TimeSpan.FromSeconds(1), Burst: 1), _ => new ChatLimits(new PaceLimit(TimeSpan.FromMinutes(1), Burst: 2)))
            {
                Paid = new PaceLimit(TimeSpan.FromMilliseconds(1), Burst: 10),
            },
            clock);

        Assert.False(await pace.TakeAsync("@paper", PlaceClass.Post, CancellationToken.None, mayPay: true));
        Assert.True(await pace.TakeAsync("@paper", PlaceClass.Post, CancellationToken.None, mayPay: true));
        Assert.False(pace.TakeAsync("@paper", PlaceClass.Post, CancellationToken.None, mayPay: true).IsCompleted);
        Assert.True(await pace.TakeAsync("@courier", PlaceClass.Post, CancellationToken.None, mayPay: true));
        Assert.False(pace.TakeAsync("@echo", PlaceClass.Post, CancellationToken.None).IsCompleted);
    }

    [Fact]
    public void A_clock_set_back_by_a_day_holds_nobody_for_a_day()
    {
        var set = new SetClock(clock.GetUtcNow());
        var pace = new AccountPace(new PaceLimit(TimeSpan.FromSeconds(1), 1), new PaceLimit(TimeSpan.FromSeconds(1), 1), set);
        Assert.True(pace.TryTake("@paper"));
        set.Set(TimeSpan.FromDays(-1));
        Assert.Equal(TimeSpan.FromSeconds(1), pace.Wait("@paper"));
    }

    [Fact]
    public async Task Who_waits_for_a_place_gets_it_when_it_is_free()
    {
        var pace = Pace();
        Assert.True(pace.TryTake("@paper"));
        var second = pace.TakeAsync("@paper", PlaceClass.Post, CancellationToken.None);
        Assert.False(second.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        await second;
    }

    [Fact]
    public async Task Where_places_are_scarce_an_answer_goes_before_a_crowd_that_came_earlier()
    {
        var pace = Pace();
        for (var chat = 0; chat < 30; chat++) pace.TryTake($"chat {chat}");
        var crowd = Enumerable.Range(0, 50).Select(person => pace.TakeAsync($"person {person}", PlaceClass.FanOut, CancellationToken.None)).ToList();
        var answer = pace.TakeAsync("reader", PlaceClass.Answer, CancellationToken.None);

        clock.Advance(TimeSpan.FromSeconds(1) / 30 + TimeSpan.FromTicks(1));

        await answer;
        Assert.DoesNotContain(crowd, one => one.IsCompleted);
    }

    [Fact]
    public void A_group_takes_twenty_in_any_minute_however_they_fall_in_it()
    {
        var pace = GroupPace();
        var sent = new List<DateTimeOffset>();
        for (var step = 0; step < 600; step++)
        {
            if (pace.TryTake("@paper")) sent.Add(clock.GetUtcNow());
            clock.Advance(TimeSpan.FromMilliseconds(500));
        }
        Assert.Equal(100, sent.Count);
        Assert.All(sent, first => Assert.InRange(sent.Count(one => one >= first && one < first.AddMinutes(1)), 1, 20));
    }

    [Fact]
    public async Task An_album_takes_as_many_places_as_it_has_photos()
    {
        var pace = GroupPace();
        for (var post = 0; post < 15; post++)
        {
            await pace.TakeAsync("@paper", PlaceClass.Post, CancellationToken.None);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        var album = pace.TakeAsync("@paper", PlaceClass.Post, CancellationToken.None, messages: 10);

        // Five are free; the other five leave the minute 60 seconds after they were sent.
        clock.Advance(TimeSpan.FromSeconds(48));
        Assert.False(album.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        await album;
        Assert.InRange(pace.Wait("@paper"), TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void An_album_on_an_even_pace_is_owed_by_those_after_it()
    {
        var (limit, now) = (new PaceLimit(TimeSpan.FromSeconds(1), Burst: 3), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(TimeSpan.Zero, new Gcra().Wait(limit, now, messages: 10));
        Assert.Equal(TimeSpan.FromSeconds(8), new Gcra().Take(limit, now, messages: 10).Wait(limit, now));
    }

    [Fact]
    public void A_chat_that_is_refused_waits_as_long_as_asked_and_then_goes_slower_while_others_do_not()
    {
        var pace = Pace();
        pace.Heed("@paper", TooFast(seconds: 5));

        Assert.Equal(TimeSpan.FromSeconds(5), pace.Wait("@paper"));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.True(pace.TryTake("@Paper"));
        Assert.Equal(TimeSpan.FromSeconds(1.5), pace.Wait("@paper"));
        Assert.Equal(TimeSpan.Zero, pace.Wait("@courier"));
    }

    [Fact]
    public void Two_chats_that_are_refused_together_slow_the_account()
    {
        var pace = Pace();
        pace.Heed("@paper", TooFast(seconds: 4));
        clock.Advance(TimeSpan.FromSeconds(1));
        pace.Heed("@courier", TooFast(seconds: 4));

        Assert.Equal(TimeSpan.FromSeconds(4), pace.Wait("@gazette"));
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(30, Enumerable.Range(0, 100).Count(chat => pace.TryTake($"chat {chat}")));
        clock.Advance(TimeSpan.FromMilliseconds(301));
        Assert.Equal(6, Enumerable.Range(100, 100).Count(chat => pace.TryTake($"chat {chat}")));
    }

    [Fact]
    public void Two_chats_that_are_refused_one_after_the_other_do_not()
    {
        var pace = Pace();
        pace.Heed("@paper", TooFast(seconds: 4));
        clock.Advance(TimeSpan.FromSeconds(11));
        pace.Heed("@courier", TooFast(seconds: 4));
        Assert.Equal(TimeSpan.Zero, pace.Wait("@gazette"));
    }

    [Fact]
    public void Chats_that_have_to_wait_for_half_a_day_do_not_hold_the_account_for_it()
    {
        var pace = Pace();
        pace.Heed("@paper", TooFast(seconds: 43_838));
        pace.Heed("@courier", TooFast(seconds: 43_838));
        Assert.Equal(TimeSpan.FromSeconds(30), pace.Wait("@gazette"));
        Assert.Equal(TimeSpan.FromSeconds(43_838), pace.Wait("@paper"));
    }

    private AccountPace GroupPace() => new(
        new PaceLimits(
            new PaceLimit(TimeSpan.FromSeconds(1) / 30, Burst: 30),
            _ => new ChatLimits(new PaceLimit(TimeSpan.FromSeconds(1), Burst: 3), new QuotaLimit(20, TimeSpan.FromMinutes(1)))),
        clock);

    private static DeliveryOutcome.Later TooFast(int seconds) => new(TimeSpan.FromSeconds(seconds), "Too Many Requests");

    [Property]
    public bool However_it_is_asked_it_never_gives_more_than_its_rate_and_burst(byte[] steps)
    {
        var limit = new PaceLimit(TimeSpan.FromMilliseconds(100), Burst: 5);
        var (state, now, taken) = (new Gcra(), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), 0);
        var start = now;
        foreach (var step in steps)
        {
            now += TimeSpan.FromMilliseconds(step);
            if (state.Wait(limit, now) > TimeSpan.Zero) continue;
            state = state.Take(limit, now);
            taken++;
        }
        return taken <= limit.Burst + (now - start) / limit.Interval;
    }
}
