using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bot.Core.Model;

/// <summary>What happens to posts in a channel's quiet hours.</summary>
public enum QuietUse
{
    /// <summary>They wait until the hours are over. The default.</summary>
    Hold,

    /// <summary>They go out without a sound (Bot API, <c>disable_notification</c>).</summary>
    Silent,

    /// <summary>They wait until the hours are over, and go out together in a digest.</summary>
    Digest,
}

/// <summary>What happens to posts for which a channel's drip has no place.</summary>
public enum DripUse
{
    /// <summary>Each waits for a place of its own. The default.</summary>
    Wait,

    /// <summary>They go out together in a digest, in the last place of the hour.</summary>
    Digest,
}

/// <summary>The hours of each day in which a channel is quiet, by the newsroom's clock; they may reach over midnight.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they are over.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    private const string Clock = "HH:mm";

    /// <summary>Reads <c>22:00-06:30</c>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out QuietHours? hours)
    {
        hours = text?.Split('-', StringSplitOptions.TrimEntries) is [var from, var to] && Time(from) is { } begin && Time(to) is { } end && begin != end
            ? new(begin, end)
            : null;
        return hours is not null;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static QuietHours Parse(string text) => TryParse(text, out var hours) ? hours : throw new FormatException($"“{text}” are no hours.");

    /// <summary>
    /// When the quiet hours that <paramref name="now"/> falls in are over; null outside of them. Where the clock is put back, an
    /// hour comes twice: they begin at its first and are over at its last. Where it is put forward, a time that it leaves out
    /// counts as much later as it leaps.
    /// </summary>
    public DateTimeOffset? EndAt(DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        foreach (var day in new[] { today.AddDays(-1), today })
        {
            var begin = Instant(day.ToDateTime(From), zone, last: false);
            var end = Instant((From < To ? day : day.AddDays(1)).ToDateTime(To), zone, last: true);
            if (begin <= now && now < end) return end;
        }
        return null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH:mm}-{To:HH:mm}");

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone, bool last)
    {
        var offset = zone.IsAmbiguousTime(local)
            ? last ? zone.GetAmbiguousTimeOffsets(local).Min() : zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
