using System.Globalization;
using System.Text;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Text;
using Bot.Core.Tests.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Feeds;

public sealed class LenientXmlTests
{
    private static XmlElement Tree(string document, Uri? address = null) => LenientXml.Parse(TextBuffer.Of(document), address).Root;

    private static XmlElement Root(string document, Uri? address = null) => Tree(document, address).Elements.First();

    [Theory]
    [InlineData("<t>Fish &amp; chips &lt; 5</t>", "Fish & chips < 5")]
    [InlineData("<t>Fish & chips</t>", "Fish & chips")]
    [InlineData("<t>a?b=1&copy=2</t>", "a?b=1&copy=2")]
    [InlineData("<t>caf&eacute; &hellip; &nope;</t>", "café … &nope;")]
    [InlineData("<t>&#8222;A&#x201C; &#0;&#55296;</t>", "„A“ \uFFFD")]
    [InlineData("<t><![CDATA[<b>&amp;</b>]]></t>", "<b>&amp;</b>")]
    [InlineData("<t>one <![CDATA[two]]> three</t>", "one two three")]
    [InlineData("<t>3 < 4, <3</t>", "3 < 4, <3")]
    [InlineData("<t>bell\u0007 and null\0</t>", "bell and null")]
    [InlineData("<t>don\u0092t</t>", "don’t")]
    [InlineData("<t>cut off in the mid", "cut off in the mid")]
    [InlineData("<t>cut <![CDATA[off", "cut off")]
    [InlineData("<t>seen <!-- <t>not</t> --><?php no ?>again</t>", "seen again")]
    [InlineData("<t>kept <!-- never closed", "kept")]
    [InlineData("junk \n<?xml version='1.0'?><t>words</t>", "words")]
    public void Text_is_understood_however_it_is_escaped(string document, string text) => Assert.Equal(text, Root(document).Text);

    [Theory]
    [InlineData("<t a='1 &amp; 2'/>", "1 & 2")]
    [InlineData("<t a=\"it's\">", "it's")]
    [InlineData("<t a = bare>", "bare")]
    [InlineData("<t a='x' a='y'/>", "x")]
    [InlineData("<t A='x'/>", "x")]
    [InlineData("<t b a='>'/>", ">")]
    [InlineData("<t a=never", "never")]
    public void Attributes_are_understood_however_they_are_quoted(string document, string value) =>
        Assert.Equal(value, Root(document)["a"]);

    [Theory]
    [InlineData("<r><a><b>x</a><c/></r>", "a c")]
    [InlineData("<r><a>x</b></a><c/></r>", "a c")]
    [InlineData("<r><A>x</a><c/></r>", "a c")]
    [InlineData("<r><item>x<item>y</r>", "item item")]
    [InlineData("<rss><title>x<link>y</link><description>z<b>w</b></description></rss>", "title link description")]
    [InlineData("<rss><link>x<guid>y<pubDate>z</pubDate><title/></rss>", "link guid pubdate title")]
    [InlineData("<r><br>x<img src='y'><c/></r>", "br img c")]
    [InlineData("<r><a <c/></r>", "a")]
    public void Tags_that_do_not_match_are_put_in_order(string document, string names) =>
        Assert.Equal(names, string.Join(' ', Root(document).Elements.Select(e => e.Name)));

    [Theory]
    [InlineData("<item>\n  <title>a</title>\n  <link>b</link>\n</item>", 4)]
    [InlineData("<item>\n  told <title>a</title>\n</item>", 3)]
    [InlineData("<p>\n  <b>a</b> <i>b</i>\n</p>", 7)]
    public void White_space_that_only_lays_out_is_not_kept(string document, int parts)
    {
        var root = Root(document);
        Assert.Equal(parts, root.Node.Next - root.Index - 1);
    }

    [Fact]
    public void Any_number_of_tags_in_one_scope_keep_what_they_mean()
    {
        var tags = Enumerable.Range(0, 500).Select(number => $"x{number % 250}").ToList();
        Assert.Equal(tags, Root($"<r>{string.Concat(tags.Select(tag => $"<{tag}>a</{tag}>"))}</r>").Elements.Select(element => element.Name));
    }

    [Property]
    public void A_list_of_names_finds_what_its_names_find(byte[] written, byte[] asked)
    {
        // Beyond the names that have a number of their own as well.
        var root = Root($"<r>{string.Concat(written.Select(number => $"<n{number}/>"))}</r>");
        string[] names = [.. asked.Select(number => $"n{number}")];
        Assert.True(root.MayHold(new XmlNameList(names)) || !names.Any(name => root.First(name) is not null));
        Assert.Equal(names.Any(root.MayHold), root.MayHold(new XmlNameList(names)));
    }

