using System.Text;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Pages;

namespace Bot.Benchmarks.Fuzz;

/// <summary>A reader under test.</summary>
/// <param name="Corpus">What is broken for it.</param>
/// <param name="Read">Reads a document and tells how many characters it gave back.</param>
internal sealed record FuzzTarget(byte[][] Corpus, Func<byte[], int> Read)
{
    private static readonly Uri Address = new("https://bote.example/feeds/all.xml");
    private static readonly DateTimeOffset Now = new(2025, 9, 22, 18, 0, 0, TimeSpan.Zero);

    /// <summary>The reader of that name, or null.</summary>
    public static FuzzTarget? Named(string name) => name switch
    {
        "feeds" => new(FuzzCorpus.Feeds, Feed),
        "pages" => new(FuzzCorpus.Pages, Page),
        "sections" => new(FuzzCorpus.Pages, Section),
        _ => null,
    };

    private static int Feed(byte[] body)
    {
        try
        {
            var feed = FeedReader.Read(body, null, Address);
            return Size(feed.Title, feed.Link, feed.Description, feed.Language, feed.Image) + feed.Entries.Sum(entry =>
                Size(entry.Id, entry.Title, entry.Link, entry.Summary, entry.Content, entry.Author, entry.Image) + entry.Categories.Sum(name => name.Length));
        }
        catch (FeedFormatException refusal)
        {
            return refusal.Message.Length;
        }
    }

    private static int Page(byte[] body)
    {
        var page = ArticlePageReader.Read(Encoding.UTF8.GetString(body), Address, null);
        return Size(page.Title, page.Section, page.Byline, page.Lead, page.Excerpt, page.Text, page.Image, page.ImageAlt, page.Canonical)
            + page.Authors.Sum(name => name.Length) + page.Tags.Sum(name => name.Length);
    }

    private static int Section(byte[] body) =>
        SectionPageReader.Read(Encoding.UTF8.GetString(body), Address, null, Now).Sum(listed => Size(listed.Url, listed.Title, listed.Section, listed.Summary));

    private static int Size(params ReadOnlySpan<string?> texts)
    {
        var size = 0;
        foreach (var text in texts)
            size += text?.Length ?? 0;
        return size;
    }
}
