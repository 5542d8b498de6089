using Bot.Core.Model;
using Bot.Core.Reading.Changes;

namespace Bot.Core.Composing;

/// <summary>How a post shows its article's pictures: what the channel says, and where it says nothing, the template.</summary>
/// <param name="Photos">The photos that are shown; empty for none.</param>
/// <param name="Card">The link's card, which also stands in for photos that can't be shown; null for none.</param>
/// <param name="PutsTextFirst">Whether photos stand under their caption.</param>
internal sealed record PostPictures(IReadOnlyList<ArticlePicture> Photos, PostLinkPreview? Card, bool PutsTextFirst)
{
    /// <summary>An album holds no more (Bot API, <c>sendMediaGroup</c>).</summary>
    private const int MostPhotos = 10;

    private const int LongestAlt = 1000;

    public static PostPictures Of(PictureStyle style, BuiltInTemplate? template, PostFacts facts)
    {
        var use = style.Use ?? template switch
        {
            { IsCaption: true } => PictureUse.Photo,
            { HasPreview: false } => PictureUse.None,
            _ => PictureUse.Preview,
        };
        return new(
            [.. facts.Pictures.Take(use switch { PictureUse.Photo => 1, PictureUse.Album => MostPhotos, _ => 0 })],
            use == PictureUse.None ? null : CardOf(style, template, facts),
            style.Place == PicturePlace.Below);
    }

    /// <summary>The pictures of an article whose addresses a network takes, the main one first, each once.</summary>
    public static IReadOnlyList<ArticlePicture> Known(PostArticle article, string network) =>
    [
        .. article.Gallery.Prepend(new ArticlePicture(article.Image ?? "", article.ImageAlt))
            .Where(picture => Accepted(picture.Url, network) is not null)
            .DistinctBy(picture => ComparedImage.Of(picture.Url))
            .Take(MostPhotos)
            .Select(picture => new ArticlePicture(Accepted(picture.Url, network)!, Alt(picture.Alt))),
    ];

    private static PostLinkPreview? CardOf(PictureStyle style, BuiltInTemplate? template, PostFacts facts) => facts.Link is null
        ? null
        : new(facts.Link, style.Place == PicturePlace.Above, style.Size is { } size
            ? size == PictureSize.Large
            : template?.PrefersLargePreview ?? facts.Image is not null);

    private static string? Accepted(string address, string network) =>
        PostLink.Accepted(address) ?? (HeldPicture.FileOf(address, network) is null ? null : address);

    private static string? Alt(string? text) => CleanText.Line(text, LongestAlt) is { Length: > 0 } alt ? alt : null;
}
