using Bot.Core.Fetching;
using Bot.Core.Reading.Pages;

namespace Bot.Settings;

/// <summary>What a source's settings must be.</summary>
internal static class SourceRules
{
    /// <summary>The faults of one source.</summary>
    public static IEnumerable<SettingFault> Faults(SourceSettings source, int index)
    {
        var key = $"Sources:{index}";
        if (source.Name is null) yield return SettingsRules.Missing($"{key}:Name");
        if (source.Url is null) yield return SettingsRules.Missing($"{key}:Url");
        else if (AddressGuard.Read(source.Url) is null) yield return SettingsRules.NotWeb($"{key}:Url", source.Url);
        if (source.Every < TimeSpan.FromSeconds(1) || source.Every > TimeSpan.FromDays(7))
            yield return new($"{key}:Every", "out of range. Write a time span from 00:00:01 to 7.00:00:00.");
        foreach (var fault in SettingsRules.Language($"{key}:Language", source.Language)) yield return fault;
        foreach (var fault in Selectors($"{key}:Selectors", source)) yield return fault;
    }

    private static IEnumerable<SettingFault> Selectors(string key, SourceSettings source)
    {
        // A group without anything in it is none.
        if (source.Selectors?.Given().ToList() is not { Count: > 0 } given) yield break;
        if (source.Kind is not (WatchedKind.Auto or WatchedKind.SectionPage))
            yield return new(key,
                $"a source of the kind {source.Kind} has no page to select from. Leave them out, or write SectionPage or Auto as its Kind.");
        if (source.Selectors.Item is null)
            yield return new($"{key}:Item",
                "missing. Write the selector of the elements that each hold one article, for example li.teaser.");
        foreach (var (name, selector) in given)
            if (PageSelector.Problem(selector) is { } problem) yield return new($"{key}:{name}", problem);
    }
}
