using Bot.Core.Composing;

namespace Bot.Core.Tests.Composing;

public class LeadSummarizerTests
{
    [Fact]
    public void The_lead_goes_before_the_text() =>
        Assert.Equal("Vorspann.", Summarize(new("Vorspann.", "Absatz.")));

    [Fact]
    public void Without_a_lead_the_first_paragraph_is_taken() =>
        Assert.Equal("Erster Absatz. Noch einer.", Summarize(new(null, "\n\nErster Absatz. Noch einer.\nZweiter Absatz.")));

    [Theory]
    [InlineData("Neue Fähre! Sie fährt morgen.", "Sie fährt morgen.")]
    [InlineData("Neue Fähre. Sie fährt morgen.", "Sie fährt morgen.")]
    [InlineData("Neue Fähre im Hafen. Sie fährt morgen.", "Neue Fähre im Hafen. Sie fährt morgen.")]
    public void A_first_sentence_that_is_the_headline_is_left_out(string lead, string expected) =>
        Assert.Equal(expected, Summarize(new(lead, null, Headline: "Neue Fähre")));

    [Fact]
    public void A_lead_that_only_repeats_the_headline_gives_way_to_the_text() =>
        Assert.Equal("Sie fährt morgen.", Summarize(new("Neue Fähre", "Sie fährt morgen.", Headline: "Neue Fähre")));

    [Theory]
    [InlineData("LINDAU, 10. Januar (LokalNews) – Die Fähre fährt. Gut.", "Die Fähre fährt. Gut.")]
    [InlineData("Lindau - Die Fähre fährt.", "Die Fähre fährt.")]
    [InlineData("LINDAU, den 10. Januar. /LokalNews/: Die Fähre fährt.", "Die Fähre fährt.")]
    [InlineData("LINDAU bleibt ruhig, sagt der Hafenmeister.", "LINDAU bleibt ruhig, sagt der Hafenmeister.")]
    [InlineData("In Lindau – Die Fähre fährt.", "In Lindau – Die Fähre fährt.")]
    public void The_dateline_is_taken_off(string lead, string expected) =>
        Assert.Equal(expected, Summarize(new(lead, null, Dateline: new("LINDAU", "10. Januar", "LokalNews"))));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", " \n ")]
    public void Nothing_to_say_is_null(string? lead, string? text) => Assert.Null(Summarize(new(lead, text)));

    private static string? Summarize(SummaryRequest request) => new LeadSummarizer().Summarize(request with { Language = "de" });
}
