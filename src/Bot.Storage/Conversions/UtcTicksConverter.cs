using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>
/// The one way in which times are stored: ticks of 100 ns since the year 1, UTC. Numbers can be compared and ordered by
/// every database, which SQLite cannot do with a <see cref="DateTimeOffset"/>. The offset is not kept.
/// </summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
