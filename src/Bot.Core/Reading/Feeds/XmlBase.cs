namespace Bot.Core.Reading.Feeds;

/// <summary>What relative addresses are relative to at one place of a document (XML Base).</summary>
/// <param name="Address">The base; null if even the document's address is unknown.</param>
/// <param name="IsDeclared">Whether an <c>xml:base</c> said so.</param>
internal readonly record struct XmlBase(Uri? Address, bool IsDeclared)
{
    /// <summary>The base inside an element with these attributes; null if it is the same.</summary>
    internal XmlBase? With(ReadOnlySpan<XmlAttribute> attributes, ReadOnlySpan<char> document)
    {
        foreach (var attribute in attributes)
            if (document.Slice(attribute.Name.Start, attribute.Name.Length).Equals("xml:base", StringComparison.OrdinalIgnoreCase))
                return FeedAddress.Resolve(document.Slice(attribute.Value.Start, attribute.Value.Length).ToString(), Address) is { } declared
                    ? new(declared, true)
                    : null;
        return null;
    }
}
