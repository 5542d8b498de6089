using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Tests.Composing;

public class ChannelRulesTests
{
    private static readonly SectionBook Book = new([new SectionEntry { Name = "Politik", Aliases = ["Politics", "Rathaus"] }]);

    [Theory]
    [InlineData(null, "", "de", "Sport", true)]           // a channel without wishes takes all
    [InlineData("de", "", "de", "Sport", true)]
    [InlineData("de", "", "de-AT", "Sport", true)]        // a region is the same language
    [InlineData("en", "", "de", "Sport", false)]
    [InlineData(null, "Politik", "de", "Politik", true)]
    [InlineData(null, "Politik", "en", "Politics", true)] // another edition's label
    [InlineData(null, "Rathaus", "de", "Politik", true)]  // an alias in the settings
    [InlineData(null, "Politik", "de", "Sport", false)]
    public void A_channel_wants_articles_of_its_language_and_sections(
        string? language, string wanted, string spoken, string label, bool expected)
    {
        var channel = new Channel
        {
            Name = "Paper",
            Network = "Telegram",
            Address = "@paper",
            Language = language,
            Sections = wanted.Length > 0 ? [wanted] : [],
        };
        var article = new Article { Key = "k", Link = "https://paper.example/1", Title = "t", Language = spoken, Sections = [Book.Row(label)!] };
        Assert.Equal(expected, ChannelRules.Wants(channel, article, Book));
    }
}
