namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Gives each tag of one document its canonical name. Unprefixed tags in the root's own namespace speak the root's
/// language, whatever address was declared for it: people mistype it, forget it, or paste another format's.
/// </summary>
internal sealed class XmlNames
{
    private readonly Dictionary<(string Tag, string? Address), string> known = [];
    private string? rootAddress;
    private string? rootVocabulary;

    internal string Canonical(string tag, XmlScope scope)
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
