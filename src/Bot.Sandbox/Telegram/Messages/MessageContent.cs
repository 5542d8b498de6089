using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Rich;

namespace Bot.Sandbox.Telegram.Messages;

/// <summary>What a message says, apart from where it stands and who says it.</summary>
internal sealed record MessageContent
{
    public FormattedText? Text { get; init; }

    public FormattedText? Caption { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public LinkPreview? LinkPreview { get; init; }

    public IReadOnlyList<PhotoSize>? Photo { get; init; }

    public string? PhotoUrl { get; init; }

    public bool? ShowCaptionAboveMedia { get; init; }

    /// <summary>The album that the photo belongs to.</summary>
    public string? MediaGroupId { get; init; }

    public RichMessage? Rich { get; init; }

    /// <summary>Whose contact is shared.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Puts the content into a message.</summary>
    public Message Fill(Message message) => message with
    {
        Text = Text?.Text,
        Entities = NotEmpty(Text),
        LinkPreviewOptions = LinkPreviewOptions,
        Photo = Photo,
        Caption = Caption is { Text.Length: > 0 } ? Caption.Text : null,
        CaptionEntities = NotEmpty(Caption),
        ShowCaptionAboveMedia = Caption is { Text.Length: > 0 } ? ShowCaptionAboveMedia : null,
        MediaGroupId = MediaGroupId ?? message.MediaGroupId,
        RichMessage = Rich,
        Contact = Contact,
    };

    /// <summary>The content of a message that stands already.</summary>
    public static MessageContent Of(StoredMessage stored) => new()
    {
        Text = stored.Message.Text is { } text ? new FormattedText(text, stored.Message.Entities ?? []) : null,
        Caption = stored.Message.Photo is null ? null
            : new FormattedText(stored.Message.Caption ?? "", stored.Message.CaptionEntities ?? []),
        LinkPreviewOptions = stored.Message.LinkPreviewOptions,
        LinkPreview = stored.LinkPreview,
        Photo = stored.Message.Photo,
        PhotoUrl = stored.PhotoUrl,
        ShowCaptionAboveMedia = stored.Message.ShowCaptionAboveMedia,
        Rich = stored.Message.RichMessage,
        Contact = stored.Message.Contact,
    };

    /// <summary>The address whose preview belongs under the text, or null.</summary>
    public Uri? PreviewUrl()
    {
        if (Text is null || LinkPreviewOptions?.IsDisabled == true) return null;
        var first = Text.Entities.FirstOrDefault(entity => entity.Type is "url" or "text_link");
        var written = LinkPreviewOptions?.Url
            ?? first?.Url ?? (first is null ? null : Text.Text.Substring(first.Offset, first.Length));
        return written is not null && TelegramLinks.Check(written) is { } address
            && Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
    }

    private static IReadOnlyList<MessageEntity>? NotEmpty(FormattedText? text) =>
        text is { Text.Length: > 0, Entities.Count: > 0 } ? text.Entities : null;
}
