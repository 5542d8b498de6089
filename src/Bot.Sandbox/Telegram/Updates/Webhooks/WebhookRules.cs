using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Updates.Webhooks;

/// <summary>The rules of webhooks, as a local server applies them: it takes http and any port.</summary>
internal static class WebhookRules
{
    private const int LongestSecret = 256;
    private const int MostConnections = 100;
    private const int UsualConnections = 40;

    /// <summary>The longest pause after which an update is brought again; the server takes up to twice as long.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan LongestGranted = TimeSpan.FromHours(1);

    /// <summary>Reads what setWebhook is told, once there is an address.</summary>
    public static Checked<Webhook> Read(ApiRequest request)
    {
        var secret = request.Text("secret_token");
        if (secret.Length > LongestSecret) return ApiAnswer.BadRequest("secret token is too long");
        if (!secret.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-'))
            return ApiAnswer.BadRequest("secret token contains unallowed characters");
        var url = request.Text("url").Trim();
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return ApiAnswer.BadRequest("invalid webhook URL specified");
        var connections = (int)Math.Clamp(request.Number("max_connections", UsualConnections), 1, MostConnections);
        return new Webhook(url, secret, connections);
    }

    /// <summary>
    /// How long it is waited after a failure: not at all after the first, then 2, 4, 8 … seconds; what the receiver asks for goes
    /// before it.
    /// </summary>
    /// <param name="failures">How often it failed in a row.</param>
    /// <param name="asked">What Retry-After says; null for nothing.</param>
    public static TimeSpan Pause(int failures, TimeSpan? asked)
    {
        if (asked is { } wait && wait > TimeSpan.Zero) return wait < LongestGranted ? wait : LongestGranted;
        if (failures < 2) return TimeSpan.Zero;
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(failures, 10) - 1));
        return pause < LongestPause ? pause : LongestPause;
    }

    /// <summary>
    /// The line in which an update is brought: one after the other within it, side by side with other lines. What is said has
    /// its chat's, what is pressed or typed in a query its person's.
    /// </summary>
    public static (string Kind, long Id) Line(Update update)
    {
        var payload = update.Payload;
        return update.Kind is "callback_query" or "inline_query"
            ? (update.Kind, payload.GetProperty("from").GetProperty("id").GetInt64())
            : ("", payload.TryGetProperty("chat", out var chat) ? chat.GetProperty("id").GetInt64() : 0);
    }
}
