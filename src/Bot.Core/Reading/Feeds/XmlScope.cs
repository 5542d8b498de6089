namespace Bot.Core.Reading.Feeds;

/// <summary>The namespace declarations in force at one place of a document, and the vocabulary its root speaks.</summary>
internal sealed class XmlScope(XmlScope? outer, Dictionary<string, string>? declared)
{
    /// <summary>Declarations nest with elements; deeper chains than this are nonsense and looked up no further.</summary>
    private const int Deepest = 64;

    private Dictionary<string, XmlName>? names;

    /// <summary>No namespace is declared; one for each document, because names belong to a document.</summary>
    internal static XmlScope Empty => new(null, null);

    /// <summary>What the tags that were met here mean.</summary>
    internal Dictionary<string, XmlName> Names => names ??= new(StringComparer.Ordinal);

    /// <summary>The scope inside an element with these attributes; this one if they declare nothing.</summary>
    internal XmlScope With(XmlAttribute[] attributes)
    {
        Dictionary<string, string>? declared = null;
        foreach (var (name, value) in attributes)
        {
            if (name.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase))
                (declared ??= []).TryAdd(name[6..], value);
            else if (name.Equals("xmlns", StringComparison.OrdinalIgnoreCase))
                (declared ??= []).TryAdd("", value);
        }
        return declared is null ? this : new XmlScope(this, declared);
    }

    /// <summary>The namespace address bound to a prefix (the empty prefix: the default), or null.</summary>
    internal string? Address(string prefix)
    {
        var scope = this;
        for (var depth = 0; scope is not null && depth < Deepest; depth++, scope = scope.Outer)
            if (scope.Declared is { } declared && declared.TryGetValue(prefix, out var address))
                return address;
        return null;
    }

    private XmlScope? Outer { get; } = outer;

    private Dictionary<string, string>? Declared { get; } = declared;
}
