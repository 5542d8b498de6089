using System.Xml.Linq;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Feeds;

public sealed class XmlIndexTests
{
    /// <summary>More than have a number of their own, so that some share one.</summary>
    private const int Names = XmlNames.Shared + 20;

    [Theory]
    [InlineData("<rss><a/><b/><a/></rss>", "a", 2, 5)]
    [InlineData("<rss><a/><b/><a/></rss>", "b", 3, 4)]
    [InlineData("<rss>words<a/>words</rss>", "a", 3, 4)]
    [InlineData("<rss><a><b/></a><a/>words</rss>", "a", 2, 5)]
    [InlineData("<rss><b/><a><b/><b/></a></rss>", "b", 2, 3)]   // what stands deeper is no part
    [InlineData("<rss><a/><b/><a", "a", 2, 5)]
    public void It_tells_between_which_places_the_parts_of_a_name_stand(string document, string name, int first, int end)
    {
        var root = Root(document);

        root.Survey();

        Assert.Equal((first, end), root.Tree.Index[root.Tree.Names.Number(name)]);
    }

    [Property]
    public void In_a_well_formed_document_it_finds_what_a_plain_reader_finds(byte[] parts)
    {
        var document = $"<rss>{string.Concat(parts.Select(Part))}</rss>";
        var (root, plain) = (Root(document), XDocument.Parse(document).Root!);

        root.Survey();

        foreach (var name in Enumerable.Range(0, Names).Select(Name))
            Assert.Equal(plain.Elements(name).Select(part => part.Value), Texts(root, name));

        static string Part(byte seed) => $"words<{Name(seed)}><{Name(seed * 7)}>deep</{Name(seed * 7)}>{seed}</{Name(seed)}>";
    }

    [Property]
    public void In_any_document_it_finds_what_is_found_without_it(string? text, byte[] parts)
    {
        var root = Root($"<rss>{string.Join(text, parts.Select(part => $"<{Name(part)}>{part}"))}");
        List<XmlElement> elements = [.. Under(root)];

        foreach (var element in elements)
        {
            string[] names = [.. Enumerable.Range(0, Names).Select(Name)];
            Assert.False(element.IsSurveyed);
            var before = names.Select(name => Texts(element, name)).ToList();
            element.Survey();
            Assert.True(element.IsSurveyed);
            Assert.Equal(before, names.Select(name => Texts(element, name)));
        }
    }

    [Fact]
    public void It_is_of_one_element_and_forgets_the_one_before()
    {
        var root = Root("<rss><item><a>1</a></item><item><b>2</b><a>3</a></item></rss>");
        var (first, second) = (root.Elements.First(), root.Elements.Last());

        first.Survey();
        second.Survey();

        Assert.Equal((false, true), (first.IsSurveyed, second.IsSurveyed));
        Assert.Equal(["1"], Texts(first, "a"));
        Assert.Equal(["3"], Texts(second, "a"));
        Assert.Empty(Texts(first, "b"));
    }

    private static XmlElement Root(string document) => LenientXml.Parse(TextBuffer.Of(document), address: null).Root.Elements.First();

    private static IEnumerable<XmlElement> Under(XmlElement element) => element.Elements.SelectMany(Under).Prepend(element);

    private static string Name(int number) => $"n{number % Names}";

    private static List<string> Texts(XmlElement element, string name) => [.. element.All(name).Select(part => part.Text)];
}
