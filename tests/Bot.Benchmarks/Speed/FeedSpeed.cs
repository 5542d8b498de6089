using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using Bot.Core.Reading.Feeds;

namespace Bot.Benchmarks.Speed;

/// <summary>
/// Reads the same well-formed feeds with our reader, with System.ServiceModel.Syndication, and with a bare XmlReader that
/// only walks over them, by turns in one run, and tells the megabytes a second of each. What counts is the processor's
/// time, collecting garbage included, so that other programs on the machine change little.
/// </summary>
internal static class FeedSpeed
{
    private const int Rounds = 9;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private static readonly (string Name, byte[] Body)[] Feeds =
        [("RSS, 200 items", SampleFeeds.Rss(200)), ("Atom, 200 entries", SampleFeeds.Atom(200)), ("RSS, 20 items", SampleFeeds.Rss(20))];

    private static readonly (string Name, Action<byte[]> Read)[] Readers =
        [("ours", body => FeedReader.Read(body, "application/xml; charset=utf-8", null)), ("Syndication", Syndication), ("XmlReader", Walk)];

    public static int Run(string[] options)
    {
        var share = TimeSpan.FromSeconds(CommandOptions.Number(options, "--seconds", 12) / (Rounds * Feeds.Length * Readers.Length));
        // The compiler must be done with every reader before the first one is measured, or that one's number says nothing.
        foreach (var (_, body) in Feeds)
            foreach (var (_, read) in Readers)
                Throughput(read, body, WarmUp);
        foreach (var (name, body) in Feeds)
        {
            var best = new double[Readers.Length];
            for (var round = 0; round < Rounds; round++)
                for (var reader = 0; reader < Readers.Length; reader++)
                    best[reader] = Math.Max(best[reader], Throughput(Readers[reader].Read, body, share));
            var speeds = Readers.Select((reader, i) => string.Create(CultureInfo.InvariantCulture, $"{reader.Name} {best[i]:F0} MB/s"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name} ({body.Length / 1024} kB): {string.Join(", ", speeds)}; {best[0] / best[1]:F1} times Syndication, {best[0] / best[2]:F2} times XmlReader"));
        }
        return 0;
    }

    private static double Throughput(Action<byte[]> read, byte[] body, TimeSpan time)
    {
        var started = Environment.CpuUsage.TotalTime;
        var (count, spent) = (0, TimeSpan.Zero);
        for (; spent < time; spent = Environment.CpuUsage.TotalTime - started)
            for (var i = 0; i < 10; i++, count++)
                read(body);
        return count * (double)body.Length / 1e6 / spent.TotalSeconds;
    }

    /// <summary>Everything that our reader tells as well, as far as Syndication tells it.</summary>
    private static void Syndication(byte[] body)
    {
        using var reader = XmlReader.Create(new MemoryStream(body));
        foreach (var item in SyndicationFeed.Load(reader).Items)
        {
            _ = (item.Id, item.Title?.Text, item.Summary?.Text, (item.Content as TextSyndicationContent)?.Text, item.PublishDate, item.LastUpdatedTime);
            foreach (var link in item.Links)
                _ = link.GetAbsoluteUri();
            foreach (var author in item.Authors)
                _ = author.Name;
            foreach (var category in item.Categories)
                _ = category.Name;
        }
    }

    private static void Walk(byte[] body)
    {
        using var reader = XmlReader.Create(new MemoryStream(body), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (reader.Read())
            _ = reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value : reader.LocalName;
    }
}
