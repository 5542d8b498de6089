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

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Text { get; init; }

    public required string Section { get; init; }

    public required string Hashtag { get; init; }

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

    public required string Published { get; init; }

    public required string Updated { get; init; }

    public required PostDateline? Dateline { get; init; }

    /// <summary>The language of the article's text, or null.</summary>
    public required string? ArticleLanguage { get; init; }

    public required Wording Wording { get; init; }

    public static PostFacts From(PostRequest request)
    {
        var article = request.Article;
        var wording = Phrases.In(request.Language ?? article.Language, request.NewsroomLanguage);
        return new()
        {
            Title = CleanText.Line(article.Title, LongestTitle),
            Lead = CleanText.Paragraphs(article.Lead, LongestText),
            Text = CleanText.Paragraphs(article.Text, LongestText),
            Section = Label(article.Section),
            Hashtag = Composing.Hashtag.From(request.Hashtag ?? article.Section),
            Tags = Labels(article.Tags),
            Authors = Labels(article.Authors),
            Link = PostLink.Accepted(article.Link),
            Address = CleanText.Line(article.Link, LongestTitle),
            Image = PostLink.Accepted(article.Image),
            Pictures = PostPictures.Known(article),
            Site = Label(article.SiteName),
            Channel = Label(request.Channel),
            Published = Time(article.Published, request.Zone, wording),
            Updated = Time(article.Updated, request.Zone, wording),
            Dateline = article.Dateline,
            ArticleLanguage = article.Language ?? request.Language,
            Wording = wording,
        };
    }

    private static string Label(string? text) => CleanText.Line(text, LongestLabel);

    private static List<string> Labels(IReadOnlyList<string> texts) =>
        [.. texts.Take(MostNames).Select(Label).Where(text => text.Length > 0)];

    private static string Time(DateTimeOffset? instant, TimeZoneInfo zone, Wording wording) =>
        instant is { } known ? LocalTime.DateAndTime(known, zone, wording.Language) : "";
}
