using System.Text.Json;

namespace Bot.Sandbox.Telegram.State;

/// <summary>Whom a command menu is for: Bot API's BotCommandScope.</summary>
/// <param name="Type">Such as <c>default</c> or <c>all_private_chats</c>.</param>
internal sealed record CommandScope(string Type)
{
    private static readonly HashSet<string> Plain =
        ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];

    /// <summary>The chat of a scope that is for one chat.</summary>
    public long? ChatId { get; init; }

    /// <summary>The person of a scope that is for one member.</summary>
    public long? UserId { get; init; }

    /// <summary>Reads the parameter; the default scope where it is absent, null where it is none.</summary>
    public static CommandScope? Read(JsonElement? json)
    {
        if (json is not { ValueKind: JsonValueKind.Object } scope) return new CommandScope("default");
        var type = scope.TryGetProperty("type", out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()! : "";
        if (Plain.Contains(type)) return new CommandScope(type);
        var chat = Number(scope, "chat_id");
        var user = Number(scope, "user_id");
        return type switch
        {
            "chat" or "chat_administrators" when chat is not null => new CommandScope(type) { ChatId = chat },
            "chat_member" when chat is not null && user is not null =>
                new CommandScope(type) { ChatId = chat, UserId = user },
            _ => null,
        };
    }

    private static long? Number(JsonElement scope, string name) =>
        scope.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt64(out var number) ? number : null;
}
