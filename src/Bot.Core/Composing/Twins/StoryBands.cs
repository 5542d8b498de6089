using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Bot.Core.Model;

namespace Bot.Core.Composing.Twins;

/// <summary>
/// Numbers by which near-duplicate texts find each other without being compared with all others: the bands of a MinHash
/// signature over pairs of words (Broder 1997). Two texts that share three tenths of their pairs have a band in common with a
/// chance of 95 in a hundred, two that share a hundredth with one of 3 in a thousand.
/// </summary>
public static class StoryBands
{
    /// <summary>The bands of a text.</summary>
    public const int Count = 32;

    private const int Rows = 2;

    /// <summary>A text of fewer pairs says too little to be told from others.</summary>
    private const int FewestShingles = 12;

    /// <summary>The bands of an article; none for one too short to compare.</summary>
    public static IReadOnlyList<long> Of(Article article)
    {
        var shingles = StoryText.Of(article).Shingles;
        if (shingles.Count < FewestShingles) return [];
        Span<ulong> least = stackalloc ulong[Count * Rows];
        least.Fill(ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            var hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(shingle.AsSpan()));
            for (var row = 0; row < least.Length; row++) least[row] = Math.Min(least[row], Mixed(hash, (ulong)row));
        }

        var bands = new long[Count];
        Span<byte> band = stackalloc byte[sizeof(ulong) * Rows + 1];
        for (var at = 0; at < Count; at++)
        {
            for (var row = 0; row < Rows; row++) BinaryPrimitives.WriteUInt64LittleEndian(band[(row * sizeof(ulong))..], least[at * Rows + row]);
            band[^1] = (byte)at;
            bands[at] = (long)XxHash3.HashToUInt64(band);
        }
        return bands;
    }

    /// <summary>One of many orders of the same hashes (the finalizer of SplitMix64).</summary>
    private static ulong Mixed(ulong hash, ulong row)
    {
        var mixed = hash + (row + 1) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
