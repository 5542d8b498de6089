namespace Bot.Benchmarks.Kill;

/// <summary>Compares what was published with what stands in a channel.</summary>
internal static class KillVerdict
{
    /// <param name="channel">The channel's name, for the faults.</param>
    /// <param name="published">The headlines in the order in which they were published.</param>
    /// <param name="standing">The headlines in the order in which they stand.</param>
    /// <returns>What is wrong, a sentence each.</returns>
    public static IEnumerable<string> Faults(string channel, IReadOnlyList<string> published, IReadOnlyList<string> standing)
    {
        foreach (var lost in published.Except(standing)) yield return $"{channel}: {lost} is lost.";
        foreach (var double_ in standing.GroupBy(title => title).Where(same => same.Count() > 1))
            yield return $"{channel}: {double_.Key} stands {double_.Count()} times.";
        foreach (var strange in standing.Except(published)) yield return $"{channel}: {strange} was never published.";
        var expected = published.Intersect(standing).ToList();
        var found = standing.Distinct().Intersect(published).ToList();
        for (var place = 0; place < expected.Count; place++)
        {
            if (expected[place] == found[place]) continue;
            yield return $"{channel}: {found[place]} stands where {expected[place]} should.";
            yield break;
        }
    }
}
