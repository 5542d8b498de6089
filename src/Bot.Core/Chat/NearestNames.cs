using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>Finds what a person may have meant by a name that does not exist.</summary>
public static class NearestNames
{
    /// <summary>More of what was asked is not looked at: no section's name is longer.</summary>
    private const int Longest = 48;

    /// <summary>The targets whose names come near, the nearest first.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="names">The names there are; a target may have several.</param>
    /// <param name="most">How many targets at most.</param>
    public static IReadOnlyList<T> Of<T>(string asked, IEnumerable<(string Name, T Target)> names, int most)
        where T : notnull
    {
        var wanted = Folded(asked);
        return wanted.Length == 0
            ? []
            : [.. names
                .Select(name => (name.Target, Distance: Distance(wanted, Folded(name.Name))))
                .Where(name => name.Distance is not null)
                .OrderBy(name => name.Distance)
                .Select(name => name.Target)
                .Distinct()
                .Take(most)];
    }

    /// <summary>
    /// How far a name is from what was asked: 0 where one begins with the other, else the number of slips of the finger
    /// between them; null where there are too many to be slips, more than one in three letters.
    /// </summary>
    private static int? Distance(string asked, string name)
    {
        if (name.Length == 0) return null;
        if (asked.Length >= 2 && name.StartsWith(asked, StringComparison.Ordinal)) return 0;
        if (name.Length >= 3 && asked.StartsWith(name, StringComparison.Ordinal)) return 0;
        var slips = Slips(asked, name);
        return slips <= Math.Max(1, Math.Max(asked.Length, name.Length) / 3) && slips < name.Length ? slips : null;
    }

    /// <summary>Letters left out, added, exchanged or swapped with their neighbour (optimal string alignment).</summary>
    internal static int Slips(string one, string other)
    {
        var (before, above, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, above, row) = (above, row, before);
        }
        return above[other.Length];
    }

    private static string Folded(string name)
    {
        var folded = SectionBook.Fold(name.Length > 4 * Longest ? name[..(4 * Longest)] : name);
        return folded.Length > Longest ? folded[..Longest] : folded;
    }
}
