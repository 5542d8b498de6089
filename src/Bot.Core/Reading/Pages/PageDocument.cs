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

    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        MaximumDepth = DeepestElement,
        SkipComments = true,
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = (ref _, name) => ReadAttributes.Have(name.Span),
    };

    public static IHtmlDocument Parse(string html) =>
        new HtmlParser(Options).ParseDocument(NestingLimit.Apply(html.Length > LongestPage ? html[..LongestPage] : html));
}
