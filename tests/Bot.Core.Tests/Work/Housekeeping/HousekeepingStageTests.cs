using Bot.Core.Work;
using Bot.Core.Work.Housekeeping;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Work.Housekeeping;

public class HousekeepingStageTests
{
    private readonly FakeTimeProvider clock = new(Some.Noon);
    private readonly Attic attic = new();

    [Fact]
    public async Task Much_is_cleared_away_turn_after_turn_and_then_it_rests_for_an_hour()
    {
        attic.Old = 1_200;
        var stage = Stage();

        Assert.True((await TurnAsync(stage)).More);
        Assert.True((await TurnAsync(stage)).More);
        Assert.Equal(new Turn(More: false, Some.Noon.AddHours(1)), await TurnAsync(stage));
        await TurnAsync(stage);

        Assert.Equal((0, 3), (attic.Old, attic.Visits));
        clock.Advance(TimeSpan.FromHours(1));
        await TurnAsync(stage);
        Assert.Equal(4, attic.Visits);
    }

    [Fact]
    public async Task Ninety_days_and_the_newest_thousand_of_a_source_are_remembered()
    {
        await TurnAsync(Stage());

        Assert.Equal((Some.Noon.AddDays(-90), 1_000), (attic.Before, attic.Newest));
    }

    [Fact]
    public async Task What_twins_are_found_by_is_kept_for_two_days()
    {
        await TurnAsync(Stage());

        Assert.Equal(Some.Noon.AddDays(-2), attic.BandsBefore);
    }

    [Fact]
    public async Task Tries_alarms_refusals_letters_mailings_and_reports_are_kept_as_long_as_settings_say()
    {
        await TurnAsync(Stage());

        Assert.Equal(Enumerable.Repeat(Some.Noon.AddDays(-30), 6), attic.History);
    }

    [Fact]
    public async Task What_staff_did_is_kept_for_a_time_of_its_own()
    {
        await TurnAsync(Stage());

        Assert.Equal(Some.Noon.AddDays(-365), attic.ActsBefore);
    }

    private static Task<Turn> TurnAsync(HousekeepingStage stage) => stage.WorkAsync(TestContext.Current.CancellationToken);

    private HousekeepingStage Stage() => new(
        attic, new HousekeepingOptions { HistoryDays = 30 }, new Street(clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance), NullLogger<HousekeepingStage>.Instance);

    /// <summary>So many old things, and who came for them.</summary>
    private sealed class Attic : IHousekeepingStore
    {
        public int Old { get; set; }

        public int Visits { get; private set; }

        public DateTimeOffset Before { get; private set; }

        public int Newest { get; private set; }

        public DateTimeOffset BandsBefore { get; private set; }

        public Task<int> ForgetSightingsAsync(DateTimeOffset before, int newest, int most, CancellationToken cancel)
        {
            (Before, Newest) = (before, newest);
            Visits++;
            var taken = Math.Min(Old, most);
            Old -= taken;
            return Task.FromResult(taken);
        }

        public Task<int> ForgetBandsAsync(DateTimeOffset before, int most, CancellationToken cancel)
        {
            BandsBefore = before;
            return Task.FromResult(0);
        }

        public List<DateTimeOffset> History { get; } = [];

        public Task<int> ForgetTriesAsync(DateTimeOffset before, int most, CancellationToken cancel) => NoteAsync(before);

        public Task<int> ForgetAlarmsAsync(DateTimeOffset before, int most, CancellationToken cancel) => NoteAsync(before);

        public Task<int> ForgetRefusalsAsync(DateTimeOffset before, int most, CancellationToken cancel) => NoteAsync(before);

        public Task<int> ForgetLettersAsync(DateTimeOffset before, int most, CancellationToken cancel) => NoteAsync(before);

        public Task<int> ForgetMailingsAsync(DateTimeOffset before, int most, CancellationToken cancel) => NoteAsync(before);

        public Task<int> ForgetAnsweredAsync(DateTimeOffset before, int most, CancellationToken cancel) => Task.FromResult(0);

        public Task<int> ForgetMatchesAsync(DateTimeOffset before, int most, CancellationToken cancel) => Task.FromResult(0);

        public DateTimeOffset ActsBefore { get; private set; }

        public Task<int> ForgetActsAsync(DateTimeOffset before, int most, CancellationToken cancel)
        {
            ActsBefore = before;
            return Task.FromResult(0);
        }

        public Task<int> ForgetReportsAsync(DateTimeOffset before, int most, CancellationToken cancel) => NoteAsync(before);

        private Task<int> NoteAsync(DateTimeOffset before)
        {
            History.Add(before);
            return Task.FromResult(0);
        }
    }
}
