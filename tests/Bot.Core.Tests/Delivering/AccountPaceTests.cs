using Bot.Core.Delivering;
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
