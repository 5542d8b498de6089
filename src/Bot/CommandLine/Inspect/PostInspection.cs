using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Composing;

namespace Bot.CommandLine.Inspect;

/// <summary>
/// <c>inspect post</c>: in
/// <c>{"article":{…},"network","template","language","channel":{"name","hashtag","template","language"}}</c>, out
/// <c>{"text","parse_mode","method","link_preview","buttons","left_out"}</c> as Telegram's Bot API names them.
/// </summary>
internal static class PostInspection
{
    public static object Answer(JsonElement input)
    {
        var network = InspectedValue.Text(input, "network") ?? "Telegram";
        if (!network.Equals("Telegram", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"The network '{network}' isn't known; there is Telegram.", nameof(input));
        return new InspectedPost(PostComposer.Compose(Request(input)));
    }

    private static PostRequest Request(JsonElement input)
    {
        var channel = InspectedValue.Object(input, "channel");
        return new(Article(InspectedValue.Object(input, "article")))
        {
            Template = InspectedValue.Text(input, "template") ?? InspectedValue.Text(channel, "template"),
            Language = InspectedValue.Text(input, "language") ?? InspectedValue.Text(channel, "language"),
            Hashtag = InspectedValue.Text(channel, "hashtag"),
            Channel = InspectedValue.Text(channel, "name"),
        };
    }

    private static PostArticle Article(JsonElement article) => new()
    {
        Title = InspectedValue.Text(article, "title"),
        Lead = InspectedValue.Text(article, "lead") ?? InspectedValue.Text(article, "excerpt"),
        Text = InspectedValue.Text(article, "text"),
        Section = InspectedValue.Text(article, "section"),
        Tags = InspectedValue.Texts(article, "tags"),
        Authors = InspectedValue.Texts(article, "authors"),
        Link = InspectedValue.Text(article, "canonical")
            ?? InspectedValue.Text(article, "url")
            ?? InspectedValue.Text(article, "link"),
        Published = InspectedValue.Instant(article, "published"),
        Updated = InspectedValue.Instant(article, "updated"),
        Language = InspectedValue.Text(article, "lang"),
        Dateline = Dateline(InspectedValue.Object(article, "dateline")),
        SiteName = InspectedValue.Text(article, "site_name"),
        Image = InspectedValue.Text(article, "image"),
    };

    private static PostDateline? Dateline(JsonElement dateline) => dateline.ValueKind != JsonValueKind.Object
        ? null
        : new(
            InspectedValue.Text(dateline, "place"),
            InspectedValue.Text(dateline, "date"),
            InspectedValue.Text(dateline, "agency"));

    private sealed class InspectedPost(PostContent post)
    {
        [JsonPropertyName("text")]
        public string Text => post.Text;

        [JsonPropertyName("parse_mode")]
        public string? ParseMode => post.Markup == PostMarkup.Html ? "HTML" : null;

        [JsonPropertyName("method")]
        public string Method => "sendMessage";

        [JsonPropertyName("link_preview")]
        public object LinkPreview => post.LinkPreview is { } preview
            ? new { url = preview.Url, show_above_text = preview.ShowAboveText, prefer_large_media = preview.PreferLarge }
            : new { is_disabled = true };

        [JsonPropertyName("buttons")]
        public IEnumerable<object> Buttons =>
            post.Buttons.Select(row => row.Select(button => new { text = button.Text, url = button.Url }));

        [JsonPropertyName("left_out"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<string>? LeftOut => post.LeftOut.Count > 0 ? post.LeftOut : null;
    }
}
