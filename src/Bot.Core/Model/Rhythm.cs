using System.Buffers.Binary;

namespace Bot.Core.Model;

/// <summary>
/// When a source usually publishes: how many articles came in each hour of the week (the newsroom's clock), old weeks
/// counting less and less. It takes 356 bytes, whatever the source's age. Instances never change.
/// </summary>
public sealed class Rhythm
{
    /// <summary>Hours of a week; slot 0 is the hour after midnight of Monday.</summary>
    public const int Slots = 7 * 24;

    /// <summary>What a week counts in comparison with the one after it: half of it is forgotten in three weeks.</summary>
    private const double Keep = 0.8;

    /// <summary>The most that a slot holds: beyond it, half-precision numbers no longer tell n from n + 1.</summary>
    private const float Most = 2000;

    private const int Head = 20;

    private readonly byte[]? stored;
    private float[]? counts;

    private Rhythm(DateTimeOffset since, DateTimeOffset until, double longestLull, float[] counts) =>
        (Since, Until, LongestLull, this.counts) = (since, until, longestLull, counts);

    private Rhythm(byte[] stored)
    {
        this.stored = stored;
        Since = new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(stored), TimeSpan.Zero);
        Until = new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(stored.AsSpan(8)), TimeSpan.Zero);
        LongestLull = BinaryPrimitives.ReadSingleLittleEndian(stored.AsSpan(16));
    }

    /// <summary>When counting began.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>When something was last counted.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>
    /// The longest pause that is usual, measured in articles that came out meanwhile on other weeks: 1 for a source whose
    /// articles come one by one, 20 for one that publishes twenty at once every morning. It fades like the counts.
    /// </summary>
    public double LongestLull { get; }

    /// <summary>Read only when they are asked for: most looks ask for no more than the times.</summary>
    private float[] Counts => counts ??= Read(stored!);

    /// <summary>How long was counted.</summary>
    public TimeSpan History => Until - Since;

    /// <summary>Begins to count.</summary>
    public static Rhythm Begin(DateTimeOffset now) => new(now, now, 0, new float[Slots]);

    /// <summary>Counts articles, and a lull that ended with them.</summary>
    /// <param name="news">When they came out.</param>
    /// <param name="lull">How many were to be expected since the one before.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">The newsroom's time zone.</param>
    public Rhythm With(IEnumerable<DateTimeOffset> news, double lull, DateTimeOffset now, TimeZoneInfo zone)
    {
        // Whole days only: a count that is aged at every article would drown in rounding.
        var faded = (float)Math.Pow(Keep, (Days(now) - Days(Until)) / 7.0);
        var aged = Array.ConvertAll(Counts, count => count * faded);
        foreach (var time in news)
        {
            var slot = Slot(TimeZoneInfo.ConvertTime(time, zone));
            aged[slot] = Math.Min(aged[slot] + 1, Most);
        }
        return new(Since, now > Until ? now : Until, Math.Max(LongestLull * faded, lull), aged);
    }

    /// <summary>Articles that usually come out in an hour of the week.</summary>
    public double Rate(int slot) => Counts[slot % Slots] / Weeks;

    /// <summary>
    /// Articles an hour to reckon with in an hour of the week: its own count smoothed with the hours beside it and the same
    /// hours of the other workdays or of the other day of the weekend, for a few weeks of counts are mostly chance.
    /// </summary>
    public double SmoothRate(int slot)
    {
        var (first, days) = slot / 24 < 5 ? (0, 5) : (5, 2);
        var like = 0.0;
        for (var day = first; day < first + days; day++) like += AroundHour(day * 24 + slot % 24);
        return (AroundHour(slot) + like / days) / 2 / Weeks;
    }

    /// <summary>Articles that usually come out between two times.</summary>
    public double Expected(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        if (to <= from) return 0;
        var weeks = Math.Floor((to - from) / TimeSpan.FromDays(7));
        var expected = weeks * Counts.Sum();
        for (var at = from + weeks * TimeSpan.FromDays(7); at < to;)
        {
            var local = TimeZoneInfo.ConvertTime(at, zone);
            var end = at + RestOfHour(local);
            expected += Counts[Slot(local)] * ((end < to ? end : to) - at).TotalHours;
            at = end;
        }
        return expected / Weeks;
    }

    /// <summary>The hour of the week at a local time.</summary>
    public static int Slot(DateTimeOffset local) => ((int)local.DayOfWeek + 6) % 7 * 24 + local.Hour;

    /// <summary>How long a local time's hour still lasts; more than nothing.</summary>
    public static TimeSpan RestOfHour(DateTimeOffset local) =>
        TimeSpan.FromTicks(TimeSpan.TicksPerHour - local.TimeOfDay.Ticks % TimeSpan.TicksPerHour);

    /// <summary>The form in which it is stored.</summary>
    public byte[] ToBytes()
    {
        if (stored is not null) return stored;
        var bytes = new byte[Head + 2 * Slots];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Since.UtcTicks);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), Until.UtcTicks);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(16), (float)LongestLull);
        for (var slot = 0; slot < Slots; slot++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(Head + 2 * slot), (Half)Counts[slot]);
        return bytes;
    }

    /// <summary>Reads the stored form, which is kept and must not be changed any more.</summary>
    public static Rhythm FromBytes(byte[] bytes) => new(bytes);

    private static float[] Read(byte[] stored)
    {
        var counts = new float[Slots];
        for (var slot = 0; slot < Slots; slot++)
            counts[slot] = (float)BinaryPrimitives.ReadHalfLittleEndian(stored.AsSpan(Head + 2 * slot));
        return counts;
    }

    /// <summary>The weeks that the counts stand for, old ones counting less, as the counts do: at most four and a half.</summary>
    private double Weeks => Math.Max((1 - Math.Pow(Keep, History.TotalDays / 7)) / -Math.Log(Keep), 1.0 / Slots);

    private int Days(DateTimeOffset time) => (int)(time - Since).TotalDays;

    private double AroundHour(int slot) =>
        (Counts[(slot + Slots - 1) % Slots] + 2 * Counts[slot] + Counts[(slot + 1) % Slots]) / 4;
}
