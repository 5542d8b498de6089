using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Pages;
using Bot.Core.Tests.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Pages;

public class SelectedListTests
{
    private const string Teasers = """
        <div class="teaser"><a href="/a"><img src="/a.jpg" alt=""></a><h3><a href="/a#top">Markt</a></h3><p>Am Samstag.</p><i>Stadt</i></div>
        <div class="teaser"><h3>Brücke <b>gesperrt</b></h3><a class="more" href="b">Mehr</a></div>
        <div class="other"><h3><a href="/c">Etwas ganz anderes aus der Stadt</a></h3></div>
        """;

    private static readonly Uri Address = new("https://bote.example/stadt/");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset Now = new(2025, 9, 22, 18, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Teasers, ".teaser", null, null, "/a Markt | /stadt/b Mehr")]            // a link's words, though a picture comes first
    [InlineData(Teasers, ".teaser", null, "h3", "/a Markt | /stadt/b Brücke gesperrt")]
    [InlineData(Teasers, ".teaser", ".more", null, "/stadt/b Mehr")]
    [InlineData(Teasers, ".teaser", "h3", null, "/a Markt")]                            // the link stands in what is selected
    [InlineData(Teasers, ".teaser a, .other", null, null, "/a Markt | /stadt/b Mehr | /c Etwas ganz anderes aus der Stadt")]
    [InlineData(Teasers, "a", null, null, "/a Markt | /stadt/b Mehr | /c Etwas ganz anderes aus der Stadt")]
    [InlineData("<a href='/a'><article><h2>Markt</h2><p>Mehr</p></article></a>", "article", null, "h2", "/a Markt")]
    [InlineData("<li><a href='/stadt/alt/'>Altstadt</a><h2><a href='/a'>Markt</a></h2></li>", "li", null, null, "/a Markt")] // not the label
    [InlineData("<li><a href='/x'>Stadt</a><a href='/a'><h2>Markt</h2></a></li>", "li", null, null, "/a Markt")]
    [InlineData("<div><a href='/a'>Markt</a><div><h2><a href='/b'>Bad</a></h2></div></div>", "div", null, null, "/a Markt | /b Bad")]
    [InlineData("<li><a href='#'>Teilen</a><a href='/stadt/'>Hier</a><a href='javascript:x()'>x</a><a href='/a'>Markt</a></li>", "li", null, null, "/a Markt")]
    [InlineData("<li><a href='https://other.example/a'>Markt</a></li>", "li", null, null, "https://other.example/a Markt")]
    [InlineData("<li><a href='/a'>Markt</a></li><li>Werbung</li><li><a href='/b'></a></li><li><a href='/a'>Markt</a></li>", "li", null, null, "/a Markt")]
    [InlineData("<nav><ul class='footer'><li><a href='/a'>Markt</a></li></ul></nav>", "li", null, null, "/a Markt")]
    [InlineData("<table><tr><td>1<td><a href='/a'>Markt</a></tr></table>", "tr", "td:nth-child(2)", null, "/a Markt")]
    [InlineData("<p data-kind='news' onclick='x()'><a href='/a'>Markt</a></p>", "[data-kind=news][onclick]", null, null, "/a Markt")]
    public void Articles_stand_where_the_selectors_say(string html, string item, string? link, string? title, string expected) => Assert.Equal(
        expected,
        string.Join(" | ", Read(html, new() { Item = item, Link = link, Title = title })
            .Select(article => $"{article.Url.Replace("https://bote.example", "", StringComparison.Ordinal)} {article.Title}")));

    [Theory]
    [InlineData("main > h2 + ul > li", "a b")]
    [InlineData("main > li", "")]
    [InlineData("h2 ~ ul li:not(.old)", "a c")]
    [InlineData("div ul li", "c")]
    [InlineData("ul:has(.old) li, div li", "a b c")]
    [InlineData("h2 + div li", "")]
    [InlineData("section main li", "")]
    public void Selectors_mean_what_they_mean_in_a_style_sheet(string item, string expected)
    {
        const string html = """
            <main><h2>Stadt</h2><ul><li><a href="/a">a</a></li><li class="old"><a href="/b">b</a></li></ul>
            <div></div><ul><li><div><ul><li><a href="/c">c</a></li></ul></div></li></ul></main>
            """;

        string Titles() => string.Join(' ', Read(html, new() { Item = item }).Select(article => article.Title));

        if (expected.Length > 0)
            Assert.Equal(expected, Titles());
        else
            Assert.Throws<FeedFormatException>(Titles);
    }

    [Theory]
    [InlineData("<time datetime='2025-09-20T08:00:00+02:00'>Samstag</time>", null, "2025-09-20T06:00")]
    [InlineData("<span>vor 2 Stunden</span>", null, "2025-09-22T16:00")]
    [InlineData("<span>12:05</span>", null, "2025-09-21T10:05")]                                         // under the day's heading
    [InlineData("<time datetime='2025-09-20'></time><b class='d'>19.09.2025, 08:00</b>", ".d", "2025-09-19T06:00")]
    [InlineData("<b class='d' title='2025-09-19T08:00:00Z'>neulich</b>", ".d", "2025-09-19T08:00")]
    [InlineData("<b class='d'>12:05</b>", ".d", "2025-09-21T10:05")]
    [InlineData("<b class='d'>neulich</b>", ".d", null)]
    [InlineData("<time datetime='2025-09-20'></time>", ".d", null)]
    public void A_time_is_read_where_it_is_selected_and_else_found(string time, string? selector, string? expected) => Assert.Equal(
        expected,
        Assert.Single(Read($"<h2>21.09.2025</h2><ul><li>{time}<a href='/a'>Markt</a></li></ul>", new() { Item = "li", Time = selector }))
            .Published?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm", null));

    [Fact]
    public void Section_and_summary_are_read_only_where_they_are_selected()
    {
        ListedArticle bare = Read(Teasers, new() { Item = ".teaser" })[0];
        ListedArticle full = Read(Teasers, new() { Item = ".teaser", Summary = "p", Section = "i" })[0];

        Assert.Equal((null, null), (bare.Section, bare.Summary));
        Assert.Equal(("Stadt", "Am Samstag."), (full.Section, full.Summary));
    }

    [Theory]
    [InlineData("li.gone", null, null, "No element of the page matches “li.gone” (Selectors:Item).")]
    [InlineData(".teaser p", null, null, "“.teaser p” (Selectors:Item) holds a link to another page.")]
    [InlineData(".teaser", ".gone", null, "matches “.gone” (Selectors:Link)")]
    [InlineData(".silent", null, null, "Name the headline's selector as Selectors:Title.")]
    [InlineData(".silent", null, "h4", "matches “h4” (Selectors:Title)")]
    public void Where_nothing_is_found_the_selector_at_fault_is_named(string item, string? link, string? title, string reason) => Assert.Contains(
        reason,
        Assert.Throws<FeedFormatException>(() => Read(Teasers + "<p class='silent'><a href='/d'></a></p>", new() { Item = item, Link = link, Title = title })).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>", 4_001)]
    [InlineData("<div><p></p></div>", 3_999, 8)]
    public void A_page_too_large_for_selectors_says_so(string part, int count, int times = 1) => Assert.Contains(
        "too large for selectors",
        Assert.Throws<FeedFormatException>(() => Read(
            string.Concat(Enumerable.Repeat($"<section>{Cost.Repeat(part, count)}</section>", times)), new() { Item = "p" })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_items_within_items_the_outer_ones_count() =>
        Assert.Equal(4, Read(string.Concat(Enumerable.Range(1, 20).Select(at => $"<div><a href='/{at}'>{at}</a>")), new() { Item = "div" }).Count);

    /// <summary>Trying every way through 150 elements for each of 45,000 would take days.</summary>
    [Fact]
    public async Task Deep_nesting_costs_no_more_than_its_elements()
    {
        string html = Cost.Repeat(Cost.Repeat("<div>", 150) + Cost.Repeat("</div>", 150), 300);

        await Assert.ThrowsAsync<FeedFormatException>(() => Task.Run(() => Read(html, new() { Item = "section div div div div div" }))
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    [Property]
    public void No_soup_of_tags_fails_but_by_finding_nothing(byte[] choice)
    {
        string[] pieces =
        [
            "<li>", "</li>", "<a href='/a'>", "</a>", "<a href='http://['>", "<b>", "12:05", "<time datetime=x>", "<frameset>",
            "<template>", "<base href='::'>",
        ];
        string html = string.Concat((choice ?? []).Select(at => pieces[at % pieces.Length]));
        try
        {
            Assert.NotEmpty(Read(html, new() { Item = "li", Time = "time, b", Section = "b" }));
        }
        catch (FeedFormatException nothing)
        {
            Assert.Contains("Selectors:Item", nothing.Message, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<ListedArticle> Read(string html, SectionSelectors selectors) =>
        SelectedList.Read(html, Address, Berlin, Now, selectors);
}
