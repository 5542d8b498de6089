using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk;

/// <summary>Writes posts of a headline, the lead and the channel they are for.</summary>
internal sealed class HeadlineWriter : IPostWriter
{
    public PostContent Write(Article article, Channel channel) => new()
    {
        Text = $"<b>{article.Title}</b>\n{article.Lead} ({channel.Name})",
        PlainText = $"{article.Title}\n{article.Lead} ({channel.Name})",
        LinkPreview = new(article.Link),
    };

    public DigestContent WriteDigest(IReadOnlyList<Article> articles, Channel channel, bool keepsAll = false) =>
        new(Write(articles[0], channel), articles.Count);
}
