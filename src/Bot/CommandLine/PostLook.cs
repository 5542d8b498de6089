using System.Net;
using System.Text.RegularExpressions;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.CommandLine;

/// <summary>A post as it will look, for a terminal: what kind of message it is, its pictures, words, card and buttons.</summary>
internal static partial class PostLook
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(Channel channel, PostContent content) =>
    [
        $"{channel.Name} ({channel.Network} {channel.Address}): {Kind(content)}",
        "",
        .. content.ShowsCaptionAbove ? Words(content) : Pictures(content),
        .. content.ShowsCaptionAbove ? Pictures(content) : Words(content),
        .. content.Kind == PostKind.Album ? [] : content.Buttons.Select(Row),
        .. content.LeftOut.Count == 0 ? (string[])[] : ["", $"Left out to fit: {string.Join(", ", content.LeftOut)}."],
    ];

    private static string Kind(PostContent content) => content.Kind switch
    {
        PostKind.Rich => "a rich message",
        PostKind.Photo => "a photo with a caption",
        PostKind.Album => $"an album of {content.Pictures.Count} photos with a caption",
        _ => content.LinkPreview is null ? "a text without a card" : "a text with a card",
    };

    private static IEnumerable<string> Pictures(PostContent content) => content.Kind is PostKind.Photo or PostKind.Album
        ? [.. content.Pictures.Select(picture => $"[photo {picture.Url}{(picture.Alt is { } alt ? $": {alt}" : "")}]"), ""]
        : [];

    private static IEnumerable<string> Words(PostContent content)
    {
        if (content.RichHtml is { } html) return [Plain(html), ""];
        if (content.Kind != PostKind.Text || content.LinkPreview is not { } card) return [content.PlainText, ""];
        var shown = $"[card of {card.Url}, {(card.PreferLarge ? "large" : "small")}]";
        return card.ShowAboveText ? [shown, "", content.PlainText, ""] : [content.PlainText, "", shown, ""];
    }

    private static string Row(IReadOnlyList<PostButton> row) => string.Join("  ", row.Select(button => $"[ {button.Text} → {button.Url} ]"));

    /// <summary>A rich message's words, a block a paragraph, with its pictures where they stand.</summary>
    private static string Plain(string html)
    {
        var shown = Picture().Replace(html, picture => $"[photo {picture.Groups[1].Value}]\n\n");
        return WebUtility.HtmlDecode(Tag().Replace(BlockEnd().Replace(shown, "\n\n"), "")).Trim();
    }

    [GeneratedRegex("""<img src="([^"]*)"/>""")]
    private static partial Regex Picture();

    [GeneratedRegex("</(?:h[1-6]|p|figcaption|footer)>")]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
