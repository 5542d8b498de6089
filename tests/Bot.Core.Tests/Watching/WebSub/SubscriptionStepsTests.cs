using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Bot.Testing;

namespace Bot.Core.Tests.Watching.WebSub;

public sealed class SubscriptionStepsTests
{
    private const string Topic = "https://stadtblatt.example/feed.xml";

    private static readonly WebSubOptions Own = new(new Uri("https://bot.example/in/"));

    private readonly Source source = Some.Source(nextLook: Some.Noon.AddHours(2));
    private readonly HubSubscription row = Some.HubSubscription(topic: Topic);

    [Fact]
    public void Asking_gives_the_hub_an_address_and_a_secret_that_nobody_can_guess_and_renewing_keeps_them()
    {
        Ask(Some.Noon);
        var (callback, secret) = (row.Callback, row.Secret);
        Ask(Some.Noon.AddDays(5));

        Assert.StartsWith("https://bot.example/in/websub/", callback, StringComparison.Ordinal);
        Assert.EndsWith(row.Token, callback, StringComparison.Ordinal);
        Assert.Equal((64, 64), (row.Token.Length, secret.Length));
        Assert.NotEqual(row.Token, secret);
        Assert.Equal((callback, secret), (row.Callback, row.Secret));
    }

    [Theory]
    [InlineData(HubSubscriptionState.Asked, "subscribe", Topic, VerificationOutcome.Confirmed, HubSubscriptionState.Active)]
    [InlineData(HubSubscriptionState.Active, "subscribe", Topic, VerificationOutcome.Confirmed, HubSubscriptionState.Active)]
    [InlineData(HubSubscriptionState.Asked, "subscribe", Topic + "?", VerificationOutcome.Unknown, HubSubscriptionState.Asked)]
    [InlineData(HubSubscriptionState.Asked, "subscribe", null, VerificationOutcome.Unknown, HubSubscriptionState.Asked)]
    [InlineData(HubSubscriptionState.Asked, "SUBSCRIBE", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Asked)]
    [InlineData(HubSubscriptionState.Asked, null, Topic, VerificationOutcome.Unknown, HubSubscriptionState.Asked)]
    [InlineData(HubSubscriptionState.Asked, "unsubscribe", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Asked)]
    [InlineData(HubSubscriptionState.Active, "unsubscribe", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Active)]
    [InlineData(HubSubscriptionState.Wanted, "subscribe", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Wanted)]
    [InlineData(HubSubscriptionState.Refused, "subscribe", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Refused)]
    [InlineData(HubSubscriptionState.Leaving, "unsubscribe", Topic, VerificationOutcome.Confirmed, HubSubscriptionState.Left)]
    [InlineData(HubSubscriptionState.Left, "unsubscribe", Topic, VerificationOutcome.Confirmed, HubSubscriptionState.Left)]
    [InlineData(HubSubscriptionState.Leaving, "subscribe", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Leaving)]
    [InlineData(HubSubscriptionState.Left, "subscribe", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Left)]
    [InlineData(HubSubscriptionState.Asked, "denied", Topic, VerificationOutcome.Denied, HubSubscriptionState.Refused)]
    [InlineData(HubSubscriptionState.Active, "denied", Topic, VerificationOutcome.Denied, HubSubscriptionState.Refused)]
    [InlineData(HubSubscriptionState.Active, "denied", "https://other.example/", VerificationOutcome.Unknown, HubSubscriptionState.Active)]
    [InlineData(HubSubscriptionState.Leaving, "denied", Topic, VerificationOutcome.Unknown, HubSubscriptionState.Leaving)]
    public void Only_what_is_pending_for_this_very_topic_is_confirmed(
        HubSubscriptionState state, string? mode, string? topic, VerificationOutcome outcome, HubSubscriptionState then)
    {
        Ask(Some.Noon);
        row.State = state;

        Assert.Equal(outcome, Verify(Some.Noon.AddMinutes(1), mode, topic));
        Assert.Equal(then, row.State);
    }

