using System.Diagnostics;
using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Benchmarks.Speed;

/// <summary>
/// Composes one post of a read article for one channel over and over, and tells the median and the 99th percentile of the time,
/// and what is allocated. Each post is timed by itself, so that other programs on the machine change the median little.
/// </summary>
internal static class ComposeSpeed
{
    private const string Own =
        "<b>{{ title }}</b>\n\n{{ summary | truncate_sentences: 200 }}\n<i>{{ byline }}, {{ published | day }}</i>\n"
        + "{% for tag in tags limit: 3 %}{{ tag | hashtag }} {% endfor %}<a href=\"{{ link | campaign: 'telegram' }}\">{{ phrases.read_on }}</a>";

    private static readonly (string Name, Channel Channel)[] Channels =
    [
        .. BuiltInTemplate.All.Select(template => (template.Name, ComposedArticle.Channel(template.Name))),
        ("card with buttons", ComposedArticle.Channel("card", Enum.GetValues<PostButtonKind>())), ("own", ComposedArticle.Channel(Own)),
    ];

    public static int Run(string[] options)
    {
        var share = TimeSpan.FromSeconds(CommandOptions.Number(options, "--seconds", 4) / Channels.Length);
        // What runs for the first time runs before its code is made fast.
        foreach (var (_, channel) in Channels) Measure(channel, share);
        foreach (var (name, channel) in Channels)
        {
            var (times, allocated) = Measure(channel, share);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: median {times[times.Count / 2]:F1} µs, 99 % {times[times.Count * 99 / 100]:F1} µs, {allocated / 1024.0:F1} kB a post ({times.Count} posts)"));
        }
        return 0;
    }

    private static (List<double> Times, long Allocated) Measure(Channel channel, TimeSpan time)
    {
        var (times, started) = (new List<double>(200_000), Stopwatch.GetTimestamp());
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        while (Stopwatch.GetElapsedTime(started) < time)
        {
            var began = Stopwatch.GetTimestamp();
            ComposedArticle.Writer.Write(ComposedArticle.Article, channel);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        }
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times.Count;
        times.Sort();
        return (times, allocated);
    }
}
