using Bot.Core.Composing;
using Bot.Core.Composing.Summaries;
using FsCheck.Xunit;

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
    [InlineData("„Neue Fähre! Und sie fährt“, sagte er.", "„Neue Fähre! Und sie fährt“, sagte er.")]
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
    [InlineData("Foto: dpa\nDie Fähre fährt.", "Die Fähre fährt.")]
    [InlineData("Die Fähre fährt. Lesen Sie auch: Rat streitet.", "Die Fähre fährt.")]
    [InlineData("Von Anna Meier\n\nDie Fähre (Foto: dpa) fährt.", "Die Fähre fährt.")]
    [InlineData("„Die Fähre fährt.“\n– sagte er.", "„Die Fähre fährt.“")]
    public void What_is_not_of_the_story_is_left_out(string lead, string expected) =>
        Assert.Equal(expected, Summarize(new(lead, null)));

    [Theory]
    [InlineData("MINSK, 10. Januar (BelTA) – Die Fähre fährt.", "Die Fähre fährt.")]
    [InlineData("新华社北京1月10日电 轮渡开航。", "轮渡开航。")]
    public void A_dateline_that_nobody_told_of_is_found(string lead, string expected) =>
        Assert.Equal(expected, Summarize(new(lead, null, Dateline: PostDateline.Of(lead, null))));

    [Property(MaxTest = 500)]
    public void A_summary_is_within_its_limit_and_breaks_off_no_quotation(string? lead, string? text, string? headline, byte limit)
    {
        var request = new SummaryRequest(
            CleanText.Paragraphs(lead, 1000), CleanText.Paragraphs(text, 1000), headline, Dateline: PostDateline.Of(lead, text), Limit: limit);
        var summary = Summarize(request) ?? "";
        Assert.InRange(summary.EnumerateRunes().Count(), 0, limit);
        var leftOpen = Pairs.Missing(string.Join(' ', LeadSummarizer.Sentences(request with { Language = "de" })));
        Assert.All(Pairs.Missing(summary), mark => Assert.Contains(mark, leftOpen));
    }

    /// <summary>Articles of sentences as newsrooms write them, with quotations, initials, numbers and asides, in any order.</summary>
    [Property(MaxTest = 1000)]
    public void Every_sentence_stands_in_the_article_or_is_marked_as_shortened(byte[] choice, byte limit)
    {
        string[] stock =
        [
            "Der Rat tagt am 3. März.", "„Wir gehen. Wir kommen wieder“, sagte er.", "Dr. A. Huber zahlt 12 500 Euro (im Jahr).",
            "Lesen Sie auch: Rat streitet.", "Foto: dpa", "Was nun?", "«Мы идём», — сказал мэр.", "“We go,” said J. R. R. Hill, the mayor.",
            "新图书馆今天开放，市民高兴。", "Zwei Boote sanken, drei blieben, vier fuhren weiter und niemand weiß, wohin sie fuhren.", "sagte er.",
        ];
        var article = string.Join(' ', choice.Take(12).Select(number => stock[number % stock.Length]));
        var request = new SummaryRequest(article, null, Language: "de", Limit: limit);
        var sentences = LeadSummarizer.Sentences(request);
        Assert.All(sentences, sentence => Assert.Contains(sentence, article, StringComparison.Ordinal));

        var summary = Summarize(request) ?? "";
        Assert.InRange(summary.EnumerateRunes().Count(), 0, limit);
        Assert.True(Pairs.AreClosed(summary), summary);
        Assert.StartsWith(Spaceless(summary).TrimEnd('“', '”', '»').TrimEnd('…'), Spaceless(string.Concat(sentences)), StringComparison.Ordinal);
        if (summary.Length > 0) Assert.Contains(summary.TrimEnd('“', '”', '»')[^1], ".?!…。");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", " \n ")]
    public void Nothing_to_say_is_null(string? lead, string? text) => Assert.Null(Summarize(new(lead, text)));

    private static string Spaceless(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string? Summarize(SummaryRequest request) => new LeadSummarizer().Summarize(request with { Language = "de" });
}
