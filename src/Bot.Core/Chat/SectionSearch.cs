using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>What became of a search for a section.</summary>
internal abstract record SectionMatch
{
    /// <summary>There it is.</summary>
    public sealed record Offered(SectionOnOffer Section) : SectionMatch;

    /// <summary>The newsroom has the section, and nothing stands in it yet.</summary>
    public sealed record Empty(string Key, string Name) : SectionMatch;

    /// <summary>There is no such section.</summary>
    /// <param name="Nearest">Those that may have been meant, the nearest first; empty where none comes near.</param>
    public sealed record Unknown(IReadOnlyList<SectionOnOffer> Nearest) : SectionMatch;
}

/// <summary>Finds the section that a person means, by its titles and aliases in any language and by its label.</summary>
/// <param name="book">Knows which names mean which section.</param>
/// <param name="listed">The sections that settings describe.</param>
internal sealed class SectionSearch(SectionBook book, IReadOnlyCollection<SectionEntry> listed)
{
    private const int MostNearest = 4;

    /// <summary>Searches.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="offered">The sections that have articles.</param>
    public SectionMatch Find(string asked, IReadOnlyList<SectionOnOffer> offered)
    {
        var key = book.KeyOf(asked);
        if (offered.FirstOrDefault(section => section.Key == key) is { } found) return new SectionMatch.Offered(found);
        if (listed.FirstOrDefault(entry => SectionBook.Fold(entry.Name) == key) is { } entry)
            return new SectionMatch.Empty(key, entry.Name);
        return new SectionMatch.Unknown(NearestNames.Of(asked, Names(offered), MostNearest));
    }

    private IEnumerable<(string Name, SectionOnOffer Section)> Names(IReadOnlyList<SectionOnOffer> offered) =>
        from section in offered
        from name in listed.Where(entry => SectionBook.Fold(entry.Name) == section.Key)
            .SelectMany(entry => entry.Aliases.Concat(entry.Titles.Values).Append(entry.Name))
            .Append(section.Label)
        select (name, section);
}
