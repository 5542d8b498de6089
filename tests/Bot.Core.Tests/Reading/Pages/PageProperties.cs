using Bot.Core.Reading.Pages;
using Bot.Core.Tests.Reading.Text;
using FsCheck;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Pages;

public class PageProperties
{
    private static readonly Uri Address = new("https://bote.example/a/b");
    private static readonly DateTimeOffset Now = new(2025, 9, 22, 18, 0, 0, TimeSpan.Zero);

    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "<a href='/x/eine-lange-geschichte-4711'>", "</a>", "<h1>", "</h1>", "<time datetime='2025-01-01'>", "<br>", "<table><tr>",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[[{\"@id\":\"x\"}]],\"image\":[]}]}</script>",
        "<script type='application/ld+json'>[[", "</script>", "<meta property='og:image' content='http://['>", "<base href='::'>", "<title>a | b", "</title>",
        "22.09.25", "12:05", "Ein Satz, der etwas länger ist als die anderen hier.", "<frameset>", "<svg>", "<form>", "<li>", "&#0;", "<!--", "-->",
    ];

    [Property]
    public void No_soup_of_tags_makes_reading_fail(byte[] choice)
    {
        string html = string.Concat((choice ?? []).Select(index => Pieces[index % Pieces.Length]));

        ArticlePageReader.Read(html, Address, null);
        SectionPageReader.Read(html, Address, null, Now);
    }

    [Property]
    public void No_text_makes_reading_fail(NonNull<string> html)
    {
        ArticlePageReader.Read(html.Get, null, null);
        SectionPageReader.Read(html.Get, Address, null, Now);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<a href='/x/eine-lange-geschichte-4711'><b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    public void Elements_nested_without_end_cost_no_more_than_their_number(string element) => Cost.IsLinear(element, html =>
    {
        ArticlePageReader.Read(html + "Ganz innen steht ein Satz.", Address, null);
        SectionPageReader.Read(html + "Ganz innen steht ein Satz.", Address, null, Now);
    });
}
