using System.Globalization;
using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Testing;

namespace Bot.Core.Tests.Watching;

/// <summary>
/// An invented daily in Berlin and the bot that watches it, on a clock of their own: forty articles on a workday, most of them in
/// office hours, eight on a day of the weekend, hardly any at night. Every look goes through the watcher's own rules.
/// </summary>
internal sealed class SimulatedPaper
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private readonly Random chance = new(20260302);
    private readonly LookSequel sequel = new(new NewsroomOptions { TimeZone = Zone.Id }, new Random(1));
    private readonly List<DateTimeOffset> published = [];
    private readonly List<(DateTimeOffset At, TimeSpan Delay)> found = [];
    private DateTimeOffset now = Local("2026-03-02 00:00");

    internal Source Source { get; } = Some.Source();

    internal List<DateTimeOffset> Looks { get; } = [];

    internal List<Alarm> Alarms { get; } = [];

    /// <summary>A time by the paper's clock.</summary>
    internal static DateTimeOffset Local(string time)
    {
        var clock = DateTime.Parse(time, CultureInfo.InvariantCulture);
        return new DateTimeOffset(clock, Zone.GetUtcOffset(clock)).ToUniversalTime();
    }

    /// <summary>Lives through the days, with the paper's office and server as they are then.</summary>
    /// <param name="until">When, by the paper's clock.</param>
    /// <param name="writes">The share of the usual articles; 0: nobody is there.</param>
    /// <param name="answers">Whether its server answers.</param>
    internal SimulatedPaper Live(string until, double writes = 1, bool answers = true)
    {
        var end = Local(until);
        for (var minute = now; minute < end; minute = minute.AddMinutes(1))
            if (chance.NextDouble() < writes * ArticlesAnHour(TimeZoneInfo.ConvertTime(minute, Zone)) / 60)
                published.Add(minute.AddSeconds(chance.Next(60)));
        if (Looks.Count == 0) Source.NextLook = now;
        for (; Source.NextLook < end; LookAt(Source.NextLook, answers))
        {
        }
        now = end;
        return this;
    }

    /// <summary>How long articles that came out between two times waited for the look that found them, on average.</summary>
    internal TimeSpan MeanDelay(string from, string to) =>
        TimeSpan.FromSeconds(found.Where(one => one.At >= Local(from) && one.At < Local(to)).Average(one => one.Delay.TotalSeconds));

    /// <summary>How often it was looked at between two times.</summary>
    internal int LooksBetween(string from, string to) => Looks.Count(look => look >= Local(from) && look < Local(to));

    private void LookAt(DateTimeOffset at, bool answers)
    {
        Looks.Add(at);
        Source.LastError = answers ? null : "HTTP 503 Service Unavailable";
        var fresh = answers ? published.Skip(found.Count).TakeWhile(time => time <= at).ToList() : [];
        var look = new Look(Source, at, [.. fresh.Select((time, n) => Some.Entry($"stadtblatt.example/{found.Count + n}", published: time))])
        {
            Baseline = !Source.Baselined,
        };
        found.AddRange(fresh.Select(time => (time, at - time)));
        Source.Baselined = true;
        Alarms.AddRange(sequel.Of(look, look.Entries, serverWait: null, at));
    }

    private static double ArticlesAnHour(DateTimeOffset local) => (local.DayOfWeek, local.Hour) switch
    {
        (DayOfWeek.Saturday or DayOfWeek.Sunday, >= 8 and < 20) => 0.6,
        (DayOfWeek.Saturday or DayOfWeek.Sunday, _) => 0.06,
        (_, >= 8 and < 18) => 3.5,
        (_, 6 or 7 or (>= 18 and < 22)) => 0.75,
        _ => 0.06,
    };
}
