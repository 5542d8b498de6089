using Bot.Core.Composing;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Testing;

namespace Bot.Core.Tests.Letters.Digests;

public class DigestWriterTests
{
    private static readonly NewsroomOptions Newsroom = new() { Language = "de", TimeZone = "Europe/Berlin" };

    private readonly DigestWriter writer = new(
        Newsroom,
        new SectionBook([new SectionEntry { Name = "Politik", Titles = new Dictionary<string, string> { ["en"] = "Politics" } }]),
        new SubscriberZones(Newsroom));

    [Fact]
    public void Breaking_news_comes_first_then_what_most_tell_then_the_newest() => Assert.Equal(
        ["eil", "drei", "neu", "alt"],
        DigestRank.Order([Story("alt", hour: -5), Story("neu"), Story("drei", hour: -9, sources: 3), Story("eil", hour: -20, breaking: true)])
            .Select(story => story.Title));

    [Fact]
    public void Headlines_stand_by_section_that_of_the_most_important_first_and_what_has_none_last()
    {
        var reply = writer.Write(
            Stories(Story("Tor", "Sport"), Story("Notiz", section: null, sources: 9), Story("Rat", "Politik", sources: 5), Story("Eil", "Sport", breaking: true)),
            Some.Noon, Some.Subscriber());

        Assert.Equal(
            """
            🗞 Das Wichtigste in Kürze · 3. März 2026

            Sport
            🔴 Eil: https://bote.example/Eil
            • Tor: https://bote.example/Tor

            Politik
            • Rat: https://bote.example/Rat

            Weitere Meldungen
            • Notiz: https://bote.example/Notiz
            """, reply.Content.PlainText);
    }

    [Fact]
    public void A_single_section_needs_no_heading_and_the_reader_s_language_is_spoken()
    {
        var reader = Some.Subscriber();
        (reader.AppLanguage, reader.DigestIsSilent) = ("en", true);

        var content = writer.Write(Stories(Story("Rat", "Politik")), Some.Noon, reader).Content;

        Assert.Equal(2, content.PlainText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("3 March 2026", content.PlainText, StringComparison.Ordinal);
        Assert.True(content.IsSilent);
    }

    [Theory]
    [InlineData(10, 20)]
    [InlineData(60, 60)]
    [InlineData(500, 280)]
    public void It_fits_into_a_message_and_says_how_many_more_there_are(int count, int length)
    {
        var stories = Enumerable.Range(0, count).Select(number => Story($"{number} {new string('ä', length)}", $"Rubrik {number % 40}")).ToArray();

        var content = writer.Write(new DigestStories(stories, count + 7), Some.Noon, Some.Subscriber()).Content;

        Assert.InRange(content.Text.Length, 1, TextLimits.Message.Bytes / 2);
        var shown = content.Text.Split("<a ").Length - 1;
        Assert.InRange(shown, 1, 30);
        Assert.EndsWith($"und {count + 7 - shown} weitere Meldungen", content.PlainText, StringComparison.Ordinal);
        Assert.Empty(StrictText(content));
    }

    /// <summary>What would not fit: the visible text, tags and their addresses left out.</summary>
    private static string StrictText(PostContent content)
    {
        var visible = System.Text.RegularExpressions.Regex.Replace(content.Text, "<[^>]*>", "");
        return visible.Length <= TextLimits.Message.CodePoints ? "" : visible;
    }

    private static DigestStories Stories(params DigestStory[] stories) => new(stories, stories.Length);

    private static DigestStory Story(string title, string? section = "Politik", int hour = 0, int sources = 1, bool breaking = false) =>
        new(new(1), title, $"https://bote.example/{title.Split(' ')[0]}", section is null ? null : Some.Section(section))
        {
            IsBreaking = breaking,
            Sources = sources,
            Dated = Some.Noon.AddHours(hour),
        };
}
