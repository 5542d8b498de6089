using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Bot.Core.Composing.Filters;

/// <summary>
/// Regular expressions of filters, compiled once. They run in time that grows with the text alone
/// (<see cref="RegexOptions.NonBacktracking"/>); one that needs to look around or back may not. Any
/// has a second: on a busy machine the first run of a harmless one takes its time.
/// </summary>
public static class FilterPattern
{
    private const int MostCached = 256;
    private const RegexOptions Manner = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Cache = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a pattern, in the engine's words; null where nothing is.</summary>
    public static string? Problem(string pattern)
    {
        try
        {
            Compile(pattern);
            return null;
        }
        catch (ArgumentException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>Whether the pattern fits somewhere.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took too long.</exception>
    public static bool Fits(string pattern, string text)
    {
        if (!Cache.TryGetValue(pattern, out var regex))
        {
            if (Cache.Count >= MostCached) Cache.Clear();
            Cache[pattern] = regex = Compile(pattern);
        }
        return regex.IsMatch(text);
    }

    private static Regex Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, Manner | RegexOptions.NonBacktracking, Longest);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, Manner, Longest);
        }
    }
}
