namespace Bot.Core.Fetching;

/// <summary>
/// What a site asks of programs in its robots.txt (RFC 9309): which paths they leave alone. It counts for addresses that the bot
/// thinks of itself. What a person names, a page offers to feed readers, or a source tells as an article was given to be
/// read, and is read as that person's browser would.
/// </summary>
public sealed class RobotsRules
{
    /// <summary>The name by which a site addresses this bot; the rules for <c>*</c> count where none names it.</summary>
    public const string ProductToken = "NewsroomBot";

    /// <summary>How much of a file is read, in characters: what RFC 9309, section 2.5, asks of readers at least.</summary>
    public const int Longest = 500 * 1024;

    private const int MostRules = 2000;

    /// <summary>The longest pattern and path that are compared; no site means longer ones seriously.</summary>
    private const int LongestPath = 2000;

    private readonly List<Rule> rules;

    private RobotsRules(List<Rule> rules) => this.rules = rules;

    /// <summary>There is no file, or none for us: everything may be read (section 2.3.1.3).</summary>
    public static RobotsRules AllowAll { get; } = new([]);

    /// <summary>The server fails: nothing may be read before it tells (section 2.3.1.4).</summary>
    public static RobotsRules AllowNone { get; } = new([new Rule(new RobotsPattern("/"), Allows: false)]);

    /// <summary>Reads a file; what is no rule in it counts for nothing.</summary>
    public static RobotsRules Read(string robots)
    {
        ArgumentNullException.ThrowIfNull(robots);
        var (own, others) = (new List<Rule>(), new List<Rule>());
        var (forOwn, forOthers, named, amongNames) = (false, false, false, false);
        using var lines = new StringReader(WholeLines(robots));
        while (lines.ReadLine() is { } line)
        {
            var (key, value) = Parts(line);
            if (key == "user-agent")
            {
                // Names that follow each other share the rules behind them (section 2.2.1).
                if (!amongNames) (forOwn, forOthers) = (false, false);
                amongNames = true;
                forOwn |= Product(value).Equals(ProductToken, StringComparison.OrdinalIgnoreCase);
                forOthers |= value.StartsWith('*');
                named |= forOwn;
            }
            else if (key is "allow" or "disallow")
            {
                amongNames = false;
                if (value.Length is 0 or > LongestPath) continue;
                var rule = new Rule(new RobotsPattern(value), key == "allow");
                if (forOwn && own.Count < MostRules) own.Add(rule);
                if (forOthers && others.Count < MostRules) others.Add(rule);
            }
        }
        return new RobotsRules(named ? own : others);
    }

    /// <summary>
    /// Whether an address may be read: the longest rule that fits decides, and of equally long ones the kinder (section 2.2.2).
    /// </summary>
    public bool Allows(Uri address)
    {
        var path = RobotsPattern.OneSpelling(address.PathAndQuery);
        if (path == "/robots.txt" || rules.Count == 0) return true;
        if (path.Length > LongestPath) return false;
        var (allows, longest) = (true, -1);
        foreach (var rule in rules)
        {
            var length = rule.Pattern.Length;
            if (length < longest || (length == longest && !rule.Allows) || !rule.Pattern.Fits(path)) continue;
            (allows, longest) = (rule.Allows, length);
        }
        return allows;
    }

    /// <summary>As much as is read; half a path would forbid more than the whole one.</summary>
    private static string WholeLines(string robots) =>
        robots.Length <= Longest ? robots : robots[..(robots.LastIndexOf('\n', Longest - 1) + 1)];

    private static (string Key, string Value) Parts(string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        var text = comment < 0 ? line : line[..comment];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (text[..colon].Trim(' ', '\t', '\uFEFF').ToLowerInvariant(), text[(colon + 1)..].Trim());
    }

    /// <summary>The name in <c>NewsroomBot/1.0</c>, which people write though only the name is asked for.</summary>
    private static string Product(string value) =>
        string.Concat(value.TakeWhile(sign => char.IsAsciiLetter(sign) || sign is '-' or '_'));

    private readonly record struct Rule(RobotsPattern Pattern, bool Allows);
}
