using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Watching;

public class HostLoadTests
{
    private readonly HostLoad load = new(most: 2);

    [Fact]
    public void A_host_is_asked_for_no_more_than_so_many_at_once()
    {
        Assert.True(load.TryEnter(Source(1, "https://paper.example/a.xml")));
        Assert.True(load.TryEnter(Source(2, "https://paper.example/b.xml")));
        Assert.False(load.TryEnter(Source(3, "https://paper.example/c.xml")));
        Assert.True(load.TryEnter(Source(4, "https://town.example/a.xml")));

        Assert.Equal(["https://paper.example/"], load.Full);
    }

    [Fact]
    public void A_look_that_ended_makes_room()
    {
        load.TryEnter(Source(1, "https://paper.example/a.xml"));
        load.TryEnter(Source(2, "https://paper.example/b.xml"));

        load.Leave(new SourceId(1));
        load.Leave(new SourceId(7));

        Assert.Empty(load.Full);
        Assert.True(load.TryEnter(Source(3, "https://paper.example/c.xml")));
    }

    [Fact]
    public void A_source_that_moved_while_it_was_looked_at_makes_room_where_it_was()
    {
        var source = Source(1, "https://paper.example/a.xml");
        load.TryEnter(source);
        load.TryEnter(Source(2, "https://paper.example/b.xml"));

        source.Url = "https://town.example/a.xml";
        load.Leave(source.Id);

        Assert.Empty(load.Full);
    }

    [Fact]
    public void A_source_is_looked_at_once_at_a_time()
    {
        Assert.True(load.TryEnter(Source(1, "https://paper.example/a.xml")));
        Assert.False(load.TryEnter(Source(1, "https://paper.example/a.xml")));

        load.Leave(new SourceId(1));

        Assert.True(load.TryEnter(Source(1, "https://paper.example/a.xml")));
    }

    [Theory]
    [InlineData("https://paper.example:8443/a.xml", "https://paper.example:8443/")]
    [InlineData("http://paper.example/a.xml", "http://paper.example/")]
    [InlineData("https://[2606:2800:21f::1]/a.xml", "https://[2606:2800:21f::1]/")]
    public void A_host_is_told_by_the_beginning_of_its_addresses(string url, string host)
    {
        var one = new HostLoad(most: 1);

        one.TryEnter(Source(1, url));

        Assert.Equal([host], one.Full);
    }

    private static Source Source(long id, string url) => new() { Id = new SourceId(id), Name = $"{id}", Url = url };
}
