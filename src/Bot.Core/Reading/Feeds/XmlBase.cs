namespace Bot.Core.Reading.Feeds;

/// <summary>What relative addresses are relative to at one place of a document (XML Base).</summary>
/// <param name="Address">The base; null if even the document's address is unknown.</param>
/// <param name="IsDeclared">Whether an <c>xml:base</c> said so.</param>
internal readonly record struct XmlBase(Uri? Address, bool IsDeclared)
{
    /// <summary>The base inside an element with these attributes.</summary>
    internal XmlBase With(XmlAttribute[] attributes)
    {
        foreach (var (name, value) in attributes)
            if (name.Equals("xml:base", StringComparison.OrdinalIgnoreCase))
                return FeedAddress.Resolve(value, Address) is { } declared ? new(declared, true) : this;
        return this;
    }
}
