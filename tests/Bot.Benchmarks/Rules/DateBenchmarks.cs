using BenchmarkDotNet.Attributes;
using Bot.Core.Reading.Dates;

namespace Bot.Benchmarks.Rules;

/// <summary>Dates as feeds and pages write them.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private static readonly DateTimeOffset Now = new(2022, 1, 10, 15, 0, 0, TimeSpan.FromHours(1));

    /// <summary>A date of a feed: as most write it, and as some do.</summary>
    [Params("Mon, 10 Jan 2022 14:50:09 +0100", "2022-01-10T14:50:09Z", "Montag, 10. Januar 2022, 14:50 Uhr")]
    public string Written { get; set; } = "";

    /// <summary>The moment that it names in a feed.</summary>
    [Benchmark]
    public DateTimeOffset? InFeed() => FeedDates.Parse(Written);

    /// <summary>The same in a line of a German page.</summary>
    [Benchmark]
    public LocalDate? OnPage() => LocalDates.Find(Written, "de", Now, TimeZoneInfo.Utc);
}