    [Theory]
    [InlineData(HubSubscriptionState.Active, "subscribe")]
    [InlineData(HubSubscriptionState.Left, "unsubscribe")]
    public void A_verification_is_repeated_for_a_short_time_only(HubSubscriptionState state, string mode)
    {
        Ask(Some.Noon);
        row.State = state;

        Assert.Equal(VerificationOutcome.Unknown, Verify(Some.Noon.AddMinutes(11), mode));
    }

    [Fact]
    public void A_verification_without_a_challenge_confirms_nothing()
    {
        Ask(Some.Noon);

        Assert.Equal(
            VerificationOutcome.Unknown,
            SubscriptionSteps.Verify(row, source, new("subscribe", Topic, "", "60", null), Some.Noon, 0));
        Assert.Equal(HubSubscriptionState.Asked, row.State);
    }

    [Fact]
    public void Looks_become_seldom_only_once_the_hub_has_pushed_and_for_as_long_as_its_lease_runs()
    {
        Subscribe();
        Assert.Null(source.PushedUntil);

        SubscriptionSteps.Pushed(row, source, Some.Noon.AddMinutes(5));
        Assert.Equal(Some.Noon.AddHours(1), source.PushedUntil);

        Ask(Some.Noon.AddMinutes(45));
        Verify(Some.Noon.AddMinutes(46), "subscribe");
        Assert.Equal(Some.Noon.AddMinutes(106), source.PushedUntil);
    }

    [Fact]
    public void After_a_gap_the_hub_has_to_show_again_that_it_pushes()
    {
        Subscribe();
        SubscriptionSteps.Pushed(row, source, Some.Noon);

        Ask(Some.Noon.AddHours(3));
        Verify(Some.Noon.AddHours(3), "subscribe");

        Assert.Null(row.LastPush);
        Assert.True(source.PushedUntil < Some.Noon.AddHours(3));
    }

    [Fact]
    public void A_denial_is_remembered_with_its_reason_and_a_look_is_due_at_once()
    {
        Subscribe();
        SubscriptionSteps.Pushed(row, source, Some.Noon);

        var denial = new HubVerification("denied", Topic, null, null, new string('x', 1_000));
        SubscriptionSteps.Verify(row, source, denial, Some.Noon.AddMinutes(1), 0);

        Assert.StartsWith("The hub denied it: xxx", row.Reason, StringComparison.Ordinal);
        Assert.True(row.Reason!.Length <= 300);
        Assert.Equal((null, null, Some.Noon.AddMinutes(1)), (row.ActiveUntil, source.PushedUntil, source.NextLook));
        Assert.Equal(Some.Noon.AddMinutes(1) + Lease.AfterRefusal, row.Due);
        Assert.False(SubscriptionSteps.TakesPushes(row, Some.Noon.AddMinutes(1)));
    }

    [Fact]
    public void What_the_hub_cannot_do_now_is_asked_for_later_and_what_it_refuses_is_left_for_a_week()
    {
        Ask(Some.Noon);
        Assert.True(SubscriptionSteps.Answer(row, Some.Noon, new HubAnswer.Later("HTTP 503"), Some.Noon, 0));
        Assert.Equal((HubSubscriptionState.Wanted, Some.Noon.AddMinutes(2), "HTTP 503"), (row.State, row.Due, row.Reason));

        var again = Some.Noon.AddMinutes(2);
        Ask(again);
        Assert.True(SubscriptionSteps.Answer(row, again, new HubAnswer.Refused("HTTP 400 no"), again, 0));
        Assert.Equal((HubSubscriptionState.Refused, again.AddDays(7), "HTTP 400 no"), (row.State, row.Due, row.Reason));
    }

