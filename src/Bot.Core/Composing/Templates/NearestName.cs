using Bot.Core.Chat;

namespace Bot.Core.Composing.Templates;

/// <summary>Guesses which name was meant by one that does not exist.</summary>
internal static class NearestName
{
    /// <summary>The name with the fewest slips of the finger between; null where none comes near.</summary>
    public static string? Of(string asked, IEnumerable<string> names) => names
        .Select(name => (Name: name, Slips: NearestNames.Slips(asked.ToLowerInvariant(), name)))
        .Where(name => name.Slips <= Math.Max(1, Math.Max(asked.Length, name.Name.Length) / 3) && name.Slips < name.Name.Length)
        .OrderBy(name => name.Slips)
        .Select(name => name.Name)
        .FirstOrDefault();
}
