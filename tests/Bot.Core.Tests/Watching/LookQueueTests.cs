using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Watching;

public class LookQueueTests
{
    private readonly LookQueue queue = new(places: 3, atOneHost: 2);

    [Fact]
    public void Places_are_given_in_turn_until_all_are_taken()
    {
        queue.Add(Enumerable.Range(1, 5).Select(id => Source(id, $"https://paper{id}.example/")));

        Assert.Equal([1, 2, 3], Taken());
        Assert.False(queue.HasPlace);
        Assert.Equal(2, queue.Count);

        queue.Leave(new SourceId(2));

        Assert.True(queue.HasPlace);
        Assert.Equal([4], Taken());
    }

    [Fact]
    public void Who_finds_its_host_full_is_left_out_and_the_next_one_comes()
    {
        queue.Add(Enumerable.Range(1, 3).Select(id => Source(id, $"https://paper.example/{id}")));
        queue.Add([Source(4, "https://town.example/")]);

        Assert.Equal([1, 2, 4], Taken());
        Assert.Equal(["https://paper.example/"], queue.FullHosts);
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public void Who_waits_and_who_has_a_place_are_both_at_work()
    {
        queue.Add(Enumerable.Range(1, 4).Select(id => Source(id, $"https://paper{id}.example/")));
        Taken();

        queue.Leave(new SourceId(1));

        Assert.Equal([2, 3, 4], queue.Sources.Select(id => id.Value).Order());
    }

    private List<long> Taken()
    {
        var taken = new List<long>();
        while (queue.Take() is { } source) taken.Add(source.Id.Value);
        return taken;
    }

    private static Source Source(long id, string url) => new() { Id = new SourceId(id), Name = $"{id}", Url = url };
}
