using Bot.Core.Composing.Templates;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Composing;

/// <summary>What a template may say of an article: cleaned, bounded, in the post's language.</summary>
internal sealed record PostFacts
{
    /// <summary>No headline is longer; what is longer is a text in the wrong place.</summary>
    private const int LongestTitle = 1000;

    private const int LongestLabel = 200;
    private const int LongestText = 20_000;
    private const int MostNames = 20;
    private const int LongestTag = 100;
    private const int LongestNote = 2000;

    private readonly string? rawText;
    private readonly PostRequest request;
    private string? text;
    private IReadOnlyList<string>? hashtags;

    private PostFacts(PostRequest request, PostArticle article) => (this.request, rawText) = (request, article.Text);

    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>The body; cleaned only for whom asks, for it is the longest part by far.</summary>
    public string Text => text ??= CleanText.Paragraphs(rawText, LongestText);

    /// <summary>How long the body is.</summary>
    public TextLength Length => TextLength.Of(rawText);

    /// <summary>How long reading takes, in words; empty where the body isn't known.</summary>
    public string ReadingTime =>
        Length.Minutes is > 0 and var minutes ? Wording.Text(PhraseKeys.ReadingTime, ("minutes", minutes)) : "";

    public required string Section { get; init; }

    /// <summary>The section's hashtag; empty for none.</summary>
    public string Hashtag => request.Hashtags.Of(request.Hashtag ?? Section);

    /// <summary>The hashtags that the channel wants: the section's first, then the tags'.</summary>
    public IReadOnlyList<string> Hashtags =>
        hashtags ??= request.Hashtags.Of(Tags.Prepend(request.Hashtag ?? Section), request.MostHashtags);

    public required string Emoji { get; init; }

    public required string Flair { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The link where the network takes it, else null.</summary>
    public required string? Link { get; init; }

    /// <summary>The link as it was given, as a reader can copy it.</summary>
    public required string Address { get; init; }

    public required string? Image { get; init; }

    /// <summary>The main picture and the others, as far as the network takes their addresses; each once.</summary>
    public required IReadOnlyList<ArticlePicture> Pictures { get; init; }

    public required string Site { get; init; }

    public required string Channel { get; init; }

    public required DateTimeOffset? Published { get; init; }

    public required DateTimeOffset? Updated { get; init; }

    public required string ImageAlt { get; init; }

    public required bool IsPaywalled { get; init; }

    public required bool IsBreaking { get; init; }

    public string Place => Label(Dateline?.Place);

    public string Agency => Label(Dateline?.Agency);

    /// <summary>The dateline as it is printed: <c>MINSK, 10. Januar (BelTA)</c>; empty where there is none.</summary>
    public string PrintedDateline
    {
        get
        {
            var where = string.Join(", ", new[] { Place, Label(Dateline?.Date) }.Where(part => part.Length > 0));
            return Agency.Length == 0 ? where : where.Length == 0 ? $"({Agency})" : $"{where} ({Agency})";
        }
    }

    /// <summary>What staff say of a correction.</summary>
    public string Note => CleanText.Paragraphs(request.Note, LongestNote);

    public string Newsroom => Label(request.Newsroom);

    public string Network => request.Network;

    public DateTimeOffset? Now => request.Now;

    public TimeZoneInfo Zone => request.Zone;

    /// <summary>The hashtag of a label, by the newsroom's table.</summary>
    public string HashtagOf(string label) => request.Hashtags.Of(label);

    /// <summary>Whether a button already leads to the article.</summary>
    public bool HasReadOnButton => Link is not null && request.Buttons.Contains(PostButtonKind.ReadOn);

    public required PostDateline? Dateline { get; init; }

    /// <summary>The language of the article's text, or null.</summary>
    public required string? ArticleLanguage { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>The facts of the request's article.</summary>
    public static PostFacts From(PostRequest request) => Of(request, request.Article);

    /// <summary>The facts of the digest's other articles.</summary>
    public static IReadOnlyList<PostFacts> Others(PostRequest request) => request.Others.Count == 0 ? []
        : [.. request.Others.Take(MostNames).Select(article => Of(request with { Hashtag = null, Emoji = null, Flair = null }, article))];

    private static PostFacts Of(PostRequest request, PostArticle article) => new(request, article)
    {
        Title = CleanText.Line(article.Title, LongestTitle),
        Lead = CleanText.Paragraphs(article.Lead, LongestText),
        Section = Label(article.Section),
        Emoji = Label(request.Emoji),
        Flair = Label(request.Flair),
        Tags = Labels(article.Tags),
        Authors = Labels(article.Authors),
        Link = PostLink.Accepted(article.Link),
        Address = CleanText.Line(article.Link, LongestTitle),
        Image = PostLink.Accepted(article.Image),
        ImageAlt = CleanText.Line(article.ImageAlt, LongestTitle),
        Pictures = PostPictures.Known(article, request.Network),
        Site = Label(article.SiteName),
        Channel = Label(request.Channel),
        Published = article.Published,
        Updated = article.Updated,
        IsPaywalled = article.IsPaywalled,
        IsBreaking = article.IsBreaking,
        Dateline = article.Dateline ?? PostDateline.Of(article.Lead, article.Text),
        ArticleLanguage = article.Language ?? request.Language,
        Wording = Phrases.In(request.Language ?? article.Language, request.NewsroomLanguage),
    };

    private static string Label(string? text) => CleanText.Line(text, LongestLabel);

    private static IReadOnlyList<string> Labels(IReadOnlyList<string> texts) => texts.Count == 0 ? []
        : [.. texts.Take(MostNames).Select(text => CleanText.Line(text, LongestTag)).Where(text => text.Length > 0)];
}
