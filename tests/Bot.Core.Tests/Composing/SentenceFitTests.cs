using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Reading.Sentences;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Composing;

public class SentenceFitTests
{
    [Theory]
    [InlineData("Eins ist da. Zwei ist da. Drei ist da.", 25, "Eins ist da. Zwei ist da.")]
    [InlineData("Eins ist da. Zwei ist da.", 24, "Eins ist da.")]
    [InlineData("Eins ist da.", 12, "Eins ist da.")]
    [InlineData("Die Donau steigt, sagt das Amt.", 20, "Die Donau steigt…")]
    [InlineData("Es kamen 12 500 Gäste ins Zelt.", 14, "Es kamen…")]
    [InlineData("Rindfleischetikettierung kommt.", 10, "")]
    [InlineData("港口今天重新开放市民非常高兴", 6, "港口今天重…")]
    [InlineData("港口开放。大家高兴。", 10, "港口开放。大家高兴。")]
    [InlineData("港口开放。大家高兴。", 9, "港口开放。")]
    [InlineData("Eins.", 0, "")]
    [InlineData("", 10, "")]
    public void The_longest_run_of_whole_sentences_is_taken(string text, int limit, string expected) =>
        Assert.Equal(expected, SentenceFit.Fit(SentenceSplitter.Split(text, null), limit));

    [Theory]
    [InlineData("„Wir gehen. Wir kommen wieder“, sagte er. Dann schwieg er.", 45, "„Wir gehen. Wir kommen wieder“, sagte er.")]
    [InlineData("„Wir gehen. Wir kommen wieder“, sagte er.", 20, "„Wir gehen.“")]
    [InlineData("„Wir gehen. Wir kommen wieder“, sagte er.", 11, "„Wir…“")]
    [InlineData("„Wir gehen. Wir kommen. Wir bleiben“, sagte er.", 24, "„Wir gehen. Wir kommen.“")]
    [InlineData("Er ging. „Wir kommen wieder. Bald“, sagte er.", 30, "Er ging.")]
    [InlineData("„Wir gehen. Wir kommen. Wir bleiben.", 24, "„Wir gehen. Wir kommen.")]
    [InlineData("\"Wir gehen,” sagte er. Er ging.", 24, "\"Wir gehen,” sagte er.")]
    public void No_quotation_is_left_open(string text, int limit, string expected) =>
        Assert.Equal(expected, SentenceFit.Fit(SentenceSplitter.Split(text, "de"), limit));

    [Theory]
    [InlineData(80, "ERLENFURT (EB) – Der Rat tagt am Montag. Es geht um Geld.")]
    [InlineData(57, "ERLENFURT (EB) – Der Rat tagt am Montag. Es geht um Geld.")]
    [InlineData(56, "Der Rat tagt am Montag. Es geht um Geld.")]
    public void An_opening_stands_before_the_first_sentence_while_there_is_room(int limit, string expected) =>
        Assert.Equal(expected, SentenceFit.Fit(["Der Rat tagt am Montag.", "Es geht um Geld."], limit, "ERLENFURT (EB)"));

    [Property(MaxTest = 500)]
    public void A_summary_is_within_its_limit_and_whole(string? text, byte limit)
    {
        var clean = CleanText.Paragraphs(text, 10_000);
        var summary = SentenceFit.Fit(SentenceSplitter.Split(clean, "de"), limit);
        Assert.InRange(summary.EnumerateRunes().Count(), 0, limit);
        Assert.DoesNotContain('\uFFFD', summary.EnumerateRunes().Select(rune => (char)rune.Value));
    }

    [Property(MaxTest = 500)]
    public void Shortening_never_cuts_inside_a_grapheme(string? text, byte limit)
    {
        var clean = CleanText.Line(text, 10_000);
        var kept = CodePoints.Shorten(clean, limit).TrimEnd('…');
        var borders = StringInfo.ParseCombiningCharacters(clean).Append(clean.Length);
        if (clean.StartsWith(kept, StringComparison.Ordinal)) Assert.Contains(kept.Length, borders);
    }
}
