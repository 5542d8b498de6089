namespace Bot.Sandbox.Telegram;

/// <summary>Knows no previews: what the server uses when nothing else is registered.</summary>
internal sealed class NoLinkPreviews : ILinkPreviews
{
    public ValueTask<LinkPreview?> FindAsync(Uri url, CancellationToken cancellationToken) => new((LinkPreview?)null);
}