    private static readonly string[] Pieces =
    [
        "<item>", "</item>", "\n  ", "<title type='html'>", "<title type='text'>", "</title>", "<link href='a'/>", "<link href='a&amp;b'/>", "<link href='a&b'/>",
        "<link href=a>", "<b>", "</b>", "<b ", "<br>", "<item xml:base='c'>", "<b xmlns='http://www.w3.org/2005/Atom'>", "words", "&lt;", "<!---->", "<![CDATA[ ]]>",
    ];

    [Property(MaxTest = 2000)]
    public void A_tag_is_read_the_same_whether_it_repeats_the_one_before_or_not(byte[] choice)
    {
        var pieces = choice.Select(number => Pieces[number % Pieces.Length]).ToList();
        // A comment of its own in front of each tag leaves nothing that repeats.
        var unlike = pieces.Select((piece, at) => piece is ['<', not ('/' or '!'), ..] ? $"<!--{at}-->{piece}" : piece);
        Assert.Equal(Drawn(string.Concat(unlike)), Drawn(string.Concat(pieces)));
    }

    /// <summary>A document's elements, what they are called and relative to, their attributes and their words.</summary>
    private static string Drawn(string document)
    {
        using var tree = LenientXml.Parse(TextBuffer.Of($"<rss>{document}"), FeedSource.Address);
        return Drawn(tree.Root);
    }

    private static string Drawn(XmlElement element)
    {
        var drawn = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<{element.Name} in {element.Base}");
        foreach (var (name, value) in element.Attributes) drawn.Append(CultureInfo.InvariantCulture, $" {element.Tree[name]}='{element.Tree[value]}'");
        drawn.Append('>');
        for (var at = element.Index + 1; at < element.Node.Next; at = element.Tree.Nodes[at].Next)
            drawn.Append(element.Tree.Nodes[at].IsWords ? element.Tree[element.Tree.Nodes[at].Slice] : Drawn(new XmlElement(element.Tree, at)));
        return drawn.Append("</>").ToString();
    }

    [Theory]
    [InlineData("<rss xmlns:x='http://purl.org/dc/elements/1.1/'><x:date/></rss>", "dc:date")]
    [InlineData("<rss xmlns:x='HTTP://purl.org/dc/elements/1.1'><x:Date/></rss>", "dc:date")]
    [InlineData("<rss><dc:date/></rss>", "dc:date")]
    [InlineData("<rss xmlns:dc='http://wrong.example/'><dc:date/></rss>", "dc:date")]
    [InlineData("<rss xmlns:content='http://search.yahoo.com/mrss/'><content:title/></rss>", "media:title")]
    [InlineData("<rss xmlns='http://wrong.example/'><title/></rss>", "title")]
    [InlineData("<rss><title xmlns='http://wrong.example/'/></rss>", "other:title")]
    [InlineData("<rss><link xmlns='http://www.w3.org/2005/Atom'/></rss>", "atom:link")]
    [InlineData("<feed><title/></feed>", "atom:title")]
    [InlineData("<feed xmlns='http://purl.org/atom/ns#'><title/></feed>", "atom:title")]
    [InlineData("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title/></a:feed>", "atom:title")]
    [InlineData("<rdf:RDF xmlns='http://purl.org/rss/1.0/'><title/></rdf:RDF>", "title")]
    public void Names_are_canonical_whatever_the_prefix(string document, string name) =>
        Assert.Equal(name, Root(document).Elements.First().Name);

    [Fact]
    public void A_base_holds_for_what_is_inside()
    {
        var root = Root("<r xml:base='news/'><a xml:base='politics/'><b/></a><c/></r>", new Uri("https://bote.example/x"));
        Assert.Equal("https://bote.example/news/politics/", root.First("a")?.First("b")?.Base!.AbsoluteUri);
        Assert.Equal("https://bote.example/news/", root.First("c")?.Base!.AbsoluteUri);
    }

    [Fact]
    public void Entities_declared_in_the_document_are_never_expanded_or_fetched()
    {
        var root = Root("""
            <!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><r>&a;&b;&f;</r>
            """);
        Assert.Equal("&a;&b;&f;", root.Text);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<a")]
    [InlineData("<a b='")]
    [InlineData("<a b=\"' ")]
    [InlineData("</a>")]
    [InlineData("<a></b>")]
    [InlineData("<![CDATA[")]
    [InlineData("<!--")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<a xmlns:b='c' xml:base='d'>")]
    [InlineData("&lt;&")]
    [InlineData("<item>")]
    public void Nasty_repetition_takes_linear_time_and_bounded_depth(string part)
    {
        Cost.IsLinear(part, document => Tree(document, FeedSource.Address));
        Assert.InRange(Depth(Tree(Cost.Repeat(part, 1_000))), 1, LenientXml.MaximumDepth + 2);
    }

    [Property]
    public void Any_text_is_a_tree(string? text) => Assert.True(Tree("<r>" + text).HasElements);

    private static int Depth(XmlElement element)
    {
        var deepest = 0;
        foreach (var inner in element.Elements)
            deepest = Math.Max(deepest, Depth(inner));
        return deepest + 1;
    }
}
