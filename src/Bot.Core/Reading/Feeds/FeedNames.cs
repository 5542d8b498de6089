namespace Bot.Core.Reading.Feeds;

/// <summary>Collects names of people or subjects: each once, in order, without the empty ones, at most two hundred.</summary>
internal struct FeedNames
{
    private const int MostNames = 200;

    /// <summary>So many are compared one by one; more of them through a set.</summary>
    private const int FewNames = 8;

    /// <summary>The first name, which mostly is the only one.</summary>
    private string? first;
    private List<string>? names;
    private HashSet<string>? seen;

    internal FeedNames Add(string? name)
    {
        if (FeedMarkup.NullIfEmpty(name) is not { } known || known == first || names?.Count >= MostNames)
            return this;
        if (first is null)
            first = known;
        else if (names is null)
            names = [first, known];
        else if (names.Count >= FewNames ? (seen ??= [.. names]).Add(known) : !names.Contains(known))
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

    /// <summary>So many of them as one line, separated by commas; null if there are none.</summary>
    internal readonly string? Together(int most) => names is null ? first : string.Join(", ", names.Take(most));

    internal readonly IReadOnlyList<string> ToList() => names ?? (first is null ? (IReadOnlyList<string>)[] : [first]);
}
