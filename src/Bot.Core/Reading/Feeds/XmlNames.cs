namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Gives each tag of one document its canonical name. Unprefixed tags in the root's own namespace speak the root's
/// language, whatever address was declared for it: people mistype it, forget it, or paste another format's.
/// </summary>
/// <remarks>
/// Canonical names are numbered, so that an element can tell by a bit what it does not hold: most questions are for that.
/// A feed has two dozen names; from the last number on they share it.
/// </remarks>
internal sealed class XmlNames
{
    /// <summary>The number that all names share for which no other was left.</summary>
    internal const int Shared = 63;

    private const int Places = 128;

    private readonly Dictionary<(string Tag, string? Address), string> known = [];
    private readonly Dictionary<string, XmlOpenTag> openTags = new(StringComparer.OrdinalIgnoreCase);
    private readonly (string? Name, int Number)[] numbers = new (string?, int)[Places];
    private readonly List<XmlName> all = [];
    private ulong?[] present = [];
    private string? rootAddress;
    private string? rootVocabulary;
    private int count;

    /// <summary>The name at a place, see <see cref="XmlName.Place"/>.</summary>
    internal XmlName this[int place] => all[place];

    /// <summary>What a tag means in a scope.</summary>
    internal XmlName Get(string tag, XmlScope scope)
    {
        var canonical = Canonical(tag, scope);
        var name = new XmlName(canonical, NumberNew(canonical), all.Count, tag, OpenTag(tag) ?? (openTags[tag] = new XmlOpenTag()));
        all.Add(name);
        return name;
    }

    /// <summary>The count of open elements of a tag; null if none was ever met.</summary>
    internal XmlOpenTag? OpenTag(ReadOnlySpan<char> tag) =>
        openTags.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tag, out var open) ? open : null;

    /// <summary>The number of a canonical name; -1 if the document doesn't have it.</summary>
    internal int Number(string name)
    {
        var place = Place(name);
        return numbers[place].Name is not null ? numbers[place].Number : count < Shared ? -1 : Shared;
    }

    /// <summary>A bit for each name of the list that the document has, by its number. To be asked when all names have theirs.</summary>
    internal ulong Present(XmlNameList list)
    {
        if (list.Index >= present.Length)
            Array.Resize(ref present, list.Index + 16);
        return present[list.Index] ??= Bits(list.Names);
    }

    private ulong Bits(ReadOnlySpan<string> names)
    {
        var bits = 0UL;
        foreach (var name in names)
            if (Number(name) is >= 0 and var number)
                bits |= 1UL << number;
        return bits;
    }

    private sbyte NumberNew(string name)
    {
        var place = Place(name);
        if (numbers[place].Name is null && count < Shared)
            // The very string that rules ask by, where they have done so before, is told from others at a glance.
            numbers[place] = (string.IsInterned(name) ?? name, count++);
        return (sbyte)Number(name);
    }

    /// <summary>Where the name stands, or the free place where it would.</summary>
    private int Place(string name)
    {
        var place = name.Length == 0 ? 0 : ((name.Length * 31 + name[name.Length / 2]) * 31 + name[name.Length * 3 / 4]) * 31 + name[^1];
        for (place &= Places - 1; numbers[place].Name is { } other && other != name; place = (place + 1) & (Places - 1)) { }
        return place;
    }

    private string Canonical(string tag, XmlScope scope)
    {
        var colon = tag.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : tag[..colon];
        var address = scope.Address(prefix);
        if (known.TryGetValue((tag, address), out var name))
            return name;
        var local = colon < 0 ? tag : tag[(colon + 1)..];
        NoteRoot(prefix, local, address);
        name = XmlVocabularies.Name(Vocabulary(prefix, address), local);
        known[(tag, address)] = name;
        return name;
    }

    private string Vocabulary(string prefix, string? address)
    {
        if (prefix.Length == 0 && rootVocabulary is not null && (address ?? "") == rootAddress)
            return rootVocabulary;
        return XmlVocabularies.Prefix(address ?? "") is { } vocabulary && (address is not null || prefix.Length == 0) ? vocabulary
            : prefix.Length > 0 ? prefix.ToLowerInvariant()
            : XmlVocabularies.Foreign;
    }

    private void NoteRoot(string prefix, string local, string? address)
    {
        if (rootVocabulary is not null || prefix.Length > 0)
            return;
        rootVocabulary = local.ToLowerInvariant() switch
        {
            "rss" or "channel" => XmlVocabularies.Core,
            "feed" or "entry" => "atom",
            "urlset" or "sitemapindex" => XmlVocabularies.Sitemap,
            _ => null,
        };
        rootAddress = address ?? "";
    }
}
