using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Core.Reading;

namespace Bot.Core.Composing;

/// <summary>
/// Writes posts in the newsroom's manner: the channel's template and language, the section's title and hashtag.
/// </summary>
public sealed class PostWriter(
    NewsroomOptions newsroom, SectionBook sections, BotIdentity self, IEnumerable<INetwork> networks, TimeProvider time) : IPostWriter
{
    private static readonly NetworkTraits Unknown = new();

    private readonly Dictionary<string, INetwork> networks =
        networks.ToDictionary(network => network.Name, StringComparer.OrdinalIgnoreCase);

    private readonly Hashtags hashtags = new(newsroom.Hashtags);
    private readonly TimeZoneInfo zone = newsroom.Zone;

    /// <inheritdoc />
    public PostContent Write(Article article, Channel channel) =>
        PostComposer.Compose(RequestOf(article, channel, ChannelTemplate.Of(article, channel, newsroom, TraitsOf(channel))));

    /// <inheritdoc />
    public DigestContent WriteDigest(IReadOnlyList<Article> articles, Channel channel, bool keepsAll = false)
    {
        var request = RequestOf(articles[0], channel, BuiltInTemplate.Digest.Name) with
        {
            Buttons = [],
            Pictures = new(PictureUse.None, null, null),
            RichFrom = null,
            SummaryOpening = null,
        };
        var others = articles.Skip(1).Select(article => ArticleOf(article, channel)).ToList();
        foreach (var length in keepsAll ? Lengths : Lengths.Take(1))
            if (PostComposer.Compose(request with { Others = others, SummaryLength = length }) is var whole && HasAll(whole))
                return new(whole, articles.Count);
        while (true)
        {
            var content = PostComposer.Compose(request with { Others = others });
            if (HasAll(content) || others.Count == 0) return new(content, others.Count + 1);
            others.RemoveAt(others.Count - 1);
        }
    }

    /// <summary>How long the summaries of a digest may be: as usual, and where it does not fit, ever shorter.</summary>
    private static readonly int?[] Lengths = [null, 90, 40, 1];

    private static bool HasAll(PostContent digest) => !digest.LeftOut.Contains("articles");

    private NetworkTraits TraitsOf(Channel channel) => networks.GetValueOrDefault(channel.Network)?.Traits ?? Unknown;

    private PostArticle ArticleOf(Article article, Channel channel) =>
        ArticleOf(article, SectionFor(article, channel), channel.Language ?? article.Language, BuiltInTemplate.Digest.Name);

    private PostRequest RequestOf(Article article, Channel channel, string? template)
    {
        var language = channel.Language ?? article.Language;
        var section = SectionFor(article, channel);
        var traits = TraitsOf(channel);
        return new PostRequest(ArticleOf(article, section, language, template))
        {
            Template = template,
            Language = language,
            NewsroomLanguage = newsroom.Language,
            Hashtag = section is null ? null : sections.HashtagOf(section.Key),
            Hashtags = hashtags,
            MostHashtags = channel.Hashtags,
            Emoji = section is null ? null : sections.EmojiOf(section.Key),
            Flair = section is null ? null : sections.FlairOf(section.Key),
            Buttons = traits.HasButtons ? channel.Buttons : [],
            SectionLink = SectionLink(section),
            Channel = channel.Name,
            Network = channel.Network,
            Newsroom = newsroom.Name,
            Zone = zone,
            Now = time.GetUtcNow(),
            Pictures = new(channel.Picture, channel.PicturePlace, channel.PictureSize),
            RichFrom = traits.TakesWholeArticles ? channel.RichFrom : null,
            Limits = traits.Limits,
            SummaryLength = channel.SummaryLength,
            SummaryOpening = channel.KeepsDateline ? article.Dateline : null,
        };
    }

    private PostArticle ArticleOf(Article article, ArticleSection? section, string language, string? template)
    {
        var (dateline, lead) = Dateline.Split(article.Lead ?? "");
        return new PostArticle
        {
            // The template says it, above the headline.
            Title = template == BuiltInTemplate.Breaking.Name ? BreakingMark.Without(article.Title) : article.Title,
            Lead = AssistantsSummary(article) ?? (lead.Length > 0 ? lead : null),
            Text = article.Text,
            Section = section is null ? null : sections.TitleOf(section.Key, language, section.Label),
            Tags = article.Tags,
            Link = article.Link,
            Published = article.Published,
            Updated = article.Updated,
            Language = article.Language,
            Dateline = dateline is null ? null : new PostDateline(dateline.Place, dateline.Date, dateline.Agency),
            Authors = article.Authors.Count > 0 ? article.Authors : article.Byline is { } byline ? [byline] : [],
            IsPaywalled = article.IsPaywalled,
            IsBreaking = article.IsBreaking,
            SiteName = article.SiteName,
            Image = article.Image,
            ImageAlt = article.ImageAlt,
            Gallery = article.Gallery,
        };
    }

    /// <summary>One of an earlier revision may tell what is corrected now.</summary>
    private static string? AssistantsSummary(Article article) =>
        article.SummaryRevision == article.Revision ? article.Summary : null;

    /// <summary>Opens the section in a chat with the bot; null until the network has said what the bot is called.</summary>
    private string? SectionLink(ArticleSection? section) => section is not null && self.Username is { } name
        ? $"https://t.me/{name}?start={Headlines.DeepLinkPrefix}{SectionToken.Of(section.Key)}"
        : null;

    /// <summary>The section under which the channel takes the article; where it takes all, the article's first.</summary>
    private ArticleSection? SectionFor(Article article, Channel channel)
    {
        if (channel.Sections.Count == 0) return article.Sections.FirstOrDefault();
        var wanted = channel.Sections.Select(sections.KeyOf).ToHashSet();
        return article.Sections.Find(section => wanted.Contains(section.Key)) ?? article.Sections.FirstOrDefault();
    }
}
