using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Messages;

/// <summary>A message and what the sandbox knows of it beyond the Bot API.</summary>
/// <param name="Message">The message as the Bot API gives it.</param>
/// <param name="Author">Who wrote it: the bot or a person, also where a channel signs.</param>
internal sealed record StoredMessage(Message Message, long Author)
{
    public bool Pinned { get; init; }

    public LinkPreview? LinkPreview { get; init; }

    /// <summary>The keyboard under the text field that came with the message; such a message can't be edited.</summary>
    public JsonElement? ReplyKeyboard { get; init; }

    /// <summary>Where the page finds the photo.</summary>
    public string? PhotoUrl { get; init; }

    /// <summary>The message as the sandbox page shows it.</summary>
    public JsonObject ToWorld()
    {
        var json = ApiJson.Object(Message);
        if (Pinned) json["pinned"] = true;
        if (LinkPreview is not null) json["link_preview"] = ApiJson.Object(LinkPreview);
        if (ReplyKeyboard is { } keyboard) json["reply_keyboard"] = JsonNode.Parse(keyboard.GetRawText());
        if (PhotoUrl is not null) json["photo_url"] = PhotoUrl;
        return json;
    }
}
