using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Networks.Webhook;

/// <summary>Puts a dispatch into the webhook's words, see <c>docs/webhook.md</c>.</summary>
internal static class WebhookRenderer
{
    /// <summary>The body of a request.</summary>
    /// <param name="act">What is asked for.</param>
    /// <param name="dispatch">The post.</param>
    /// <param name="messageRef">What the receiver calls it; null before it was published.</param>
    public static JsonObject Body(DeliveryAct act, Dispatch dispatch, string? messageRef)
    {
        var (content, stands) = (dispatch.Content, act != DeliveryAct.Retract);
        var post = new JsonObject
        {
            ["id"] = dispatch.Post.Value,
            ["revision"] = dispatch.Revision,
            ["channel"] = dispatch.Channel.Name,
        };
        if (messageRef is not null) post["ref"] = messageRef;
        if (stands) post["text"] = content.PlainText;
        if (stands && content.Markup == PostMarkup.Html) post["html"] = content.Text;
        var body = new JsonObject { ["act"] = Word(act), ["post"] = post, ["article"] = Article(dispatch) };
        if (stands) body["pictures"] = new JsonArray([.. content.Pictures.Select(Picture)]);
        return body;
    }

    private static string Word(DeliveryAct act) => act switch
    {
        DeliveryAct.Publish => "publish",
        DeliveryAct.Correct => "correct",
        _ => "retract",
    };

    private static JsonObject Article(Dispatch dispatch)
    {
        var article = new JsonObject { ["id"] = dispatch.Article.Value };
        if (dispatch.Content.Story is not { } story) return article;
        article["title"] = story.Title;
        article["link"] = story.Link;
        article["language"] = story.Language;
        article["section"] = story.Section;
        article["published"] = Time(story.Published);
        article["updated"] = Time(story.Updated);
        return article;
    }

    private static JsonNode Picture(ArticlePicture picture) => new JsonObject { ["url"] = picture.Url, ["alt"] = picture.Alt };

    private static string? Time(DateTimeOffset? time) =>
        time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
