using Bot.Core.Chat;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Chat;

public class NearestNamesTests
{
    private static readonly string[] Names = ["Politik", "Wirtschaft", "Gesellschaft", "Sport", "Straßen & Plätze", "Kultur", "Спорт"];

    [Theory]
    [InlineData("poltik", "Politik")]
    [InlineData("POLITIC", "Politik")]
    [InlineData("opltiik", "Politik")]
    [InlineData("wirtshcaft", "Wirtschaft")]
    [InlineData("wirt", "Wirtschaft")]
    [InlineData("strasen und platze", "Straßen & Plätze")]
    [InlineData("strasse", "Straßen & Plätze")]
    [InlineData("strassenplaze", "Straßen & Plätze")]
    [InlineData("sprot", "Sport")]
    [InlineData("kulturelles", "Kultur")]
    [InlineData("спрт", "Спорт")]
    [InlineData("s", "")]
    [InlineData("wetter", "")]
    [InlineData("!?", "")]
    public void A_slip_of_the_finger_finds_the_name(string asked, string nearest) =>
        Assert.Equal(nearest, string.Concat(NearestNames.Of(asked, Names.Select(name => (name, name)), 1)));

    [Fact]
    public void The_nearest_comes_first_and_a_target_comes_once()
    {
        (string, int)[] names = [("Wirtschaften", 2), ("Gesellschaft", 3), ("Wirtschaft", 1), ("Wirtschaf", 1)];
        Assert.Equal([2, 1], NearestNames.Of("wirtschaften", names, 5));
    }

    [Theory]
    [InlineData("politik", "politik", 0)]
    [InlineData("politik", "poltik", 1)]
    [InlineData("politik", "poliitk", 1)]
    [InlineData("politik", "bolidik", 2)]
    [InlineData("", "abc", 3)]
    public void Slips_are_counted(string one, string other, int slips) => Assert.Equal(slips, NearestNames.Slips(one, other));

    [Property]
    public bool Slips_are_the_same_both_ways(string? one, string? other) =>
        NearestNames.Slips(one ?? "", other ?? "") == NearestNames.Slips(other ?? "", one ?? "");

    [Fact]
    public void An_endless_question_costs_no_more_than_a_long_one() =>
        Assert.Empty(NearestNames.Of(new string('x', 1_000_000), Names.Select(name => (name, name)), 3));
}
