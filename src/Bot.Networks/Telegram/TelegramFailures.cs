using System.Net;
using System.Net.Sockets;
using Bot.Core.Delivering;
using Telegram.Bot.Exceptions;

namespace Bot.Networks.Telegram;

/// <summary>What Telegram's answers mean. The only place that reads its error texts.</summary>
public static partial class TelegramFailures
{
    private static readonly TimeSpan AfterLostToken = TimeSpan.FromMinutes(5);

    // Bot API errors that concern the chat, not the message: every other post there would fare the same.
    private static readonly string[] ChatTroubles =
    [
        "chat not found", "chat_id is empty", "PEER_ID_INVALID", "message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED",
        "not enough rights", "need administrator rights", "have no write access", "CHAT_WRITE_FORBIDDEN",
        "CHAT_ADMIN_REQUIRED", "CHAT_RESTRICTED",
    ];

    // A 500 with one of these also answers sends that are still in flight.
    private static readonly string[] Ambiguous = ["restart", "request aborted"];

    /// <summary>The ending of a call that threw.</summary>
    public static DeliveryOutcome Outcome(Exception fault) => fault switch
    {
        ApiRequestException answer => Answered(answer),
        RequestException { HttpStatusCode: { } status } => Unreadable(status),
        RequestException { InnerException: HttpRequestException inner } when NeverConnected(inner) =>
            new DeliveryOutcome.Later(null, $"Telegram cannot be reached: {Innermost(inner).Message}"),
        RequestException { InnerException: TaskCanceledException } => new DeliveryOutcome.Unknown("Telegram did not answer in time"),
        RequestException { InnerException: { } inner } => new DeliveryOutcome.Unknown($"the answer was lost: {Innermost(inner).Message}"),
        OperationCanceledException => new DeliveryOutcome.Unknown("the program stopped before Telegram answered"),
        _ => new DeliveryOutcome.Unknown($"the answer could not be read: {fault.GetType().Name}"),
    };

    private static DeliveryOutcome Answered(ApiRequestException answer) => answer.ErrorCode switch
    {
        429 => new DeliveryOutcome.Later(TimeSpan.FromSeconds(answer.Parameters?.RetryAfter ?? 5), answer.Message),
        401 or 404 => new DeliveryOutcome.Later(AfterLostToken, $"the token is not accepted: {answer.Message}"),
        403 => new DeliveryOutcome.Gone(answer.Message),
        400 => BadRequest(answer),
        >= 500 => ServerError(answer),
        _ => new DeliveryOutcome.Refused(answer.Message),
    };

    private static DeliveryOutcome BadRequest(ApiRequestException answer)
    {
        if (answer.Parameters?.MigrateToChatId is { } home)
            return new DeliveryOutcome.Moved(home.ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Message);
        if (Says(answer, "message is not modified")) return new DeliveryOutcome.Sent(null, "it stood like this already");
        if (Says(answer, "message to delete not found")) return new DeliveryOutcome.Sent(null, "it was gone already");
        return Array.Exists(ChatTroubles, trouble => Says(answer, trouble))
            ? new DeliveryOutcome.Gone(answer.Message)
            : new DeliveryOutcome.Refused(answer.Message);
    }

    private static DeliveryOutcome ServerError(ApiRequestException answer)
    {
        if (Says(answer, "immediately deleted")) return new DeliveryOutcome.Sent(null, answer.Message);
        // A gateway speaks for a server that may have taken the message.
        return answer.ErrorCode is 502 or 504 || Array.Exists(Ambiguous, word => Says(answer, word))
            ? new DeliveryOutcome.Unknown(answer.Message)
            : new DeliveryOutcome.Later(null, answer.Message);
    }

    /// <summary>An answer without the Bot API's shape: a gateway's page, an empty or garbled body.</summary>
    private static DeliveryOutcome Unreadable(HttpStatusCode status) => status switch
    {
        HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.RequestHeaderFieldsTooLarge =>
            new DeliveryOutcome.Refused("the message is too long for the server"),
        HttpStatusCode.ServiceUnavailable => new DeliveryOutcome.Later(null, "Telegram is not available (503)"),
        _ => new DeliveryOutcome.Unknown($"the answer could not be read (HTTP {(int)status})"),
    };

    /// <summary>Refused, unresolved or untrusted: before anything was sent.</summary>
    private static bool NeverConnected(HttpRequestException fault) =>
        fault.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
        && Innermost(fault) is not SocketException { SocketErrorCode: SocketError.ConnectionReset };

    private static bool Says(ApiRequestException answer, string words) =>
        answer.Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static Exception Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault;
}
