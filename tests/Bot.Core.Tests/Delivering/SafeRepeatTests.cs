using Bot.Core.Delivering;

namespace Bot.Core.Tests.Delivering;

public sealed class SafeRepeatTests
{
    private static readonly DateTimeOffset Since = new(2025, 5, 4, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<DeliveryOutcome, Type> Answers => new()
    {
        { new DeliveryOutcome.Sent("17"), typeof(SearchAnswer.Found) },
        { new DeliveryOutcome.Sent(null), typeof(SearchAnswer.Open) },
        { new DeliveryOutcome.Refused("too long"), typeof(SearchAnswer.Missing) },
        { new DeliveryOutcome.Later(TimeSpan.FromSeconds(7), "later"), typeof(SearchAnswer.Open) },
        { new DeliveryOutcome.Unknown("lost"), typeof(SearchAnswer.Open) },
        { new DeliveryOutcome.Gone("gone"), typeof(SearchAnswer.Open) },
        { new DeliveryOutcome.Locked("locked"), typeof(SearchAnswer.Open) },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_answer_to_the_same_key_tells_of_the_first_try(DeliveryOutcome outcome, Type answer) =>
        Assert.IsType(answer, SafeRepeat.Answer(outcome));

    [Fact]
    public void A_wait_that_is_asked_for_is_kept() => Assert.Equal(
        TimeSpan.FromSeconds(7),
        Assert.IsType<SearchAnswer.Open>(SafeRepeat.Answer(new DeliveryOutcome.Later(TimeSpan.FromSeconds(7), "later"))).Wait);

    [Theory]
    [InlineData(0, true)]
    [InlineData(54, true)]
    [InlineData(55, false)]
    public void A_key_is_repeated_only_while_it_is_remembered(int minutes, bool isSafe) => Assert.Equal(
        isSafe, new SafeRepeat(TimeSpan.FromMinutes(55), TimeSpan.FromSeconds(5)).IsSafe(Since, Since.AddMinutes(minutes)));
}
