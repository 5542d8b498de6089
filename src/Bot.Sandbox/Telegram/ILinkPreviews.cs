namespace Bot.Sandbox.Telegram;

/// <summary>Looks up what a link's page says about itself, as Telegram does for the preview under a message.</summary>
public interface ILinkPreviews
{
    /// <summary>Gives the preview of a page, or null where there is none. A failure is no preview.</summary>
    ValueTask<LinkPreview?> FindAsync(Uri url, CancellationToken cancellationToken);
}
