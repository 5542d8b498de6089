using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Methods;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>Reads what a person says: words, a photo with words under it, somebody's contact, or a result that was offered inline.</summary>
internal sealed class PersonContent(PhotoReader photos)
{
    /// <summary>What is said of one's own. What is passed on, and whose contact it is, only the state knows.</summary>
    public Checked<MessageContent> Read(WriteRequest request)
    {
        if (request.Forward is not null || request.Contact is not null) return new MessageContent();
        var text = MessageText.Finish(new FormattedText(request.Text ?? "", []));
        if (request.Photo is not null || request.Upload is not null)
        {
            if (text.CodePoints > TextLimits.Caption) return ApiAnswer.BadRequest("message caption is too long");
            var read = request.Upload is { } upload ? photos.ReadUpload(upload) : photos.ReadUrl(request.Photo!);
            if (read.Refused(out var refusal, out var photo)) return refusal;
            return new MessageContent { Caption = text, Photo = photo.Sizes, PhotoUrl = photo.Url, MediaGroupId = request.Album };
        }
        if (text.Text.Length == 0) return ApiAnswer.BadRequest("message text is empty");
        if (text.CodePoints > TextLimits.Message) return ApiAnswer.BadRequest("message is too long");
        return new MessageContent { Text = text };
    }

    /// <summary>What a result says that the bot offered; it was checked when the bot gave it.</summary>
    public static MessageContent Of(JsonObject result) => new()
    {
        Text = new FormattedText(
            (string?)result["text"] ?? "", result["entities"].Deserialize<List<MessageEntity>>(ApiJson.Options) ?? []),
    };
}
