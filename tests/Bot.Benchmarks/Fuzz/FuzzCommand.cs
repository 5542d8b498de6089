using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Fuzz;

/// <summary>
/// Reads broken documents until the time or their number is up, and stops at the first that makes a reader throw, take
/// longer than a second, or give back or allocate much more than it was given. That one is written to a file.
/// </summary>
internal static class FuzzCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>A character of markup may be named by six in HTML, and stand in title, summary and content.</summary>
    private const int MostCharactersPerByte = 24;

    private const int MostMemoryPerByte = 6_000;
    private const int Ground = 4_000_000;

    public static int Run(string name, string[] options)
    {
        if (FuzzTarget.Named(name) is not { } target)
        {
            Console.Error.WriteLine("What is to be read? feeds, pages or sections.");
            return 2;
        }
        var minutes = TimeSpan.FromMinutes(CommandOptions.Number(options, "--minutes", 2));
        var most = (long)CommandOptions.Number(options, "--inputs", 1e12);
        var seed = (int)CommandOptions.Number(options, "--seed", 1);
        return Run(target, new Mutator(target.Corpus, seed), minutes, most) is { } fault ? Report(fault) : 0;
    }

    private static (byte[] Document, string Fault)? Run(FuzzTarget target, Mutator mutator, TimeSpan minutes, long most)
    {
        target.Read(target.Corpus[0]);
        var (count, slowest, largest, started) = (0L, TimeSpan.Zero, 0.0, Stopwatch.GetTimestamp());
        byte[] current = [];
        using var guard = new Timer(_ => Report((current, "does not come back")), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        for (; count < most && Stopwatch.GetElapsedTime(started) < minutes; count++)
        {
            current = mutator.Next();
            guard.Change(TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan);
            var (memory, before) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            if (Fault(target, current, out var size) is { } fault)
                return (current, fault);
            var taken = Stopwatch.GetElapsedTime(before);
            memory = GC.GetAllocatedBytesForCurrentThread() - memory;
            if (taken > Longest && Again(target, current) > Longest)
                return (current, $"took {taken.TotalMilliseconds:F0} ms");
            if (size > 4_000 + (long)current.Length * MostCharactersPerByte)
                return (current, $"gave {size} characters back");
            if (memory > Ground + (long)current.Length * MostMemoryPerByte)
                return (current, $"allocated {memory / 1_000_000} MB");
            slowest = taken > slowest ? taken : slowest;
            largest = Math.Max(largest, (double)memory / Math.Max(current.Length, 256));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} documents in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s, no fault; the slowest took {slowest.TotalMilliseconds:F1} ms, the largest {largest:F0} bytes of memory a byte."));
        return null;
    }

    private static string? Fault(FuzzTarget target, byte[] document, out int size)
    {
        size = 0;
        try
        {
            size = target.Read(document);
            return null;
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault.ToString();
        }
    }

    /// <summary>A collection or a busy machine may have taken the time; the quicker of two more readings has not.</summary>
    private static TimeSpan Again(FuzzTarget target, byte[] document)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 2; i++)
        {
            var before = Stopwatch.GetTimestamp();
            target.Read(document);
            var taken = Stopwatch.GetElapsedTime(before);
            best = taken < best ? taken : best;
        }
        return best;
    }

    private static int Report((byte[] Document, string Fault) found)
    {
        var path = Path.Combine(Path.GetTempPath(), $"fuzz-{found.Document.Length}-{found.Document.Sum(b => (long)b):x}.bin");
        File.WriteAllBytes(path, found.Document);
        Console.Error.WriteLine($"{found.Fault}{Environment.NewLine}The document, {found.Document.Length} bytes: {path}");
        Environment.Exit(1);
        return 1;
    }
}
