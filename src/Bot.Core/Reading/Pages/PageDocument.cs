using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Bot.Core.Reading.Pages;

/// <summary>Parses pages from outside: no scripts, nothing loaded, bounded in size and depth.</summary>
internal static class PageDocument
{
    /// <summary>The longest page that is read, in characters; what follows is left out.</summary>
    public const int LongestPage = 4_000_000;

    /// <summary>Elements nested deeper become siblings, so that every walk over the tree may recurse.</summary>
    private const int DeepestElement = 160;

    private static readonly HtmlParserOptions Whole = new()
    {
        IsScripting = false,
        MaximumDepth = DeepestElement,
        SkipComments = true,
        DisableElementPositionTracking = true,
    };

    private static readonly HtmlParserOptions Read = Whole with { ShouldEmitAttribute = (ref _, name) => ReadAttributes.Have(name.Span) };

    /// <summary>The page with the attributes that our own rules ask for (<see cref="ReadAttributes"/>).</summary>
    public static IHtmlDocument Parse(string html) => Parse(html, Read);

    /// <summary>The page with all attributes, for those who ask by rules that are not ours.</summary>
    public static IHtmlDocument ParseWhole(string html) => Parse(html, Whole);

    private static IHtmlDocument Parse(string html, HtmlParserOptions options) =>
        new HtmlParser(options).ParseDocument(NestingLimit.Apply(html.Length > LongestPage ? html[..LongestPage] : html));
}
