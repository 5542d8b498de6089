using System.Text;
using System.Text.Json;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Keyboards;

/// <summary>What a keyboard may hold in a chat: first the open server's rules, then the closed server's.</summary>
internal static class KeyboardRules
{
    private const int MostButtons = 100;
    private const int MostBytes = 10_000;

    /// <summary>The open server's checks.</summary>
    public static ApiAnswer? Check(Keyboard keyboard, string chatType)
    {
        if (chatType == "channel" && keyboard.Other is not null)
            return ApiAnswer.BadRequest("inline keyboard expected");
        foreach (var button in Buttons(keyboard))
        {
            if (button.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String
                && TelegramLinks.Check(url.GetString()!) is null && TelegramLinks.UserId(url.GetString()!) is null)
                return ApiAnswer.BadRequest(
                    $"inline keyboard button URL '{url.GetString()}' is invalid: Wrong HTTP URL");
            if (chatType == "channel" && HasInlineSwitch(button))
                return ApiAnswer.BadRequest("can't use switch_inline_query button in a channel chat, because users "
                    + "will not be able to use the button without knowing bot's username");
        }

        return null;
    }

    /// <summary>The closed server's checks, which come last of all.</summary>
    public static ApiAnswer? CheckLate(Keyboard keyboard, string chatType)
    {
        if (keyboard.Inline is not { } inline) return null;
        if (Buttons(keyboard).Count() > MostButtons || Encoding.UTF8.GetByteCount(inline.GetRawText()) > MostBytes)
            return ApiAnswer.BadRequest("reply markup is too long");
        foreach (var button in Buttons(keyboard))
        {
            if (button.TryGetProperty("callback_data", out var data) && data.ValueKind == JsonValueKind.String
                && Encoding.UTF8.GetByteCount(data.GetString()!) > TextLimits.CallbackData)
                return ApiAnswer.BadRequest("BUTTON_DATA_INVALID");
            if (chatType != "private" && button.TryGetProperty("web_app", out _))
                return ApiAnswer.BadRequest("BUTTON_TYPE_INVALID");
        }

        return null;
    }

    private static IEnumerable<JsonElement> Buttons(Keyboard keyboard) => keyboard.Inline is { } inline
        ? inline.GetProperty("inline_keyboard").EnumerateArray().SelectMany(row => row.EnumerateArray()) : [];

    private static bool HasInlineSwitch(JsonElement button) =>
        button.TryGetProperty("switch_inline_query", out _)
        || button.TryGetProperty("switch_inline_query_current_chat", out _);
}
