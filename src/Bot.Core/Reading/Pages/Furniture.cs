using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Tells the furniture of a page (navigation, share boxes, teasers, forms, credits) from its article.</summary>
internal static partial class Furniture
{
    private static readonly FrozenSet<string> NeverText = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "video", "audio", "select",
        "textarea", "input", "math", "head", "map", "datalist", "dialog",
    ]);

    private static readonly FrozenSet<string> NeverArticle = FrozenSet.ToFrozenSet(["nav", "aside", "footer", "form", "button", "menu"]);

    private static readonly FrozenSet<string> FurnitureRoles = FrozenSet.ToFrozenSet(
        ["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tooltip"]);

    /// <summary>Whether an element never shows text to a reader.</summary>
    public static bool IsInvisible(IElement element) => NeverText.Contains(element.LocalName) || IsHidden(element);

    /// <summary>
    /// Tells which elements under a root cannot hold a part of the article. One that holds a good part of the page's
    /// paragraphs is no furniture whatever its name: pages put all they have into a form or a "sidebar-layout".
    /// </summary>
    public static Func<IElement, bool> Within(IElement root)
    {
        ProseLengths prose = ProseLengths.Under(root);
        int all = prose.Of(root);
        var known = new KnownNames();
        return element =>
        {
            NamedAs named = known.Of(element);
            return NeverText.Contains(element.LocalName) || IsComments(element, named)
                || (IsHidden(element) && prose.Of(element) <= all * 3 / 5)
                || (LooksLikeFurniture(element, named) && prose.Of(element) <= all * 2 / 5);
        };
    }

    /// <summary>What the names of a page's elements say. A page gives the same names to many, and makes them of the same words.</summary>
    private sealed class KnownNames
    {
        /// <summary>What parts the names of a class attribute (HTML, 2.3.7: ASCII white space).</summary>
        private static readonly SearchValues<char> White = SearchValues.Create(" \t\n\r\f");

        private readonly Dictionary<(string? Classes, string? Id), NamedAs> _names = [];
        private readonly Dictionary<string, NamedAs>.AlternateLookup<ReadOnlySpan<char>> _words =
            new Dictionary<string, NamedAs>().GetAlternateLookup<ReadOnlySpan<char>>();

        public NamedAs Of(IElement element)
        {
            if (element.Attributes.Length == 0)
                return default;
            var key = (element.ClassName, element.Id);
            if (!_names.TryGetValue(key, out NamedAs known))
                _names[key] = known = OfWords(key.ClassName).And(OfWords(key.Id));
            return known;
        }

        private NamedAs OfWords(ReadOnlySpan<char> words)
        {
            NamedAs known = default;
            foreach (Range range in words.SplitAny(White))
            {
                if (words[range] is { IsEmpty: false } word)
                    known = known.And(OfWord(word));
            }
            return known;
        }

        private NamedAs OfWord(ReadOnlySpan<char> word)
        {
            if (!_words.TryGetValue(word, out NamedAs known))
                _words[word] = known = new NamedAs(CommentsName().IsMatch(word), FurnitureName().IsMatch(word), ArticleName().IsMatch(word));
            return known;
        }
    }

    private readonly record struct NamedAs(bool IsComments, bool HasFurniture, bool HasArticle)
    {
        public bool IsFurniture => HasFurniture && !HasArticle;

        public NamedAs And(NamedAs other) => new(IsComments || other.IsComments, HasFurniture || other.HasFurniture, HasArticle || other.HasArticle);
    }

    /// <summary>Readers often write more than the article; what holds a heading of the first rank is more than their comments.</summary>
    private static bool IsComments(IElement element, NamedAs named) =>
        element.LocalName is "div" or "section" or "ol" or "ul" && named.IsComments && element.QuerySelector("h1") is null;

    private static bool LooksLikeFurniture(IElement element, NamedAs named) =>
        NeverArticle.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && FurnitureRoles.Contains(role))
        || (MayBeFurniture(element) && named.IsFurniture);

    /// <summary>Whether a paragraph within the article only invites to share, subscribe or read on, or credits a photo.</summary>
    public static bool IsPhrase(string text) => text.Length < 200 && Phrase().IsMatch(text);

    /// <summary>Class and id of an element in one string.</summary>
    public static string Names(IElement element) => $"{element.ClassName} {element.Id}";

    private static bool IsHidden(IElement element)
    {
        if (element.Attributes.Length == 0)
            return false;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        return element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style);
    }

    private static bool MayBeFurniture(IElement element) =>
        element.LocalName is not ("body" or "html" or "article" or "main" or "p" or "h1") && element is not { LocalName: "a", ParentElement.LocalName: "p" };

    [GeneratedRegex(@"(^|\s)([\w-]*[-_])?(comments|commentlist|comment-?(list|section|area|thread|wrapper|container)|disqus_thread|kommentare)([-_](list|section|area|container|wrapper|block)\w*)?($|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex CommentsName();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();

    /// <summary>Words of class names that mark furniture, at a word's beginning: "share-buttons", "article__related".</summary>
    [GeneratedRegex(
        @"(^|[\s_-])(ads?|advert\w*|adslot|anzeige|author-?(bio|box|info)|banner|bio|breadcrumbs?|bluesky-embed|byline|captions?|comments?|commentlist|consent|cookies?|copyright|credits?|cta|disqus|donat\w+|embed|expandable\w*|fact-?box|follow|footer|gallery|gdpr|info-?box|instagram-media|jp-relatedposts|keywords?|legal|login|masthead|menu|meta|modal|more-?(news|stories|articles|from)|most-?(read|popular)|nav(bar|igation)?|newsletter\w*|outbrain|offscreen|overlay|pagination|pager|paywall|poll|popular|popup|quiz|print|prom(o|os|otion)|read-?(more|next|also)|recirc\w*|recommend\w*|register|related\w*|reply|respond|rss|screen-reader\w*|see-?also|share\w*|sharing|sidebar|sign-?up|skip|social\w*|sponsor\w*|subscri\w+|taboola|tags?|tagcloud|teasers?|tiktok-embed|toolbar|tools|trending|twitter-(tweet|video)|visually-?hidden|widget|sr-only)($|[\s_-]|s\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex FurnitureName();

    /// <summary>Class names that hold the article itself whatever else they say: "article-body with-sidebar".</summary>
    [GeneratedRegex(
        @"(article|story|post|entry|news|main)[-_]*(body|text|content)|articlebody|has-|with-|(^|\s)(content|main|page|wrapper|container)($|\s)",
        RegexOptions.IgnoreCase)]
    private static partial Regex ArticleName();

    [GeneratedRegex(
        @"^\W*(share( this| on)?\b|follow us|subscribe|sign up|read (more|also|next)|see also|related( articles| stories)?\s*:|more on this|advertisement|photo( by|:| credit)|image( source| credit|:)|getty images|copyright|©|all rights reserved|click here|abonnieren|teilen\b|folgen sie|lesen sie (auch|mehr|hier)|mehr zum thema|siehe auch|auch interessant|anzeige\b|foto:|bild:|quelle:|читайте также|подпис|поделиться|фото:|чытайце таксама|падпіс|фота:|czytaj (też|także|również|więcej)|zobacz (też|także|również)|udostępnij|fot\.|lea también|lee también|compart(e|ir)|suscr[ií]b|foto de|相关阅读|相關閱讀|分享到|责任编辑|延伸閱讀|延伸阅读)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Phrase();
}
