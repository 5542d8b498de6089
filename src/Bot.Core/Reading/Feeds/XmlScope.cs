namespace Bot.Core.Reading.Feeds;

/// <summary>The namespace declarations in force at one place of a document, and what the tags that were met there mean.</summary>
internal sealed class XmlScope(XmlScope? outer, Dictionary<string, string>? declared)
{
    /// <summary>Declarations nest with elements; deeper chains than this are nonsense and looked up no further.</summary>
    private const int Deepest = 64;

    /// <summary>Tags that are remembered; where a place and those behind it are taken, one is forgotten, and only looked up again.</summary>
    private const int Places = 64;

    private const int MostTries = 8;

    private XmlName?[]? names;

    /// <summary>The scope inside an element with these attributes; this one if they declare nothing.</summary>
    internal XmlScope With(ReadOnlySpan<XmlAttribute> attributes, ReadOnlySpan<char> document)
    {
        Dictionary<string, string>? inside = null;
        foreach (var attribute in attributes)
        {
            var name = document.Slice(attribute.Name.Start, attribute.Name.Length);
            if (name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase) && (name.Length == 5 || name[5] == ':'))
                (inside ??= []).TryAdd(name.Length == 5 ? "" : name[6..].ToString(), document.Slice(attribute.Value.Start, attribute.Value.Length).ToString());
        }
        return inside is null ? this : new XmlScope(this, inside);
    }

    /// <summary>What a tag means here.</summary>
    internal XmlName Name(ReadOnlySpan<char> tag, XmlNames document)
    {
        names ??= new XmlName?[Places];
        var place = (tag.Length * 7 + tag[0] * 3 + tag[^1] + tag[tag.Length / 2] * 5) & (Places - 1);
        for (var tries = 0; tries < MostTries && names[place] is { } other; tries++, place = (place + 1) & (Places - 1))
            if (tag.SequenceEqual(other.Tag))
                return other;
        return names[place] = document.Get(tag.ToString(), this);
    }

    /// <summary>The namespace address bound to a prefix (the empty prefix: the default), or null.</summary>
    internal string? Address(string prefix)
    {
        var scope = this;
        for (var depth = 0; scope is not null && depth < Deepest; depth++, scope = scope.Outer)
            if (scope.Declared is { } found && found.TryGetValue(prefix, out var address))
                return address;
        return null;
    }

    private XmlScope? Outer { get; } = outer;

    private Dictionary<string, string>? Declared { get; } = declared;
}
