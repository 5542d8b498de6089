using Bot.Core.Composing.Filters;

namespace Bot.Settings;

/// <summary>What a channel's filter must be, beyond its types.</summary>
internal static class FilterRules
{
    /// <summary>The faults of a filter.</summary>
    /// <param name="key">The filter's key, e.g. <c>Channels:0:Filter</c>.</param>
    /// <param name="filter">The filter.</param>
    public static IEnumerable<SettingFault> Faults(string key, ChannelFilter filter) =>
    [
        .. List($"{key}:Any", filter.Any), .. List($"{key}:All", filter.All), .. List($"{key}:None", filter.None),
    ];

    private static IEnumerable<SettingFault> List(string key, List<FilterCondition> conditions) =>
        conditions.Count > ChannelFilter.MostConditions
            ? [new(key, $"{conditions.Count} conditions are too many. Write {ChannelFilter.MostConditions} at most; Words takes several words at once.")]
            : conditions.SelectMany((condition, index) => Condition($"{key}:{index}", condition));

    private static IEnumerable<SettingFault> Condition(string key, FilterCondition condition)
    {
        var given = condition.Given().ToList();
        if (given.Count == 0)
            yield return new(key, "empty. Write one of Words, Phrase, Author, Tag, Section, Language, LongerThan, ShorterThan, Regex.");
        foreach (var (name, value) in given.Where(one => one.Value.Length > FilterCondition.Longest))
            yield return new($"{key}:{name}", $"{value.Length} characters are too many. Write {FilterCondition.Longest} at most.");
        foreach (var name in new[] { nameof(condition.LongerThan), nameof(condition.ShorterThan) })
            if (given.Exists(one => one.Key == name && one.Value.StartsWith('-')))
                yield return new($"{key}:{name}", "negative. Write a number of characters.");
        foreach (var (name, value) in given.Where(one => one.Key is nameof(condition.Words) or nameof(condition.Phrase)))
            if (!value.Any(char.IsLetterOrDigit)) yield return new($"{key}:{name}", $"“{value}” has neither letters nor digits.");
        if (condition.Regex is { Length: <= FilterCondition.Longest } pattern && FilterPattern.Problem(pattern) is { } problem)
            yield return new($"{key}:Regex", $"not a pattern. {problem}");
    }
}
