using Bot.Core.Model;

namespace Bot.Core.Tests.Watching;

/// <summary>What all the rules of the schedule make of a month: March 2026, which begins on a Monday, and the weeks after it.</summary>
public class SimulatedMonthTests
{
    [Fact]
    public void A_paper_with_a_rhythm_is_read_within_half_a_minute_by_day_and_left_alone_at_night()
    {
        var paper = new SimulatedPaper().Live("2026-03-30");

        Assert.InRange(paper.MeanDelay("2026-03-23 08:00", "2026-03-23 18:00").TotalSeconds, 10, 35);
        Assert.InRange(paper.MeanDelay("2026-03-23", "2026-03-28").TotalSeconds, 10, 45);
        Assert.InRange(paper.MeanDelay("2026-03-28", "2026-03-30").TotalSeconds, 10, 180);
        // A look every ninety seconds on a workday, and one in three minutes on Sunday.
        Assert.InRange(paper.LooksBetween("2026-03-24", "2026-03-25"), 600, 1200);
        Assert.InRange(paper.LooksBetween("2026-03-29", "2026-03-30"), 150, 500);
        Assert.InRange(paper.LooksBetween("2026-03-24 00:00", "2026-03-24 05:00"), 10, 80);
    }

    [Fact]
    public void What_was_learned_finds_news_sooner_than_a_new_source_does()
    {
        var paper = new SimulatedPaper().Live("2026-03-30");

        Assert.True(paper.MeanDelay("2026-03-16", "2026-03-30") < 0.7 * paper.MeanDelay("2026-03-02", "2026-03-09"));
    }

    [Fact]
    public void Weeks_with_nights_and_weekends_alarm_nobody() => Assert.Empty(new SimulatedPaper().Live("2026-04-13").Alarms);

    [Fact]
    public void An_outage_is_told_once_and_its_end_is_too()
    {
        var paper = new SimulatedPaper().Live("2026-03-25 10:00").Live("2026-03-25 14:00", answers: false).Live("2026-03-30");

        Assert.Equal([AlarmKind.SourceFailing, AlarmKind.SourceRecovered], paper.Alarms.Select(alarm => alarm.Kind));
        Assert.InRange(paper.Alarms[0].Raised, At("2026-03-25 10:10"), At("2026-03-25 10:30"));
        Assert.InRange(paper.Alarms[1].Raised, At("2026-03-25 14:00"), At("2026-03-25 15:10"));
        // Asked more and more seldom meanwhile.
        Assert.InRange(paper.LooksBetween("2026-03-25 10:00", "2026-03-25 14:00"), 5, 15);
    }

    [Fact]
    public void A_server_that_never_comes_back_is_given_up_and_asked_once_a_day()
    {
        var paper = new SimulatedPaper().Live("2026-03-25 10:00").Live("2026-04-10", answers: false);

        Assert.Equal([AlarmKind.SourceFailing, AlarmKind.SourceGivenUp], paper.Alarms.Select(alarm => alarm.Kind));
        Assert.InRange(paper.Alarms[1].Raised, At("2026-03-28 10:00"), At("2026-03-28 11:10"));
        Assert.InRange(paper.LooksBetween("2026-03-30", "2026-04-09"), 9, 10);
    }

    [Fact]
    public void A_paper_that_falls_silent_on_a_workday_is_told_of_once_the_same_day()
    {
        var paper = new SimulatedPaper().Live("2026-03-26 11:00").Live("2026-04-02", writes: 0);

        var alarm = Assert.Single(paper.Alarms);
        Assert.Equal(AlarmKind.SourceSilent, alarm.Kind);
        Assert.InRange(alarm.Raised, At("2026-03-26 14:00"), At("2026-03-26 18:00"));
        // And it is asked ever more seldom.
        Assert.True(paper.LooksBetween("2026-03-31", "2026-04-01") < paper.LooksBetween("2026-03-24", "2026-03-25") / 3);
    }

    [Fact]
    public void A_holiday_on_which_nobody_writes_is_told_of_once_and_the_next_silence_too()
    {
        var paper = new SimulatedPaper().Live("2026-03-26").Live("2026-03-27", writes: 0).Live("2026-04-08 09:00").Live("2026-04-10", writes: 0);

        Assert.Equal([AlarmKind.SourceSilent, AlarmKind.SourceSilent], paper.Alarms.Select(alarm => alarm.Kind));
        Assert.InRange(paper.Alarms[0].Raised, At("2026-03-26 09:00"), At("2026-03-26 14:00"));
        Assert.InRange(paper.Alarms[1].Raised, At("2026-04-08 12:00"), At("2026-04-08 18:00"));
    }

    [Fact]
    public void A_holiday_with_a_few_articles_is_told_of_once_at_most()
    {
        var paper = new SimulatedPaper().Live("2026-03-26").Live("2026-03-27", writes: 0.15).Live("2026-04-06");

        Assert.InRange(paper.Alarms.Count, 0, 1);
        Assert.All(paper.Alarms, alarm => Assert.InRange(alarm.Raised, At("2026-03-26"), At("2026-03-27")));
    }

    [Fact]
    public void A_paper_that_is_watched_for_a_week_only_is_not_missed() =>
        Assert.Empty(new SimulatedPaper().Live("2026-03-09").Live("2026-03-12", writes: 0).Alarms);

    [Fact]
    public void Silence_after_an_outage_is_counted_from_its_end()
    {
        var paper = new SimulatedPaper().Live("2026-03-25 10:00").Live("2026-03-25 14:00", writes: 0, answers: false).Live("2026-03-25 15:30", writes: 0);

        Assert.Equal([AlarmKind.SourceFailing, AlarmKind.SourceRecovered], paper.Alarms.Select(alarm => alarm.Kind));
    }

    private static DateTimeOffset At(string time) => SimulatedPaper.Local(time);
}
