using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Bot.Core.Reading.Pages;

namespace Bot.Benchmarks.Rules;

/// <summary>An article page read, and only parsed.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private string page = "";

    /// <summary>Teasers of other articles around the article; none: the page as papers dress theirs.</summary>
    [Params(0, 2, 320)]
    public int Teasers { get; set; }

    /// <summary>Writes the page.</summary>
    [GlobalSetup]
    public void Write() => page = Teasers == 0 ? SamplePages.Dressed() : SamplePages.Article(20, Teasers);

    /// <summary>What the parser alone costs.</summary>
    [Benchmark(Baseline = true)]
    public void Parse() => new HtmlParser().ParseDocument(page).Dispose();

    /// <summary>The article with all that is told of it.</summary>
    [Benchmark]
    public ArticlePage Read() => ArticlePageReader.Read(page, SamplePages.Address, zone: null);
}
