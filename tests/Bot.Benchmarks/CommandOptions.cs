using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>Options of a verb: a name and a number each.</summary>
internal static class CommandOptions
{
    /// <summary>The number after a name, or what stands in for it.</summary>
    public static double Number(string[] options, string name, double otherwise)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? double.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
