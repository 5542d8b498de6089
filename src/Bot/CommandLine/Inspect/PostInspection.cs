using Bot.Core.Composing;

namespace Bot.CommandLine.Inspect;

/// <summary>
/// <c>inspect post</c>: in
/// <c>{"article":{…},"network","template","language","channel":{"name","hashtag","template","language"}}</c>, out
/// <c>{"text","parse_mode","method","link_preview","buttons","left_out"}</c> as Telegram's Bot API names them.
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
        Method = "sendMessage",
        LinkPreview = post.LinkPreview is { } preview
            ? new { preview.Url, preview.ShowAboveText, PreferLargeMedia = preview.PreferLarge }
            : (object)new { IsDisabled = true },
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
            Channel = channel.Text("name"),
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
    };

    private static PostDateline? Dateline(InspectionInput line) =>
        line.IsObject ? new(line.Text("place"), line.Text("date"), line.Text("agency")) : null;
}
