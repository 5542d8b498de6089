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
    private static readonly LeadSummarizer Usual = new();

    private readonly Dictionary<string, INetwork> networks =
        networks.ToDictionary(network => network.Name, StringComparer.OrdinalIgnoreCase);

    private readonly Hashtags hashtags = new(newsroom.Hashtags);
    private readonly TimeZoneInfo zone = newsroom.Zone;

    /// <inheritdoc />
    public PostContent Write(Article article, Channel channel, PostEdits? edits = null) =>
        PostComposer.Compose(RequestOf(article, channel, ChannelTemplate.Of(article, channel, newsroom, TraitsOf(channel), edits), edits));

    /// <inheritdoc />
    public DigestContent WriteDigest(IReadOnlyList<Article> articles, Channel channel, bool keepsAll = false)
    {
        var request = RequestOf(articles[0], channel, BuiltInTemplate.Digest.Name) with
        {
            Buttons = [],
            Pictures = new(Model.PictureUse.None, null, null),
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

    private PostRequest RequestOf(Article article, Channel channel, string? template, PostEdits? edits = null)
    {
        var language = channel.Language ?? article.Language;
        var section = SectionFor(article, channel);
        var traits = TraitsOf(channel);
        var told = Edited(ArticleOf(article, section, language, template), article, edits);
        var isWhole = edits?.Summary is not null || article.IsOwnWords;
        return new PostRequest(told)
        {
            Template = template,
            Note = edits?.Note,
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
            Pictures = new(PictureUse(article, channel, edits), channel.PicturePlace, channel.PictureSize),
            RichFrom = traits.TakesWholeArticles ? channel.RichFrom : null,
            Limits = traits.Limits,
            SummaryLength = isWhole ? traits.Limits.CodePoints : channel.SummaryLength,
            SummaryOpening = channel.KeepsDateline && !isWhole ? article.Dateline : null,
            Summarizer = isWhole ? new WholeSummary(told.Lead ?? "") : Usual,
        };
    }

    /// <summary>The article as the editor wants it told.</summary>
    private static PostArticle Edited(PostArticle told, Article article, PostEdits? edits)
    {
        if (article.IsOwnWords)
        {
            var (title, words) = OwnWords.Parts(article);
            told = told with { Title = title, Lead = words, Text = null, Dateline = null };
        }
        if (edits is null) return told;
        if (edits.Title is { } headline) told = told with { Title = headline };
        // The body would come back where the template asks for more than the summary.
        if (edits.Summary is { } summary) told = told with { Lead = summary, Text = null, Dateline = null };
        if (edits.Picture is { } picture) told = told with { Image = picture.Url, ImageAlt = picture.Alt, Gallery = [] };
        return told;
    }

    private static PictureUse? PictureUse(Article article, Channel channel, PostEdits? edits) => edits switch
    {
        { HidesPicture: true } => Model.PictureUse.None,
        { Picture: not null } => Model.PictureUse.Photo,
        // What was written here has no page whose card could show the picture.
        _ when article is { IsOwnWords: true, Image: not null } => Model.PictureUse.Photo,
        _ => channel.Picture,
    };

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
