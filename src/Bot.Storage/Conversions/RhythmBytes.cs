using Bot.Core.Model;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>A rhythm is stored in its own compact form. Instances never change, so a changed one is another one.</summary>
internal sealed class RhythmBytes() : ValueConverter<Rhythm, byte[]>(
    rhythm => rhythm.ToBytes(), bytes => Rhythm.FromBytes(bytes));

/// <summary>Skipped times are stored as their bits.</summary>
internal sealed class SkippedTimesBits() : ValueConverter<SkippedTimes, int>(times => times.Bits, bits => new SkippedTimes(bits));
