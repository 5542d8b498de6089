using Bot.Core.Chat;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Chat;

public class FloodTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void Ten_at_once_are_answered_the_eleventh_is_warned_and_then_there_is_silence()
    {
        var guard = new FloodGuard(FloodRule.Default, clock);
        Assert.All(Enumerable.Range(0, 10), _ => Assert.Equal(FloodVerdict.Answer, guard.Ask(1)));
        Assert.Equal(FloodVerdict.Warn, guard.Ask(1));
        Assert.Equal(FloodVerdict.Silence, guard.Ask(1));
        Assert.Equal(FloodVerdict.Silence, guard.Ask(1));
    }

    [Fact]
    public void Whoever_goes_on_is_told_once_however_long_it_lasts()
    {
        var guard = new FloodGuard(FloodRule.Default, clock);
        var told = 0;
        for (var tenth = 0; tenth < 6_000; tenth++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            if (guard.Ask(1) == FloodVerdict.Warn) told++;
        }
        Assert.Equal(1, told);

        clock.Advance(FloodRule.Default.Forgotten);
        Assert.All(Enumerable.Range(0, 10), _ => Assert.Equal(FloodVerdict.Answer, guard.Ask(1)));
        Assert.Equal(FloodVerdict.Warn, guard.Ask(1));
    }

    [Fact]
    public void Staff_may_press_as_fast_as_they_edit_and_no_longer_once_they_have_left()
    {
        var guard = new FloodGuard(FloodRule.Default, clock, trusting: FloodRule.Staff);
        guard.Ask(1);
        guard.Trust(1, isTrusted: true);
        guard.Trust(1, isTrusted: true);
        Assert.All(Enumerable.Range(0, 60), _ => Assert.Equal(FloodVerdict.Answer, guard.Ask(1)));
        Assert.Equal(FloodVerdict.Warn, guard.Ask(1));

        guard.Trust(1, isTrusted: false);
        clock.Advance(FloodRule.Default.Forgotten);
        Assert.Equal(10, Enumerable.Range(0, 60).Count(_ => guard.Ask(1) == FloodVerdict.Answer));
    }

    [Fact]
    public void After_two_seconds_one_more_is_answered_even_if_the_person_never_paused()
    {
        var guard = Exhausted();
        var answered = 0;
        for (var tenth = 0; tenth < 40; tenth++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            if (guard.Ask(1) == FloodVerdict.Answer) answered++;
        }
        Assert.Equal(2, answered);
    }

    [Fact]
    public void One_persons_flood_does_not_hurt_another()
    {
        var guard = Exhausted();
        Assert.Equal(FloodVerdict.Answer, guard.Ask(2));
    }

    [Fact]
    public void After_a_rest_a_person_starts_afresh()
    {
        var guard = Exhausted();
        clock.Advance(FloodRule.Default.Forgotten);
        Assert.All(Enumerable.Range(0, 10), _ => Assert.Equal(FloodVerdict.Answer, guard.Ask(1)));
    }

    [Fact]
    public void A_clock_that_is_set_back_takes_nothing_away()
    {
        var now = clock.GetUtcNow();
        var (next, verdict) = FloodRule.Default.Decide(new FloodState(5, now, Warned: false), now.AddHours(-1));
        Assert.Equal((4.0, FloodVerdict.Answer), (next.Tokens, verdict));
    }

    [Fact]
    public void No_crowd_makes_it_remember_more_than_it_may()
    {
        var guard = new FloodGuard(FloodRule.Default, clock, most: 100);
        for (var person = 0; person < 10_000; person++)
        {
            guard.Ask(person);
            Assert.InRange(guard.Remembered, 1, 100);
        }
    }

    private FloodGuard Exhausted()
    {
        var guard = new FloodGuard(FloodRule.Default, clock);
        for (var i = 0; i < 11; i++) guard.Ask(1);
        return guard;
    }
}
