using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk;

/// <summary>Writes posts of a headline, the lead and the channel they are for, with an editor's wishes; a summary of 100 and more letters does not fit.</summary>
internal sealed class HeadlineWriter : IPostWriter
{
    public PostContent Write(Article article, Channel channel, PostEdits? edits = null)
    {
        var (title, lead) = (edits?.Title ?? article.Title, $"{edits?.Note}{edits?.Summary ?? article.Lead}");
        var mark = edits?.IsBreaking == true ? "! " : "";
        var text = $"{title}\n{lead} ({channel.Name})";
        return new()
        {
            Text = $"{mark}<b>{title}</b>\n{lead} ({channel.Name}{(edits?.Template is { } name ? $", {name}" : "")})",
            PlainText = text,
            LinkPreview = edits is { HidesPicture: true } or { Picture: not null } || article.IsOwnWords ? null : new(article.Link),
            Pictures = edits?.Picture is { } picture ? [picture] : article is { IsOwnWords: true, Image: { } own } ? [new(own)] : [],
            LeftOut = edits?.Summary is { Length: >= 100 } ? ["summary"] : [],
        };
    }

    public DigestContent WriteDigest(IReadOnlyList<Article> articles, Channel channel, bool keepsAll = false) =>
        new(Write(articles[0], channel), articles.Count);
}
