using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Testing;

namespace Bot.Core.Tests.Watching;

public class LookSequelTests
{
    private readonly LookSequel sequel = new(new NewsroomOptions(), new Random(1));
    private readonly Source source = Some.Source();

    [Fact]
    public void A_first_look_tells_when_the_last_news_was_and_begins_to_count()
    {
        Look(0, baseline: true, -600, -30, null, 5);

        Assert.Equal(Some.Noon.AddMinutes(-30), source.LastNews);
        Assert.Equal((Some.Noon, Some.Noon), (source.Rhythm!.Since, source.Rhythm.Until));
    }

    [Theory]
    [InlineData(57, 57)]          // when it says
    [InlineData(null, 60)]        // where it says nothing, when it was found
    [InlineData(300, 60)]         // not in the future
    [InlineData(-120, 10)]        // and not before the look before, which would have found it
    [InlineData(-5000, -60)]      // re-served or back-dated: it tells nothing
    public void News_counts_at_the_time_at_which_it_appeared(int? published, int expected)
    {
        Look(0, baseline: true, -60);
        Look(10);

        Look(60, baseline: false, published);

        Assert.Equal(Some.Noon.AddMinutes(expected), source.LastNews);
    }

    [Fact]
    public void A_source_of_before_that_has_no_rhythm_gets_one_with_its_next_news()
    {
        source.Baselined = true;

        Look(60, baseline: false, 57);

        Assert.NotNull(source.Rhythm);
    }

    [Fact]
    public void An_alarm_names_the_source_and_the_reason()
    {
        source.LastError = "HTTP 410 Gone";

        var alarm = Assert.Single(sequel.Of(new Look(source, Some.Noon, []) { IsGone = true }, [], serverWait: null, Some.Noon));

        Assert.Equal((AlarmKind.SourceGone, source.Name, "HTTP 410 Gone"), (alarm.Kind, alarm.About, alarm.Reason));
        Assert.Equal((source.Url, source.Id, Some.Noon), (alarm.Link, alarm.SourceId, alarm.Raised));
        Assert.Equal((HealthLevel.Gone, CheckSchedule.Never, false), (source.Health, source.NextLook, source.Retired));
    }

    [Fact]
    public void A_failure_keeps_what_was_learned_and_good_looks_clear_it()
    {
        Look(0, baseline: true, -60);
        var rhythm = source.Rhythm;
        source.LastError = "HTTP 500";
        Look(10);
        Assert.Equal((1, Some.Noon.AddMinutes(10)), (source.Failures, source.FailingSince));

        source.LastError = null;
        Look(20);

        Assert.Equal((0, null, rhythm), (source.Failures, source.FailingSince, source.Rhythm));
        Assert.Equal(Some.Noon.AddMinutes(20), source.LastLook);
    }

    [Fact]
    public void The_next_look_is_after_the_end_of_this_one_and_not_before_the_server_wants_it()
    {
        sequel.Of(new Look(source, Some.Noon, []), [], TimeSpan.FromHours(2), Some.Noon.AddSeconds(20));

        Assert.InRange(source.NextLook, Some.Noon.AddSeconds(20).AddHours(2), Some.Noon.AddSeconds(20).AddHours(2.2));
    }

    /// <summary>A look so many minutes after noon that finds entries published then.</summary>
    private IReadOnlyList<Alarm> Look(int minute, bool baseline = false, params int?[] published)
    {
        var entries = published.Select((at, n) => Some.Entry($"stadtblatt.example/{minute}/{n}", published: at is { } after ? Some.Noon.AddMinutes(after) : null)).ToList();
        var look = new Look(source, Some.Noon.AddMinutes(minute), entries) { Baseline = baseline };
        return sequel.Of(look, entries, serverWait: null, look.At);
    }
}
