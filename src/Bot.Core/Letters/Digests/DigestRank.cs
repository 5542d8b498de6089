namespace Bot.Core.Letters.Digests;

/// <summary>
/// What stands first in a digest: breaking news, then what most sources tell, then the newest. Pure.
/// </summary>
public static class DigestRank
{
    /// <summary>The stories, the most important first.</summary>
    public static IReadOnlyList<DigestStory> Order(IEnumerable<DigestStory> stories) =>
    [
        .. stories
            .OrderByDescending(story => story.IsBreaking)
            .ThenByDescending(story => story.Sources)
            .ThenByDescending(story => story.Dated)
            .ThenByDescending(story => story.Id.Value),
    ];

    /// <summary>
    /// The most important so many of ranked stories, by section: the section of the most important one first. What has no section
    /// stands last.
    /// </summary>
    public static IReadOnlyList<IGrouping<string, DigestStory>> BySection(IReadOnlyList<DigestStory> ranked, int most) =>
    [
        .. ranked.Take(most)
            .GroupBy(story => story.Section?.Key ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0),
    ];
}
