namespace Bot.Core.Reading.Feeds;

/// <summary>Collects names of people or subjects: each once, in order, without the empty ones, at most two hundred.</summary>
internal sealed class FeedNames
{
    private const int MostNames = 200;

    /// <summary>So many are compared one by one; more of them through a set.</summary>
    private const int FewNames = 8;

    private List<string>? names;
    private HashSet<string>? seen;

    internal FeedNames Add(string? name)
    {
        if (FeedMarkup.NullIfEmpty(name) is not { } known || names?.Count >= MostNames)
            return this;
        names ??= [];
        if (names.Count >= FewNames ? (seen ??= [.. names]).Add(known) : !names.Contains(known))
            names.Add(known);
        return this;
    }

    internal FeedNames Add(IEnumerable<string?> more)
    {
        foreach (var name in more)
            Add(name);
        return this;
    }

    internal FeedNames Add(XmlElements elements, Func<XmlElement, string?> name)
    {
        foreach (var element in elements)
            Add(name(element));
        return this;
    }

    internal IReadOnlyList<string> ToList() => names ?? (IReadOnlyList<string>)[];
}
