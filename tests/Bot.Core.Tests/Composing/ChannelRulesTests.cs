using Bot.Core.Composing;
using Bot.Core.Composing.Filters;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Testing;

namespace Bot.Core.Tests.Composing;

public class ChannelRulesTests
{
    private static readonly SectionBook Book = new([new SectionEntry { Name = "Politik", Aliases = ["Politics", "Rathaus"] }]);

    [Theory]
    [InlineData(null, "", "de", "Sport", null)]           // a channel without wishes takes all
    [InlineData("de", "", "de", "Sport", null)]
    [InlineData("de", "", "de-AT", "Sport", null)]        // a region is the same language
    [InlineData("en", "", "de", "Sport", RefusalReason.Language)]
    [InlineData(null, "Politik", "de", "Politik", null)]
    [InlineData(null, "Politik", "en", "Politics", null)] // another edition's label
    [InlineData(null, "Rathaus", "de", "Politik", null)]  // an alias in the settings
    [InlineData(null, "Politik", "de", "Sport", RefusalReason.Section)]
    [InlineData(null, "Politik", "de", null, RefusalReason.NoSection)]
    public void A_channel_wants_articles_of_its_language_and_sections(
        string? language, string wanted, string spoken, string? label, RefusalReason? expected)
    {
        var channel = Some.Channel(language: language, sections: wanted.Length > 0 ? [wanted] : []);
        var article = Some.Article(language: spoken);
        article.Sections = label is null ? [] : [Book.Row(label)!];
        Assert.Equal(expected, ChannelRules.Refuses(channel, new FilteredArticle(article, Book))?.Reason);
    }

    [Theory]
    [InlineData("Any", "Words", "Fähre Markthalle", null)]
    [InlineData("Any", "Words", "Fähre, Hafen", RefusalReason.NoneHolds)]
    [InlineData("All", "Words", "Stand", null)]                    // Stände
    [InlineData("All", "Words", "Halle", RefusalReason.Missing)]   // whole words only
    [InlineData("All", "Phrase", "zwei Jahre Umbau", null)]        // Jahren
    [InlineData("All", "Phrase", "Umbau Jahre", RefusalReason.Missing)]
    [InlineData("None", "Words", "Samstag", RefusalReason.Unwanted)]
    [InlineData("None", "Words", "Montag", null)]
    [InlineData("All", "Author", "brandt", null)]
    [InlineData("All", "Author", "Meier", RefusalReason.Missing)]
    [InlineData("Any", "Tag", "Einkaufen", null)]
    [InlineData("Any", "Tag", "Kauf", RefusalReason.NoneHolds)]
    [InlineData("None", "Section", "Rathaus", RefusalReason.Unwanted)]
    [InlineData("All", "Language", "de", null)]
    [InlineData("None", "Language", "de", RefusalReason.Unwanted)]
    [InlineData("All", "LongerThan", "50", null)]
    [InlineData("All", "LongerThan", "5000", RefusalReason.Missing)]
    [InlineData("All", "ShorterThan", "50", RefusalReason.Missing)]
    [InlineData("All", "Regex", @"vierzig\s+st.nde", null)]
    [InlineData("None", "Regex", "^Markt", RefusalReason.Unwanted)]
    [InlineData("All", "Regex", "(?<=Rat )kommt", null)]           // needs to look back
    public void A_filter_asks_for_more(string list, string key, string value, RefusalReason? expected)
    {
        var article = Some.Article(sections: "Politik");
        (article.Byline, article.Tags) = ("Jutta Brandt", ["Einkaufen"]);
        Assert.Equal(expected, ChannelRules.Refuses(Asking(list, key, value), new FilteredArticle(article, Book))?.Reason);
    }

    [Theory]
    [InlineData("en", "The ferries were stopped by the storm.", "ferry", true)]
    [InlineData("en", "The ferryman waits.", "ferry", false)]
    [InlineData("ru", "В городских школах начались каникулы.", "городская школа", true)]
    [InlineData("be", "У школах горада пачаліся канікулы.", "школа", true)]
    [InlineData("pl", "W szkołach zaczęły się ferie.", "szkoła", true)]
    [InlineData("es", "Las elecciones se celebran hoy.", "elección", true)]
    [InlineData("zh", "市中心新图书馆今天开放。", "图书馆", true)]
    [InlineData("zh", "市中心新图书馆今天开放。", "图馆", false)]
    [InlineData("de", "Das neue E-Bike ist da.", "E-Bikes", true)]
    [InlineData("de", "Die Ubahn fährt.", "U-Bahn", false)]
    [InlineData("xx", "Quelque chose arrive.", "QUELQUE", true)]
    public void Keywords_are_whole_words_in_any_form(string language, string text, string words, bool expected) =>
        Assert.Equal(expected, Keywords.Phrase(words, language).StandIn(new KeywordText(text, language)));

    [Fact]
    public void A_pattern_that_takes_too_long_keeps_the_article_out_and_says_so()
    {
        var article = Some.Article();
        article.Title = new string('a', 5000) + "!";
        var verdict = ChannelRules.Refuses(Asking("None", "Regex", @"^(?=(a+)+$)(a+)+$"), new FilteredArticle(article, Book));
        Assert.Equal(RefusalReason.PatternTooSlow, verdict?.Reason);
        Assert.Contains("Regex", verdict?.Argument, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "section Sport is not routed here")]
    [InlineData("de", "das Ressort Sport geht nicht hierher")]
    public void A_refusal_is_said_in_words(string language, string expected) => Assert.Equal(expected,
        RefusalWords.Why(new Refusal { Reason = RefusalReason.Section, Argument = "Sport" }, Phrases.In(language)));

    [Fact]
    public void Every_reason_has_its_words() => Assert.All(Enum.GetValues<RefusalReason>(), reason =>
        Assert.NotEmpty(RefusalWords.Why(new Refusal { Reason = reason, Argument = "x" }, Phrases.In("en"))));

    private static Channel Asking(string list, string key, string value)
    {
        var condition = new FilterCondition();
        var property = typeof(FilterCondition).GetProperty(key)!;
        property.SetValue(condition, property.PropertyType == typeof(string) ? value : int.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        var channel = Some.Channel();
        channel.Filter = new ChannelFilter();
        ((List<FilterCondition>)typeof(ChannelFilter).GetProperty(list)!.GetValue(channel.Filter)!).Add(condition);
        return channel;
    }
}
