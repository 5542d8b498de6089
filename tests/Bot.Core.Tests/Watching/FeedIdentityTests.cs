using Bot.Core.Reading.Feeds;
using Bot.Core.Watching;
using Bot.Testing;

namespace Bot.Core.Tests.Watching;

public class FeedIdentityTests
{
    private static readonly Uri Feed = new("https://paper.example/feed.xml");

    [Fact]
    public void An_id_that_belongs_to_one_link_is_the_entrys_identity() => Assert.Equal(
        [("7", "https://paper.example/a"), ("8", "https://paper.example/b")],
        Ids(Entry("7", "https://paper.example/a?utm_source=rss"), Entry("8", "https://paper.example/b")));

    [Fact]
    public void An_id_that_several_stories_share_gives_way_to_the_link() => Assert.Equal(
        [("https://paper.example/a", "https://paper.example/a"), ("https://paper.example/b", "https://paper.example/b"), ("9", "https://paper.example/c")],
        Ids(Entry("paper.example", "https://paper.example/a"), Entry("paper.example", "https://paper.example/b"), Entry("9", "https://paper.example/c")));

    [Fact]
    public void Without_an_id_the_link_without_what_tracks_is_the_identity() => Assert.Equal(
        [("https://paper.example/a", "https://paper.example/a")],
        Ids(Entry(null, "https://paper.example/a?utm_content=17")));

    [Fact]
    public void Items_that_all_link_the_home_page_are_stories_of_their_own()
    {
        var ids = Ids(Entry(null, "https://paper.example/", "Rat tagt"), Entry(null, "https://paper.example/", "Bad öffnet"));

        Assert.Equal(2, ids.Select(id => id.Entry).Distinct().Count());
        Assert.Equal(2, ids.Select(id => id.Article).Distinct().Count());
        Assert.Equal(ids[1], Ids(Entry(null, "https://paper.example/", "Bad öffnet"))[0]);
    }

    [Fact]
    public void Stories_on_one_page_are_told_apart_by_their_place() => Assert.Equal(
        ["https://paper.example/aktuell#rat", "https://paper.example/aktuell#bad"],
        Ids(Entry(null, "https://paper.example/aktuell#rat", "Rat tagt"), Entry(null, "https://paper.example/aktuell#bad", "Bad öffnet"))
            .Select(id => id.Article));

    [Fact]
    public void A_link_that_many_ids_share_is_no_articles() => Assert.Equal(3, Ids(
        Entry("1", "https://paper.example/aktuell", "Rat tagt"), Entry("2", "https://paper.example/aktuell", "Bad öffnet"),
        Entry("3", "https://paper.example/aktuell", "Zug fährt")).Select(id => id.Article).Distinct().Count());

    [Fact]
    public void An_entry_that_stands_there_twice_is_one_story() => Assert.Single(
        Ids(Entry("1", "https://paper.example/a", "Rat tagt"), Entry("2", "https://paper.example/a", "Rat tagt länger"))
            .Select(id => id.Article).Distinct());

    [Theory]
    [InlineData("https://paper.example/markthalle", "Markthalle öffnet wieder", true)]
    [InlineData("https://paper.example/neu/markthalle", "Markthalle öffnet wieder", true)]
    [InlineData("https://paper.example/neu/markthalle", "Markthalle öffnet später", true)]
    [InlineData("https://paper.example/markthalle", "Feier auf dem Platz", true)]
    [InlineData("https://paper.example/zug", "Zug fährt wieder nach Süden", false)]
    public void A_known_id_tells_its_story_while_link_or_headline_are_its_own(string link, string title, bool still) =>
        Assert.Equal(still, EntryIdentity.TellsStill(
            "https://paper.example/markthalle", Some.Article("https://paper.example/markthalle"), Some.Entry(link, title: title)));

    private static List<(string Entry, string Article)> Ids(params FeedEntry[] entries) =>
        [.. FeedIdentity.Of(entries, Feed).Select(ids => (ids.EntryKey, ids.ArticleKey))];

    private static FeedEntry Entry(string? id, string link, string title = "Rat tagt") => new() { Id = id, Link = link, Title = title };
}
