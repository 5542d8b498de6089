using Bot.Core.Composing;

namespace Bot.Core.Tests.Composing.Summaries;

public class LeadEndTests
{
    private const string Text = "Der Rat hat am Montag den Umbau der Markthalle beschlossen. Er kostet vier Millionen Euro.\n\nMehr folgt.";

    [Theory]
    [InlineData("Der Rat hat am Montag den Umbau der…", "Der Rat hat am Montag den Umbau der Markthalle beschlossen.")]
    [InlineData("Der Rat hat am Montag den Umb", "Der Rat hat am Montag den Umbau der Markthalle beschlossen.")]
    [InlineData("Der Rat hat am Montag den Umbau der Markthalle beschlossen. Er kostet vier [...]",
        "Der Rat hat am Montag den Umbau der Markthalle beschlossen. Er kostet vier Millionen Euro.")]
    [InlineData("Ein anderer Anfang. Und hier bricht er…", "Ein anderer Anfang.")]
    [InlineData("Ein anderer Anfang, der nur abbricht, […]", "Ein anderer Anfang, der nur abbricht…")]
    [InlineData("Rat baut Markthalle um", "Rat baut Markthalle um")]
    [InlineData("Was nun?", "Was nun?")]
    [InlineData("die Ausgabe von Karten;", "die Ausgabe von Karten;")]
    [InlineData("Und so ging es weiter...", "Und so ging es weiter...")]
    public void A_lead_that_was_broken_off_is_mended(string lead, string expected) =>
        Assert.Equal(expected, new LeadSummarizer().Summarize(new(lead, Text, Language: "de")));
}
