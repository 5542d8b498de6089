using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using Bot.Core.Composing.Templates;

namespace Bot.Core.Composing;

/// <summary>How much a format matters where a message has more of them than it may.</summary>
internal enum MarkupWeight
{
    /// <summary>Type only: bold, italic, underline, strike, spoiler.</summary>
    Style,

    /// <summary>What carries meaning: links, code, quotations, dates. They are kept first.</summary>
    Meaning,

    /// <summary>Custom emoji, which do not count.</summary>
    Free,
}

/// <summary>A format of a post, by the tag that Telegram names it with (Bot API, "HTML style").</summary>
/// <param name="Name">The one name it is written with.</param>
/// <param name="Start">The start tag as it is written.</param>
/// <param name="Link">Where a link leads, else null.</param>
/// <param name="Weight">How much it matters.</param>
internal sealed record MarkupTag(string Name, string Start, string? Link = null, MarkupWeight Weight = MarkupWeight.Style)
{
    private static readonly FrozenDictionary<string, MarkupTag> Plain = new Dictionary<string, MarkupTag>
    {
        ["b"] = new("b", "<b>"), ["strong"] = new("b", "<b>"), ["i"] = new("i", "<i>"), ["em"] = new("i", "<i>"),
        ["u"] = new("u", "<u>"), ["ins"] = new("u", "<u>"), ["s"] = new("s", "<s>"), ["strike"] = new("s", "<s>"),
        ["del"] = new("s", "<s>"), ["tg-spoiler"] = new("tg-spoiler", "<tg-spoiler>"),
        ["span"] = new("tg-spoiler", "<tg-spoiler>"),
        ["code"] = new("code", "<code>", Weight: MarkupWeight.Meaning), ["pre"] = new("pre", "<pre>", Weight: MarkupWeight.Meaning),
        ["blockquote"] = new("blockquote", "<blockquote>", Weight: MarkupWeight.Meaning),
        ["a"] = new("a", "<a>", Weight: MarkupWeight.Meaning),
        ["tg-time"] = new("tg-time", "<tg-time>", Weight: MarkupWeight.Meaning),
        ["tg-emoji"] = new("tg-emoji", "<tg-emoji>", Weight: MarkupWeight.Free),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> LanguageLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+#_");

    private static readonly SearchValues<char> FormatLetters = SearchValues.Create("tTdDwW");

    private static readonly MarkupTag Expandable = new("blockquote", "<blockquote expandable>", Weight: MarkupWeight.Meaning);

    /// <summary>All tag names that a template may write, <c>br</c> aside.</summary>
    public static IEnumerable<string> Names => Plain.Keys.Order(StringComparer.Ordinal);

    /// <summary>The end tag.</summary>
    public string End { get; } = $"</{Name}>";

    /// <summary>Whether other formats inside it are lost.</summary>
    public bool IsCode => Name is "code" or "pre";

    /// <summary>The one name a tag is written with, or null for a tag that Telegram refuses.</summary>
    public static string? Canonical(ReadOnlySpan<char> name) => Find(name)?.Name;

    /// <summary>The tag of a name, or null for one that Telegram refuses.</summary>
    public static MarkupTag? Find(ReadOnlySpan<char> name) =>
        Plain.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var tag) ? tag : null;

    /// <summary>A link; null where Telegram would drop it.</summary>
    public static MarkupTag? LinkTo(string? address) => PostLink.Accepted(address) is { } link
        ? new("a", $"<a href=\"{TelegramEncoder.Escape(link)}\">", link, MarkupWeight.Meaning)
        : null;

    /// <summary>Reads what stands inside a start tag.</summary>
    /// <returns>The tag; null for one that Telegram refuses, or whose attributes it would drop.</returns>
    public static MarkupTag? Read(ReadOnlySpan<char> inside)
    {
        var nameEnd = inside.IndexOfAny(" \t\r\n/");
        var name = nameEnd < 0 ? inside : inside[..nameEnd];
        var attributes = inside[name.Length..];
        if (Find(name) is not { } tag) return null;
        return tag.Name switch
        {
            "a" => LinkTo(Attribute(attributes, "href")),
            "blockquote" => attributes.Contains("expandable", StringComparison.OrdinalIgnoreCase) ? Expandable : tag,
            "tg-spoiler" when name.Equals("span", StringComparison.OrdinalIgnoreCase) =>
                Attribute(attributes, "class") == "tg-spoiler" ? tag : null,
            "code" => Language(Attribute(attributes, "class")) is { } language
                ? tag with { Start = $"<code class=\"language-{language}\">" } : tag,
            "tg-emoji" => Emoji(tag, Attribute(attributes, "emoji-id")),
            "tg-time" => Time(tag, Attribute(attributes, "unix"), Attribute(attributes, "format")),
            _ => tag,
        };
    }

    private static string? Language(string? codeClass) =>
        codeClass is { Length: > 9 and < 60 } && codeClass.StartsWith("language-", StringComparison.Ordinal)
        && codeClass.AsSpan(9).IndexOfAnyExcept(LanguageLetters) < 0
            ? codeClass[9..] : null;

    private static MarkupTag? Emoji(MarkupTag tag, string? id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? tag with { Start = $"<tg-emoji emoji-id=\"{number.ToString(CultureInfo.InvariantCulture)}\">" } : null;

    /// <summary>A time that the reader's app words: relative, or in parts that the letters of the format name.</summary>
    private static MarkupTag? Time(MarkupTag tag, string? unix, string? format)
    {
        if (!int.TryParse(unix, NumberStyles.None, CultureInfo.InvariantCulture, out var second) || second <= 0) return null;
        var isFormat = format is "r" or "R" || (format is { Length: > 0 and < 8 } && format.AsSpan().IndexOfAnyExcept(FormatLetters) < 0);
        var start = $"<tg-time unix=\"{second.ToString(CultureInfo.InvariantCulture)}\"";
        return tag with { Start = isFormat ? $"{start} format=\"{format}\">" : start + ">" };
    }

    private static string? Attribute(ReadOnlySpan<char> attributes, string name)
    {
        var at = attributes.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + name.Length + 2 > attributes.Length) return null;
        var quote = attributes[at + name.Length + 1];
        var value = attributes[(at + name.Length + 2)..];
        var end = quote is '"' or '\'' ? value.IndexOf(quote) : -1;
        return end < 0 ? null : WebUtility.HtmlDecode(value[..end].ToString());
    }
}
