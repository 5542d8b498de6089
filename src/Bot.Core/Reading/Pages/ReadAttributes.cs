using System.Collections.Frozen;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// The attributes that pages are read by. Most others tell scripts and style sheets what to do, and are more than half of
/// many a page; who reads an attribute that is not named here finds that no element has it.
/// </summary>
internal static class ReadAttributes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.ToFrozenSet(
    [
        "alt", "aria-hidden", "aria-label", "class", "content", "datetime", "hidden", "href", "id", "itemprop", "itemtype", "lang", "name",
        "property", "rel", "role", "src", "srcset", "style", "title", "type", "width", "xml:lang",
        "data-lazy-src", "data-lazy-srcset", "data-original", "data-src", "data-srcset", "data-testid",
        // The parser itself asks for these where it leaves SVG and MathML (HTML, section 13.2.6.5).
        "color", "encoding", "face", "size",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the parser keeps an attribute of a name in lower case.</summary>
    public static bool Have(ReadOnlySpan<char> name) => Names.Contains(name) || name.Contains("breadcrumb", StringComparison.Ordinal);
}
