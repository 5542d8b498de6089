using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>Reads what a call wants a message to say, and looks up the preview of its link.</summary>
internal sealed class MessageReader(Ledger ledger, ILinkPreviews previews)
{
    private static readonly TimeSpan LongestLookUp = TimeSpan.FromSeconds(3);

    public async ValueTask<Checked<MessageContent>> TextAsync(ApiRequest request, CancellationToken stop)
    {
        if (request.Text("text").Length == 0) return ApiAnswer.BadRequest("message text is empty");
        if (FormattedTextReader.Read(request, "text", "entities", Person).Refused(out var refusal, out var text))
            return refusal;
        var content = new MessageContent { Text = text, LinkPreviewOptions = PreviewOptions(request) };
        return content with { LinkPreview = await PreviewAsync(content.PreviewUrl(), stop) };
    }

    public Checked<MessageContent> Caption(ApiRequest request)
    {
        if (FormattedTextReader.Read(request, "caption", "caption_entities", Person)
            .Refused(out var refusal, out var caption))
            return refusal;
        return new MessageContent
        {
            Caption = caption,
            ShowCaptionAboveMedia = request.Flag("show_caption_above_media") ? true : null,
        };
    }

    private User? Person(long id) => ledger.Read(state => state.User(id));

    private static LinkPreviewOptions? PreviewOptions(ApiRequest request) =>
        LinkPreviewOptions.Read(request.Json("link_preview_options"))
        ?? (request.Flag("disable_web_page_preview") ? new LinkPreviewOptions { IsDisabled = true } : null);

    // A page that is slow or broken costs the preview, never the message.
    private async ValueTask<LinkPreview?> PreviewAsync(Uri? url, CancellationToken stop)
    {
        if (url is null) return null;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        enough.CancelAfter(LongestLookUp);
        try
        {
            return await previews.FindAsync(url, enough.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            return null;
        }
    }
}
