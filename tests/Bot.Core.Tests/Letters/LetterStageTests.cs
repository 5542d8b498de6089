using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Letters;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Tests.Desk;
using Bot.Core.Work;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Letters;

public sealed class LetterStageTests
{
    private static readonly NewsroomOptions Newsroom = new() { Language = "de" };

    private readonly FakeTimeProvider clock = new(Some.Noon);
    private readonly ShelfOfLetters shelf = new();
    private readonly ScriptedCarrier carrier;
    private readonly LetterStage stage;

    public LetterStageTests()
    {
        carrier = new(clock);
        var street = new Street(clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance);
        var zones = new SubscriberZones(Newsroom);
        var tries = new LetterTry(
            shelf, new LetterWriter(new HeadlineWriter(), Newsroom, new SectionBook([])), new DigestWriter(Newsroom, new SectionBook([]), zones),
            street, NullLogger<LetterTry>.Instance);
        stage = new LetterStage(shelf, tries, [carrier], zones, street);
        shelf.Story = new LetterStory(Some.Article(), [ShelfOfLetters.Following(Interests.Section("politik", "de"), "Politik")]);
    }

    [Fact]
    public async Task Due_letters_go_and_say_why_they_come()
    {
        foreach (var chat in new[] { 1, 2 }) shelf.Add(chat);

        await TurnAsync();
        await TurnAsync();

        Assert.Equal([1, 2], carrier.Sent.Select(sent => sent.Chat).Order());
        Assert.All(shelf.Ended, ended => Assert.Equal((DeliveryState.Sent, "42"), (ended.Follows.State, ended.Follows.MessageRef)));
        Assert.EndsWith("\n\nSie folgen: Politik", carrier.Sent.First().Letter.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_quiet_hours_a_letter_waits_and_goes_when_they_are_over()
    {
        shelf.Add(1, reader => (reader.QuietHours, reader.TimeZone) = (QuietHours.Parse("22:00-07:00"), "Asia/Tokyo"));
        clock.Advance(TimeSpan.FromHours(2));

        await TurnAsync();
        Assert.Empty(carrier.Sent);
        clock.Advance(TimeSpan.FromHours(8));
        await TurnAsync();

        Assert.Equal(Some.Noon.AddHours(10), Assert.Single(shelf.Settled).Until);
        Assert.Single(carrier.Sent);
    }

    [Fact]
    public async Task What_is_refused_goes_once_more_as_plain_text_without_buttons()
    {
        shelf.Add(1);
        carrier.Endings.Enqueue(new DeliveryOutcome.Refused("can't parse entities"));

        await TurnAsync();
        await TurnAsync();

        var (first, second) = (carrier.Sent.First().Letter, carrier.Sent.Last().Letter);
        Assert.Equal((PostMarkup.Html, PostMarkup.PlainText), (first.Content.Markup, second.Content.Markup));
        Assert.Equal((1, 0), (first.Buttons.Count, second.Buttons.Count));
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_is_told_to_the_store_and_gets_no_second_try()
    {
        shelf.Add(1);
        carrier.Endings.Enqueue(new DeliveryOutcome.Gone("bot was blocked by the user") { Cause = GoneCause.SentAway });

        await TurnAsync();
        await TurnAsync();

        Assert.Single(carrier.Sent);
        Assert.Equal(PauseReason.Blocked, Assert.Single(shelf.Ended).Follows.Pause);
    }

    [Fact]
    public async Task A_lost_answer_is_not_sent_again()
    {
        shelf.Add(1);
        carrier.Endings.Enqueue(new DeliveryOutcome.Unknown("no answer"));

        await TurnAsync();
        clock.Advance(TimeSpan.FromHours(1));
        await TurnAsync();

        Assert.Single(carrier.Sent);
    }

    [Fact]
    public async Task What_a_dead_program_held_is_in_doubt_for_good()
    {
        shelf.Orphans.Add(new DueLetter(Some.Letter(new(1), new(1)), Some.Subscriber()));

        await TurnAsync();

        Assert.Equal(DeliveryState.Unknown, Assert.Single(shelf.Ended).Follows.State);
        Assert.Empty(carrier.Sent);
    }

    [Fact]
    public async Task A_story_that_is_gone_or_followed_no_more_is_left_out()
    {
        shelf.Add(1);
        shelf.Story = shelf.Story! with { Followed = [] };

        await TurnAsync();

        Assert.Null(Assert.Single(shelf.Settled).Until);
        Assert.Empty(carrier.Sent);
    }

    [Fact]
    public async Task An_empty_digest_is_left_out()
    {
        shelf.Add(1, reader => reader.Digest = new(new(12, 0), Weekdays.All), digest: true);

        await TurnAsync();

        Assert.False(Assert.Single(shelf.Settled).IsMadeUp);
        Assert.Empty(carrier.Sent);
    }

    [Fact]
    public async Task A_digest_that_is_too_late_is_made_up_for_by_the_next()
    {
        shelf.Add(1, reader => reader.Digest = new(new(12, 0), Weekdays.All), digest: true);
        clock.Advance(DigestHour.Latest + TimeSpan.FromMinutes(1));

        await TurnAsync();

        Assert.True(Assert.Single(shelf.Settled).IsMadeUp);
    }

    [Fact]
    public async Task A_chat_that_is_to_wait_holds_up_no_other()
    {
        shelf.Add(1);
        shelf.Add(2);
        carrier.Pace.Hold("1", Some.Noon.AddHours(12));

        await TurnAsync();

        Assert.Equal([2], carrier.Sent.Select(sent => sent.Chat));
        Assert.Equal(Some.Noon.AddHours(12), Assert.Single(shelf.Settled).Until);
    }

    [Fact]
    public async Task One_chat_gets_its_letters_one_after_the_other()
    {
        foreach (var _ in Enumerable.Range(0, 3)) shelf.Add(1);

        await TurnAsync();
        Assert.Single(carrier.Sent);
        await TurnAsync();
        await TurnAsync();

        Assert.Equal(3, carrier.Sent.Count);
    }

    private async Task TurnAsync()
    {
        await stage.WorkAsync(TestContext.Current.CancellationToken);
        // Who is in a lane is waited for; the stage goes on afterwards.
        await stage.DrainAsync();
    }
}