    [Fact]
    public void A_verification_that_came_before_the_answer_counts()
    {
        Subscribe();

        Assert.False(SubscriptionSteps.Answer(row, Some.Noon, new HubAnswer.Later("no answer"), Some.Noon, 0));
        Assert.Equal(HubSubscriptionState.Active, row.State);
    }

    [Fact]
    public void A_refused_renewal_leaves_the_lease_that_runs()
    {
        Subscribe();
        Ask(Some.Noon.AddMinutes(45));
        SubscriptionSteps.Answer(row, Some.Noon.AddMinutes(45), new HubAnswer.Refused("HTTP 403"), Some.Noon.AddMinutes(45), 0);

        Assert.True(SubscriptionSteps.TakesPushes(row, Some.Noon.AddMinutes(59)));
        Assert.False(SubscriptionSteps.TakesPushes(row, Some.Noon.AddMinutes(61)));
    }

    [Fact]
    public void Of_a_retired_source_the_hub_is_told_a_few_times_and_then_left_to_the_end_of_its_lease()
    {
        Subscribe();
        source.Retired = true;

        for (var tries = 1; tries <= SubscriptionSteps.MostPartings; tries++)
        {
            Assert.True(SubscriptionSteps.Ask(row, source, Own, Some.Noon.AddHours(tries), 0));
            Assert.Equal(HubSubscriptionState.Leaving, row.State);
        }
        Assert.False(SubscriptionSteps.Ask(row, source, Own, Some.Noon.AddDays(1), 0));
        Assert.Equal((HubSubscriptionState.Left, null), (row.State, row.Due));
    }

    [Fact]
    public void A_subscription_that_no_hub_knows_of_is_left_without_a_word()
    {
        SubscriptionSteps.Leave(row, source, "gone", Some.Noon);

        Assert.Equal((HubSubscriptionState.Left, null), (row.State, row.Due));
    }

    [Fact]
    public void What_is_wanted_again_has_another_address_and_another_secret()
    {
        Subscribe();
        var (token, secret) = (row.Token, row.Secret);
        SubscriptionSteps.Leave(row, source, "gone", Some.Noon);

        SubscriptionSteps.Want(row, Some.Noon);
        Ask(Some.Noon);

        Assert.NotEqual(token, row.Token);
        Assert.NotEqual(secret, row.Secret);
    }

    [Theory]
    [InlineData("https://bot.example/in/", HubSubscriptionState.Active)]
    [InlineData("https://moved.example/", HubSubscriptionState.Wanted)]
    [InlineData(null, HubSubscriptionState.Left)]
    public void At_another_address_of_the_program_it_is_asked_for_anew_and_looks_are_as_often_as_before(
        string? own, HubSubscriptionState state)
    {
        Subscribe();
        SubscriptionSteps.Pushed(row, source, Some.Noon);

        var changed = SubscriptionSteps.Settle(row, source, new WebSubOptions(own is null ? null : new Uri(own)), Some.Noon);

        Assert.Equal((state, state == HubSubscriptionState.Active), (row.State, source.PushedUntil is not null));
        Assert.Equal(state != HubSubscriptionState.Active, changed);
    }

    [Fact]
    public void Only_the_whole_token_is_known()
    {
        Assert.False(SubscriptionSteps.Knows(row, ""));
        Ask(Some.Noon);

        Assert.True(SubscriptionSteps.Knows(row, row.Token));
        Assert.False(SubscriptionSteps.Knows(row, row.Token[1..]));
        Assert.False(SubscriptionSteps.Knows(row, ""));
    }

    private void Ask(DateTimeOffset now) => SubscriptionSteps.Ask(row, source, Own, now, 0);

    private VerificationOutcome Verify(DateTimeOffset now, string? mode, string? topic = Topic) =>
        SubscriptionSteps.Verify(row, source, new(mode, topic, "challenge", "3600", null), now, 0);

    /// <summary>At noon, for an hour.</summary>
    private void Subscribe()
    {
        Ask(Some.Noon);
        Verify(Some.Noon, "subscribe");
    }
}
