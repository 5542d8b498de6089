using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using Bot.Core.Reading.Pages;

namespace Bot.Benchmarks.Speed;

/// <summary>
/// Reads article pages, and has AngleSharp only parse the same pages with its own defaults, by turns in one run, and tells
/// how many times the parse the reading costs. The pages are invented ones, or those of a folder.
/// </summary>
internal static class PageSpeed
{
    private const int Rounds = 7;

    public static int Run(string[] options)
    {
        int folder = Array.IndexOf(options, "--folder");
        (string Name, string[] Pages)[] sets = folder < 0
            ? [("a page as papers dress them", [SamplePages.Dressed()]), ("a bare page", [SamplePages.Article(12, 2)]), ("a bare page with 320 teasers", [SamplePages.Article(25, 320)])]
            : [("the folder", [.. Directory.EnumerateFiles(options[folder + 1], "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText)])];
        var share = TimeSpan.FromSeconds(CommandOptions.Number(options, "--seconds", 6) / (2.0 * Rounds * sets.Length));
        // What runs for the first time runs before its code is made fast.
        foreach (var (_, pages) in sets)
            _ = Milliseconds(html => ArticlePageReader.Read(html, SamplePages.Address, zone: null), pages, share * Rounds) + Milliseconds(html => new HtmlParser().ParseDocument(html).Dispose(), pages, share);
        foreach (var (name, pages) in sets)
        {
            var (read, parse) = (double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                read = Math.Min(read, Milliseconds(html => ArticlePageReader.Read(html, SamplePages.Address, zone: null), pages, share));
                parse = Math.Min(parse, Milliseconds(html => new HtmlParser().ParseDocument(html).Dispose(), pages, share));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name} ({pages.Sum(page => (long)page.Length) / 1024} kB): read {read:F2} ms, parse alone {parse:F2} ms; {read / parse:F2} times the parse"));
        }
        return 0;
    }

    /// <summary>The processor time that all pages take once, the collector's included: it holds on a busy machine too.</summary>
    private static double Milliseconds(Action<string> read, string[] pages, TimeSpan time)
    {
        var (count, started, used) = (0, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        do
        {
            foreach (var page in pages)
                read(page);
            count++;
        }
        while (Stopwatch.GetElapsedTime(started) < time);
        return (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / count;
    }
}
