using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Keyboards;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Inline;

/// <summary>
/// Reads answerInlineQuery by the rules of the server: first those of the open one, then the closed one's in their capital letters.
/// Of results the server knows more kinds; here there are articles.
/// </summary>
internal sealed class InlineAnswerReader(Ledger ledger)
{
    private const int MostResults = 50;
    private const int LongestId = 64;
    private const int LongestOffset = 64;
    private const int LongestStart = 64;
    private const int UsualCache = 300;
    private const int LongestCache = 86_400;

    /// <summary>The answer as it is offered to the person.</summary>
    public Checked<JsonObject> Read(ApiRequest request)
    {
        if (request.Json("results") is not { ValueKind: JsonValueKind.Array } results)
            return ApiAnswer.BadRequest("can't parse results JSON object");
        if (results.GetArrayLength() > MostResults) return ApiAnswer.BadRequest("too many inline query results specified");
        if (ButtonFault(request.Json("button")) is { } fault) return ApiAnswer.BadRequest(fault);
        var read = new JsonArray();
        var ids = new HashSet<string>();
        foreach (var result in results.EnumerateArray())
        {
            if (Result(request, result, ids).Refused(out var refusal, out var json)) return refusal;
            read.Add(json);
        }
        if (Encoding.UTF8.GetByteCount(request.Text("next_offset")) > LongestOffset) return ApiAnswer.BadRequest("NEXT_OFFSET_INVALID");
        return new JsonObject
        {
            ["results"] = read,
            ["cache_time"] = Math.Clamp(request.Number("cache_time", UsualCache), 0, LongestCache),
            ["is_personal"] = request.Flag("is_personal"),
            ["next_offset"] = request.Text("next_offset"),
            ["button"] = request.Json("button") is { } button ? JsonNode.Parse(button.GetRawText()) : null,
        };
    }

    private Checked<JsonObject> Result(ApiRequest request, JsonElement result, HashSet<string> ids)
    {
        if (result.ValueKind != JsonValueKind.Object) return Fault("expected an Object");
        var inner = Fields(request, result);
        foreach (var field in (string[])["type", "id", "title"])
            if (inner.Text(field).Length == 0) return Fault($"can't find field \"{field}\"");
        if (inner.Text("type") != "article") return Fault($"type \"{inner.Text("type")}\" is not known here");
        if (inner.Json("input_message_content") is not { ValueKind: JsonValueKind.Object } said)
            return ApiAnswer.BadRequest("SEND_MESSAGE_TYPE_INVALID");
        if (Text(Fields(request, said)).Refused(out var refusal, out var text)) return refusal;
        if (KeyboardReader.Read(inner).Refused(out refusal, out var keyboard)) return refusal;
        if (KeyboardRules.Check(keyboard, "private") is { } unfit) return unfit;
        if (Encoding.UTF8.GetByteCount(inner.Text("id")) > LongestId) return ApiAnswer.BadRequest("RESULT_ID_INVALID");
        if (!ids.Add(inner.Text("id"))) return ApiAnswer.BadRequest("RESULT_ID_DUPLICATE");
        if (inner.Text("thumbnail_url") is { Length: > 0 } picture && TelegramLinks.Check(picture) is null)
            return ApiAnswer.BadRequest("WEBDOCUMENT_URL_INVALID");
        var json = JsonNode.Parse(result.GetRawText())!.AsObject();
        json["text"] = text.Text;
        json["entities"] = JsonNode.Parse(ApiJson.Element(text.Entities).GetRawText());
        return json;
    }

    private Checked<FormattedText> Text(ApiRequest said)
    {
        if (said.Text("message_text").Length == 0) return ApiAnswer.BadRequest("message text is empty");
        if (FormattedTextReader.Read(said, "message_text", "entities", id => ledger.Read(state => state.User(id)))
            .Refused(out var refusal, out var text))
            return refusal;
        if (text.Text.Length == 0) return ApiAnswer.BadRequest("message text is empty");
        return text.CodePoints > TextLimits.Message ? ApiAnswer.BadRequest("message is too long") : text;
    }

    private static string? ButtonFault(JsonElement? button)
    {
        if (button is not { } given || given.ValueKind == JsonValueKind.Null) return null;
        if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty("text", out var text)
            || text.ValueKind != JsonValueKind.String)
            return "can't parse InlineQueryResultsButton: can't find field \"text\"";
        if (text.GetString()!.Length == 0) return "SWITCH_PM_TEXT_EMPTY";
        if (given.TryGetProperty("web_app", out _)) return null;
        var start = given.TryGetProperty("start_parameter", out var parameter) ? parameter.ToString() : "";
        if (start.Length == 0) return "can't use empty start_parameter";
        if (start.Length > LongestStart) return "too long start_parameter specified";
        return start.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            ? null : "unallowed characters in start_parameter are used";
    }

    /// <summary>Its fields are those of a call, one level deeper.</summary>
    private static ApiRequest Fields(ApiRequest request, JsonElement json) => request with
    {
        Values = json.EnumerateObject().ToDictionary(
            field => field.Name,
            field => field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText()),
    };

    private static ApiAnswer Fault(string words) => ApiAnswer.BadRequest($"can't parse InlineQueryResult: {words}");
}
