using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Keyboards;

/// <summary>
/// Reads <c>reply_markup</c> and repairs it silently as the server does: buttons without text go, rows are cut after
/// 12 buttons, the keyboard after 300.
/// </summary>
internal static class KeyboardReader
{
    private const int MostInRow = 12;
    private const int MostInAll = 300;

    private static readonly string[] Actions =
    [
        "url", "callback_data", "switch_inline_query", "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat", "copy_text", "web_app", "login_url", "callback_game", "pay",
    ];

    public static Checked<Keyboard> Read(ApiRequest request)
    {
        if (request.Text("reply_markup") is not { Length: > 0 } text) return Keyboard.None;
        if (ApiJson.TryParse(text) is not { } json)
            return ApiAnswer.BadRequest("can't parse reply keyboard markup JSON object");
        if (json.ValueKind == JsonValueKind.Null) return Keyboard.None;
        if (json.ValueKind != JsonValueKind.Object) return ApiAnswer.BadRequest("object expected as reply markup");
        if (!json.TryGetProperty("inline_keyboard", out var rows))
            return json.EnumerateObject().Any() ? new Keyboard(null, json) : Keyboard.None;
        if (rows.ValueKind != JsonValueKind.Array || rows.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Array))
            return ApiAnswer.BadRequest("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
        return ReadRows(rows);
    }

    private static Checked<Keyboard> ReadRows(JsonElement rows)
    {
        var kept = new JsonArray();
        var count = 0;
        foreach (var row in rows.EnumerateArray())
        {
            var buttons = new JsonArray();
            foreach (var button in row.EnumerateArray())
            {
                if (Fault(button) is { } fault)
                    return ApiAnswer.BadRequest("can't parse inline keyboard button: " + fault);
                if (button.GetProperty("text").GetString()!.Length == 0) continue;
                if (buttons.Count == MostInRow || count == MostInAll) break;
                buttons.Add(JsonNode.Parse(button.GetRawText()));
                count++;
            }

            if (buttons.Count > 0) kept.Add(buttons);
        }

        return count == 0 ? Keyboard.None
            : new Keyboard(ApiJson.Element(new JsonObject { ["inline_keyboard"] = kept }), null);
    }

    private static string? Fault(JsonElement button)
    {
        if (button.ValueKind != JsonValueKind.Object) return "InlineKeyboardButton must be an Object";
        if (!button.TryGetProperty("text", out var text)) return "Can't find field \"text\"";
        if (text.ValueKind != JsonValueKind.String) return "Field \"text\" must be of type String";
        return Actions.Any(action => HasAction(button, action)) ? null
            : "Text buttons are unallowed in the inline keyboard";
    }

    // An empty address or empty data counts as absent; an empty inline query is a query.
    private static bool HasAction(JsonElement button, string action) =>
        button.TryGetProperty(action, out var value) && value.ValueKind != JsonValueKind.Null
        && (action is not ("url" or "callback_data")
            || value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0);
}
