using Bot.Core.Composing.Summaries;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Composing.Summaries;

public class ClauseCutTests
{
    [Theory]
    [InlineData("Die Donau steigt seit gestern, sagt das Amt in der Stadt.", 40, "Die Donau steigt seit gestern…")]
    [InlineData("Der Rat tagt – und zwar öffentlich im Saal.", 20, "Der Rat tagt…")]
    [InlineData("Es kostet 1,5 Millionen Euro im Jahr.", 14, "Es kostet 1,5…")]
    [InlineData("Heute um 12:30 Uhr im Saal.", 12, "Heute um…")]
    [InlineData("Gelesen hat J. R. R. Tolkien gern.", 21, "Gelesen hat…")]
    [InlineData("Es kam Dr. Huber mit allen Gästen.", 13, "Es kam…")]
    [InlineData("Am 3. März beginnt das Fest der Stadt.", 8, "Am…")]
    [InlineData("Er nannte das „ein starkes Stück Arbeit“ und ging.", 30, "Er nannte das…")]
    [InlineData("Der Rat (mit allen dreizehn Mitgliedern) tagt.", 25, "Der Rat…")]
    [InlineData("„Wir gehen jetzt alle nach Hause und kommen wieder.“", 30, "„Wir gehen jetzt alle nach…“")]
    [InlineData("新图书馆今天开放，市民非常高兴地参加。", 12, "新图书馆今天开放…")]
    [InlineData("Rindfleischetikettierung kommt.", 10, "")]
    [InlineData("https://paper.example/politik/rat-tagt", 34, "https://paper.example/politik…")]
    [InlineData("Kurz.", 10, "Kurz.")]
    [InlineData("Kurz.", 0, "")]
    public void A_long_sentence_ends_with_a_clause_or_a_word(string sentence, int limit, string expected) =>
        Assert.Equal(expected, ClauseCut.Shorten(sentence, limit));

    [Property(MaxTest = 500)]
    public void It_never_throws_and_stays_within_the_limit(string? text, byte limit)
    {
        var cut = ClauseCut.Shorten(text ?? "", limit);
        Assert.InRange(cut.EnumerateRunes().Count(), 0, limit);
    }
}
