using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk;

/// <summary>Writes posts of a headline, the lead and the channel they are for.</summary>
internal sealed class HeadlineWriter : IPostWriter
{
    public PostContent Write(Article article, Channel channel, PostEdits? edits = null) => new()
    {
        Text = $"<b>{edits?.Title ?? article.Title}</b>\n{edits?.Note}{edits?.Summary ?? article.Lead} ({channel.Name})",
        PlainText = $"{edits?.Title ?? article.Title}\n{edits?.Note}{edits?.Summary ?? article.Lead} ({channel.Name})",
        LinkPreview = new(article.Link),
    };
}
