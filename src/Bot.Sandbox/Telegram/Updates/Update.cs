using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Sandbox.Telegram.Updates;

/// <summary>Something that happened and waits for the bot: Bot API's Update.</summary>
/// <param name="UpdateId">The identifier; grows by one.</param>
/// <param name="Kind">The Bot API's name of the kind, such as <c>message</c>.</param>
/// <param name="Payload">The field of that name.</param>
/// <param name="Date">When it happened, in seconds since 1970.</param>
internal sealed record Update(long UpdateId, string Kind, JsonElement Payload, long Date)
{
    public JsonObject ToJson() => new()
    {
        ["update_id"] = UpdateId,
        [Kind] = JsonNode.Parse(Payload.GetRawText()),
    };
}
