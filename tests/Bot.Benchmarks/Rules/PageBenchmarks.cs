using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Bot.Core.Reading.Pages;

namespace Bot.Benchmarks.Rules;

/// <summary>An article page read, and only parsed.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private string page = "";

    /// <summary>Teasers of other articles around the article.</summary>
    [Params(2, 60, 320)]
    public int Teasers { get; set; }

    /// <summary>Writes the page.</summary>
    [GlobalSetup]
    public void Write() => page = SamplePages.Article(20, Teasers);

    /// <summary>What the parser alone costs.</summary>
    [Benchmark(Baseline = true)]
    public void Parse() => new HtmlParser().ParseDocument(page).Dispose();

    /// <summary>The article with all that is told of it.</summary>
    [Benchmark]
    public ArticlePage Read() => ArticlePageReader.Read(page, SamplePages.Address, zone: null);
}
