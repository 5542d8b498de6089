using Bot.Core.Composing.Assistance;

namespace Bot.Core.Tests.Composing.Assistance;

public class SummaryCheckTests
{
    private static readonly SummaryOrder German = new(
        "Rat beschließt Umbau der Markthalle",
        "Der Rat von Erlenfurt hat am Montag den Umbau der Markthalle für 4,5 Millionen Euro beschlossen. Bürgermeisterin Jutta Brandt lobte die Arbeit. Es gibt 1.200 Stände.",
        "de", 200);

    private static readonly SummaryOrder English = new(
        "Council approves bridge", "The council of Erlenfurt has approved a bridge for 14 million euros, Mayor Ruth Hill said.", "en", 200);

    private static readonly SummaryOrder Russian = new(
        "Мэр открыл школу", "Мэр Гродно Алексей Иванов во вторник открыл школу на 600 мест, в неё пойдут дети района.", "ru", 200);

    [Theory]
    [InlineData("Der Umbau der Markthalle kostet 4,5 Millionen Euro. Der Rat hat ihn am Montag beschlossen.", null)]
    [InlineData("Jutta Brandts Rat hat den Umbau beschlossen.", null)]
    [InlineData("Es gibt 1 200 Stände.", null)]
    [InlineData("", "empty")]
    [InlineData("Der Umbau der Markthalle kostet 9 Millionen Euro.", "9")]
    [InlineData("Bürgermeisterin Angela Brandt lobte die Arbeit.", "Angela")]
    [InlineData("Der Rat hat den Umbau der Markthalle besch", "whole")]
    [InlineData("„Der Rat hat den Umbau beschlossen.", "whole")]
    [InlineData("Der Umbau ist **beschlossen**.", "markup")]
    [InlineData("Mehr auf https://evil.example/.", "link")]
    [InlineData("The council of the town has decided on Monday that the hall will be rebuilt and that it will cost a lot.", "language")]
    public void A_German_summary_says_nothing_that_the_article_does_not(string summary, string? fault) => AssertFault(fault, summary, German);

    [Theory]
    [InlineData("Mayor Ruth Hill said the bridge costs 14 million euros.", null)]
    [InlineData("Ruth Mill said the bridge costs 14 million euros.", "Mill")]
    [InlineData("London approved a bridge.", "London")]
    public void An_English_summary_says_nothing_that_the_article_does_not(string summary, string? fault) => AssertFault(fault, summary, English);

    [Theory]
    [InlineData("Школу на 600 мест в Гродно открыл мэр Алексей Иванов.", null)]
    [InlineData("Школа открыта Алексеем Ивановым.", null)]
    [InlineData("Школа открыта Петром Ивановым.", "Петром")]
    public void A_name_may_stand_in_another_case(string summary, string? fault) => AssertFault(fault, summary, Russian);

    [Fact]
    public void One_too_long_is_not_used() =>
        AssertFault("too long", "Der Rat hat den Umbau der Markthalle beschlossen.", German with { Limit = 20 });

    private static void AssertFault(string? expected, string summary, SummaryOrder order)
    {
        var fault = SummaryCheck.Fault(summary, order);
        if (expected is null) Assert.Null(fault);
        else Assert.Contains(expected, fault, StringComparison.Ordinal);
    }
}
