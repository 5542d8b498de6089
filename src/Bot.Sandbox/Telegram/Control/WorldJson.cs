using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>The whole world, for a page that opens.</summary>
internal static class WorldJson
{
    public static JsonObject Of(BotApiState state, long lastEvent) => new()
    {
        ["bot"] = new JsonObject
        {
            ["id"] = state.Bot.Id,
            ["username"] = state.Bot.Username,
            ["first_name"] = state.Bot.FirstName,
            ["commands"] = new JsonArray([.. state.Commands.Select(menu => new JsonObject
            {
                ["scope"] = ApiJson.Object(menu.Key.Scope),
                ["language_code"] = menu.Key.Language,
                ["commands"] = JsonSerializer.SerializeToNode(menu.Value, ApiJson.Options),
            })]),
        },
        ["people"] = JsonSerializer.SerializeToNode(state.People, ApiJson.Options),
        ["chats"] = new JsonArray([.. state.Chats.Select(Of)]),
        ["last_event"] = lastEvent,
    };

    private static JsonObject Of(ChatState chat)
    {
        var json = ApiJson.Object(chat.Chat);
        json["members"] = JsonSerializer.SerializeToNode(chat.Members, ApiJson.Options);
        json["messages"] = new JsonArray([.. chat.Messages.Select(stored => stored.ToWorld())]);
        return json;
    }
}
