using System.Text.Json;

namespace Bot.Sandbox.Telegram.Keyboards;

/// <summary>The keyboard of a message, after the server's silent repairs.</summary>
/// <param name="Inline">The buttons under the message, or null.</param>
/// <param name="Other">A keyboard under the text field, its removal, or a forced reply; or null.</param>
internal sealed record Keyboard(JsonElement? Inline, JsonElement? Other)
{
    public static Keyboard None { get; } = new(null, null);
}
