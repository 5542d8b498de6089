using Bot.Core.Model;
using Bot.Core.Reading;

namespace Bot.Core.Composing;

/// <summary>Writes posts in the newsroom's manner: the channel's template and language, the section's title and hashtag.</summary>
public sealed class PostWriter(NewsroomOptions newsroom, SectionBook sections) : IPostWriter
{
    /// <inheritdoc />
    public PostContent Write(Article article, Channel channel)
    {
        var language = channel.Language ?? article.Language;
        var section = SectionFor(article, channel);
        var (dateline, lead) = Dateline.Split(article.Lead ?? "");
        return PostComposer.Compose(new PostRequest(new PostArticle
        {
            Title = article.Title,
            Lead = article.Summary is { } summary && article.SummaryRevision == article.Revision ? summary : lead.Length > 0 ? lead : null,
            Text = article.Text,
            Section = section is null ? null : sections.TitleOf(section.Key, language, section.Label),
            Tags = article.Tags,
            Link = article.Link,
            Published = article.Published,
            Updated = article.Updated,
            Language = article.Language,
            Dateline = dateline is null ? null : new PostDateline(dateline.Place, dateline.Date, dateline.Agency),
            Authors = article.Byline is { } byline ? [byline] : [],
            SiteName = article.SiteName,
            Image = article.Image,
        })
        {
            Template = channel.Template,
            Language = language,
            NewsroomLanguage = newsroom.Language,
            Hashtag = section is null ? null : sections.HashtagOf(section.Key),
            Channel = channel.Name,
            Zone = newsroom.Zone,
            SummaryLength = channel.SummaryLength,
            SummaryOpening = channel.KeepsDateline ? article.Dateline : null,
        });
    }

    /// <summary>The section under which the channel takes the article; where it takes all, the article's first.</summary>
    private ArticleSection? SectionFor(Article article, Channel channel)
    {
        var wanted = channel.Sections.Select(sections.KeyOf).ToHashSet();
        return article.Sections.Find(section => wanted.Contains(section.Key)) ?? article.Sections.FirstOrDefault();
    }
}
