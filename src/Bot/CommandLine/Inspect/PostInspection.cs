using System.Text.Json;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.CommandLine.Inspect;

/// <summary>
/// <c>inspect post</c>: in
/// <c>{"article":{…},"network","template","language","channel":{"name","hashtag","hashtags","emoji","flair","buttons",
/// "section_link","template","language","picture","picture_place","picture_size","rich_from"},"note"}</c>, out
/// <c>{"text","parse_mode","method","link_preview","photos","show_caption_above_media","rich_html","buttons","left_out"}</c> as
/// Telegram's Bot API names them: the text is the caption where photos are sent, and the link preview then stands in for photos
/// that can't be.
/// </summary>
internal static class PostInspection
{
    public static object Answer(InspectionInput input)
    {
        var network = input.Text("network") ?? "Telegram";
        if (!network.Equals("Telegram", StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"the network “{network}” is not known; there is Telegram");
        if (!input.Object("article").IsObject) throw new FormatException("the case has no article");
        return Shape(PostComposer.Compose(Request(input)));
    }

    private static object Shape(PostContent post) => new
    {
        post.Text,
        ParseMode = post.Markup == PostMarkup.Html ? "HTML" : null,
        Method = post.Kind switch
        {
            PostKind.Photo => "sendPhoto",
            PostKind.Album => "sendMediaGroup",
            PostKind.Rich => "sendRichMessage",
            _ => "sendMessage",
        },
        LinkPreview = post.LinkPreview is { } preview
            ? new { preview.Url, preview.ShowAboveText, PreferLargeMedia = preview.PreferLarge }
            : (object)new { IsDisabled = true },
        Photos = post.Pictures.Count > 0 ? post.Pictures.Select(picture => new { picture.Url, picture.Alt }) : null,
        ShowCaptionAboveMedia = post.ShowsCaptionAbove ? true : (bool?)null,
        post.RichHtml,
        Buttons = post.Buttons.Select(row => row.Select(button => new { button.Text, button.Url })),
        LeftOut = post.LeftOut.Count > 0 ? post.LeftOut : null,
    };

    private static PostRequest Request(InspectionInput input)
    {
        var channel = input.Object("channel");
        return new(Article(input.Object("article")))
        {
            Template = input.Text("template") ?? channel.Text("template"),
            Language = input.Text("language") ?? channel.Text("language"),
            Hashtag = channel.Text("hashtag"),
            MostHashtags = channel.Number("hashtags") ?? 1,
            Emoji = channel.Text("emoji"),
            Flair = channel.Text("flair"),
            Buttons = [.. channel.Texts("buttons").Select(name => Named<PostButtonKind>(name, "button"))],
            SectionLink = channel.Text("section_link"),
            Note = input.Text("note"),
            Channel = channel.Text("name"),
            Pictures = new(
                Choice<PictureUse>(channel, "picture"), Choice<PicturePlace>(channel, "picture_place"), Choice<PictureSize>(channel, "picture_size")),
            RichFrom = channel.Number("rich_from"),
        };
    }

    private static PostArticle Article(InspectionInput article) => new()
    {
        Title = article.Text("title"),
        Lead = article.Text("lead") ?? article.Text("excerpt"),
        Text = article.Text("text"),
        Section = article.Text("section"),
        Tags = article.Texts("tags"),
        Authors = article.Texts("authors"),
        Link = article.Text("canonical") ?? article.Text("url") ?? article.Text("link"),
        Published = article.Instant("published"),
        Updated = article.Instant("updated"),
        Language = article.Text("lang"),
        Dateline = Dateline(article.Object("dateline")),
        SiteName = article.Text("site_name"),
        Image = article.Text("image"),
        ImageAlt = article.Text("image_alt"),
        Gallery = [.. article.Texts("gallery").Select(url => new ArticlePicture(url))],
        IsPaywalled = article.Field("paywalled").ValueKind == JsonValueKind.True,
        IsBreaking = article.Field("breaking").ValueKind == JsonValueKind.True,
    };

    private static T? Choice<T>(InspectionInput channel, string name) where T : struct, Enum =>
        channel.Text(name) is { } text ? Named<T>(text, name) : null;

    /// <summary>One of the names, in any case; a number is none.</summary>
    private static T Named<T>(string name, string what) where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var found) && Enum.IsDefined(found) && !name.Any(char.IsAsciiDigit) ? found
        : throw new FormatException($"“{name}” is no {what}; there are {string.Join(", ", Enum.GetNames<T>())}");

    private static PostDateline? Dateline(InspectionInput line) =>
        line.IsObject ? new(line.Text("place"), line.Text("date"), line.Text("agency")) : null;
}
