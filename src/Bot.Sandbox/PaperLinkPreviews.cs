using Bot.Sandbox.Newsroom;
using Bot.Sandbox.Telegram;

namespace Bot.Sandbox;

/// <summary>Shows cards for links to the paper's articles, as Telegram does after a look at the page.</summary>
internal sealed class PaperLinkPreviews(NewsroomPreviews paper) : ILinkPreviews
{
    public ValueTask<LinkPreview?> FindAsync(Uri url, CancellationToken cancellationToken) =>
        ValueTask.FromResult(paper.Find(url) is { } card
            ? new LinkPreview(url.AbsoluteUri, card.SiteName, card.Title, card.Description, Image: null)
            : null);
}
