namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Canonical names that a rule asks elements for, the preferred one first. A list is made once, so that a document need find
/// out only once which of the names it has at all.
/// </summary>
internal sealed class XmlNameList(params string[] names)
{
    private static int lists;

    /// <summary>The list's place in a row of all lists.</summary>
    internal int Index { get; } = Interlocked.Increment(ref lists) - 1;

    internal ReadOnlySpan<string> Names => names;
}
