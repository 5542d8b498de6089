using System.Text;
using Bot.Core.Reading.Feeds;

namespace Bot.Core.Tests.Reading.Feeds;

/// <summary>Reads feeds that tests write down in a few words.</summary>
internal static class FeedSource
{
    internal static readonly Uri Address = new("https://bote.example/feeds/all.xml");

    internal static FeedDocument Read(string document, Uri? address = null) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(document), null, address ?? Address);

    internal static FeedDocument Rss(string channel) => Read($"<rss version='2.0'><channel>{channel}</channel></rss>");

    internal static FeedEntry RssItem(string item) => Assert.Single(Rss($"<item>{item}</item>").Entries);

    internal static FeedDocument Atom(string feed) => Read($"<feed xmlns='http://www.w3.org/2005/Atom'>{feed}</feed>");

    internal static FeedEntry AtomEntry(string entry) => Assert.Single(Atom($"<entry>{entry}</entry>").Entries);
}
