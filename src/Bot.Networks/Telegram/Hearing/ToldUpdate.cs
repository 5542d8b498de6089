using System.Text.Json;
using Bot.Core.Chat;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>An update as it came over the wire. One that makes no sense to this program does not stop the others.</summary>
/// <param name="Number">Its <c>update_id</c>.</param>
/// <param name="Body">All of it, as JSON.</param>
/// <param name="Update">What it says; null where it is not understood.</param>
/// <param name="Chat">The chat in which it is answered; null where it is of no kind that is answered.</param>
internal sealed record ToldUpdate(long Number, string Body, Update? Update, long? Chat)
{
    /// <summary>
    /// What is typed behind the bot's name is asked anew with each letter and good for seconds: it is not worth keeping.
    /// </summary>
    public bool IsKept => Update?.InlineQuery is null;

    /// <summary>Reads what was told.</summary>
    /// <returns>Null where it is no update at all.</returns>
    public static ToldUpdate? Read(JsonElement told) =>
        told.ValueKind == JsonValueKind.Object && told.TryGetProperty("update_id", out var number)
        && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var id)
            ? Parse(id, told.GetRawText(), told)
            : null;

    /// <summary>Reads what was kept.</summary>
    public static ToldUpdate Read(HeardUpdate kept)
    {
        using var told = JsonDocument.Parse(kept.Body);
        return Parse(kept.Number, kept.Body, told.RootElement);
    }

    private static ToldUpdate Parse(long number, string body, JsonElement told)
    {
        try
        {
            var update = told.Deserialize<Update>(TelegramJson.Options);
            return new(number, body, update, update is null ? null : TelegramUpdates.PlaceOf(update));
        }
        catch (Exception)
        {
            // The library's converters throw whatever they stumble upon, and leave null what is always there: one update must
            // not hold up all that follow.
            return new(number, body, null, null);
        }
    }
}
