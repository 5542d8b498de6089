using System.Text.Json;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>Reads Bot API's InputMediaPhoto, as sendMediaGroup and editMessageMedia carry it.</summary>
internal sealed class MediaReader(MessageReader reader, PhotoReader photos)
{
    public Checked<MessageContent> Read(ApiRequest request, JsonElement media)
    {
        if (media.ValueKind != JsonValueKind.Object) return Fault("expected an object");
        // Its fields are those of a call, one level deeper.
        var values = media.EnumerateObject().ToDictionary(
            field => field.Name,
            field => field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText());
        var inner = request with { Values = values };
        if (inner.Text("type") != "photo") return Fault($"type \"{inner.Text("type")}\" is not known here");
        if (photos.Read(inner, "media").Refused(out var refusal, out var photo)) return refusal;
        if (reader.Caption(inner).Refused(out refusal, out var content)) return Fault(Words(refusal));
        return content with { Photo = photo.Sizes, PhotoUrl = photo.Url };
    }

    private static ApiAnswer Fault(string words) => ApiAnswer.BadRequest($"can't parse InputMedia: {words}");

    // Its own prefix gives way, and the first letter is large again.
    private static string Words(ApiAnswer refusal)
    {
        var words = refusal.Description!["Bad Request: ".Length..];
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
