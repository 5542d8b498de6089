using Bot.Sandbox.Newsroom.Site;

namespace Bot.Sandbox.Newsroom;

/// <summary>What a link card shows of a page of the paper.</summary>
/// <param name="SiteName">The edition's name.</param>
/// <param name="Title">The article's headline as it stands now.</param>
/// <param name="Description">The article's first paragraph, without the dateline.</param>
public sealed record PaperPreview(string SiteName, string Title, string Description);

/// <summary>Finds the card of an article by its address, without asking the network.</summary>
public sealed class NewsroomPreviews
{
    private readonly Paper paper;
    private readonly PaperOptions options;

    internal NewsroomPreviews(Paper paper, PaperOptions options) => (this.paper, this.options) = (paper, options);

    /// <summary>
    /// The card of the article at this address; null for an address elsewhere (another scheme, host or port than
    /// <see cref="PaperOptions.Address"/>), for a page that is no article and for an article there isn't.
    /// </summary>
    public PaperPreview? Find(Uri url)
    {
        if (!url.IsAbsoluteUri || url.GetLeftPart(UriPartial.Authority) != options.Address.GetLeftPart(UriPartial.Authority))
            return null;
        if (url.AbsolutePath.Split('/') is not ["", "paper", var code, _, var file])
            return null;
        if (Editions.Find(code) is not { } edition || PaperAddresses.Number(file) is not { } number)
            return null;
        return paper.Find(number) is { } article && article.Texts.TryGetValue(code, out var text)
            ? new PaperPreview(edition.Name, text.Title, text.Lead)
            : null;
    }
}
