using BenchmarkDotNet.Attributes;
using Bot.Core.Reading.Feeds;

namespace Bot.Benchmarks.Rules;

/// <summary>A feed read from its bytes to its entries.</summary>
[MemoryDiagnoser]
public class FeedBenchmarks
{
    private byte[] rss = [];
    private byte[] atom = [];

    /// <summary>Items of the feed.</summary>
    [Params(20, 200)]
    public int Entries { get; set; }

    /// <summary>Writes the feeds.</summary>
    [GlobalSetup]
    public void Write() => (rss, atom) = (SampleFeeds.Rss(Entries), SampleFeeds.Atom(Entries));

    /// <summary>RSS 2.0.</summary>
    [Benchmark]
    public FeedDocument Rss() => FeedReader.Read(rss, "application/rss+xml; charset=utf-8", null);

    /// <summary>Atom 1.0.</summary>
    [Benchmark]
    public FeedDocument Atom() => FeedReader.Read(atom, "application/atom+xml; charset=utf-8", null);
}
