using System.Text.Json;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Rich;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>Reads Bot API's InputRichMessage: of its three forms the HTML.</summary>
internal sealed class RichReader(PhotoReader photos)
{
    public Checked<RichMessage> Read(ApiRequest request)
    {
        if (request.Json("rich_message") is not { ValueKind: JsonValueKind.Object } json)
            return ApiAnswer.BadRequest("can't parse rich message: expected an object");
        if (!json.TryGetProperty("html", out var html) || html.ValueKind != JsonValueKind.String)
            return ApiAnswer.BadRequest("can't parse rich message: only html is known here");
        return new RichHtml(Sizes).Read(html.GetString()!);
    }

    private Checked<IReadOnlyList<PhotoSize>> Sizes(string url) =>
        photos.ReadUrl(url).Refused(out var refusal, out var photo) ? refusal : new List<PhotoSize>(photo.Sizes);
}
