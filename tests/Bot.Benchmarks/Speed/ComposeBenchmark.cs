using BenchmarkDotNet.Attributes;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Benchmarks.Speed;

/// <summary>Composes one post of a read article for one channel.</summary>
[MemoryDiagnoser]
public class ComposeBenchmark
{
    private Channel channel = ComposedArticle.Channel("card");

    /// <summary>The channel's template.</summary>
    [Params("card", "brief", "breaking")]
    public string Template { get; set; } = "card";

    /// <summary>Gives the channel its template.</summary>
    [GlobalSetup]
    public void Setup() => channel = ComposedArticle.Channel(Template);

    /// <summary>One post.</summary>
    [Benchmark]
    public PostContent Compose() => ComposedArticle.Writer.Write(ComposedArticle.Article, channel);
}
