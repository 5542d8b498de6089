using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Sandbox.Telegram.Wire;

/// <summary>The answer to one call: a result, or an error in the server's spelling.</summary>
internal sealed record ApiAnswer
{
    public static ApiAnswer True { get; } = new() { Result = JsonValue.Create(true) };

    /// <summary>What a successful call gives; null after an error.</summary>
    public JsonNode? Result { get; private init; }

    /// <summary>The HTTP status, which is also the error code; 200 for a success.</summary>
    public int Status { get; private init; } = 200;

    /// <summary>The error's words, with its prefix.</summary>
    public string? Description { get; private init; }

    /// <summary>Seconds to wait, after 429.</summary>
    public int? RetryAfter { get; private init; }

    /// <summary>Where a group went that became a supergroup.</summary>
    public long? MigrateToChatId { get; private init; }

    public static ApiAnswer Ok<T>(T result) => new() { Result = ApiJson.Element(result) is var element
        ? JsonNode.Parse(element.GetRawText()) : null };

    public static ApiAnswer BadRequest(string message) => Refused(400, "Bad Request: ", message);

    public static ApiAnswer Forbidden(string message) => Refused(403, "Forbidden: ", message);

    public static ApiAnswer NotFound { get; } = new() { Status = 404, Description = "Not Found" };

    public static ApiAnswer MethodNotFound { get; } =
        new() { Status = 404, Description = "Not Found: method not found" };

    public static ApiAnswer Unauthorized { get; } = new() { Status = 401, Description = "Unauthorized" };

    public static ApiAnswer InvalidToken { get; } =
        new() { Status = 401, Description = "Unauthorized: invalid token specified" };

    public static ApiAnswer OtherPoller { get; } = new()
    {
        Status = 409,
        Description = "Conflict: terminated by other getUpdates request; "
            + "make sure that only one bot instance is running",
    };

    public static ApiAnswer WebhookActive { get; } = new()
    {
        Status = 409,
        Description = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    };

    public static ApiAnswer WebhookSet { get; } = new() { Status = 409, Description = "Conflict: terminated by setWebhook request" };

    public static ApiAnswer Restarting { get; } =
        new() { Status = 500, Description = "Internal Server Error: restart" };

    public static ApiAnswer TooManyRequests(int seconds) => new()
    {
        Status = 429,
        Description = string.Create(CultureInfo.InvariantCulture, $"Too Many Requests: retry after {seconds}"),
        RetryAfter = seconds,
    };

    public static ApiAnswer Migrated(long to) =>
        BadRequest("group chat was upgraded to a supergroup chat") with { MigrateToChatId = to };

    // The first letter is lowered unless the word is a name in capitals, such as PEER_ID_INVALID.
    private static ApiAnswer Refused(int status, string prefix, string message)
    {
        var isName = message.Length > 1 && (message[1] == '_' || char.IsAsciiLetterUpper(message[1]));
        var words = isName ? message : char.ToLowerInvariant(message[0]) + message[1..];
        return new ApiAnswer { Status = status, Description = prefix + words };
    }
}
