using System.Net;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Telegram.Bot.Exceptions;

namespace Bot.Networks.Telegram;

/// <summary>What Telegram's answers mean. The only place that reads its error texts.</summary>
public static partial class TelegramFailures
{
    // Bot API errors that concern the chat, not the message: every other post there would fare the same.
    private static readonly Dictionary<string, GoneCause> ChatTroubles = new()
    {
        ["chat not found"] = GoneCause.NoSuchPlace,
        ["PEER_ID_INVALID"] = GoneCause.NoSuchPlace,
        ["message thread not found"] = GoneCause.NoSuchPlace,
        ["TOPIC_DELETED"] = GoneCause.NoSuchPlace,
        ["wrong direct messages topic identifier"] = GoneCause.NoSuchPlace,
        ["TOPIC_CLOSED"] = GoneCause.TopicClosed,
        ["not enough rights"] = GoneCause.Silenced,
        ["need administrator rights"] = GoneCause.Silenced,
        ["have no write access"] = GoneCause.Silenced,
        ["CHAT_WRITE_FORBIDDEN"] = GoneCause.Silenced,
        ["CHAT_ADMIN_REQUIRED"] = GoneCause.Silenced,
        ["CHAT_RESTRICTED"] = GoneCause.Silenced,
    };

    // They concern the message that stands, not what is to be written there: other words would not help.
    private static readonly string[] MessageTroubles =
    [
        "message to edit not found", "message can't be edited", "message can't be deleted", "MESSAGE_ID_INVALID",
        "there is no text in the message to edit", "there is no caption in the message to edit",
    ];

    /// <summary>The ending of a call that threw.</summary>
    public static DeliveryOutcome Outcome(Exception fault) => fault switch
    {
        ApiRequestException answer => Answered(answer),
        RequestException { HttpStatusCode: { } status } => Unreadable(status),
        RequestException { InnerException: HttpRequestException inner } when HttpFaults.NeverConnected(inner) =>
            HttpFaults.Unreachable("Telegram", HttpFaults.Innermost(inner).Message),
        RequestException { InnerException: TaskCanceledException } => HttpFaults.TimedOut("Telegram"),
        RequestException { InnerException: { } inner } => HttpFaults.AnswerLost(HttpFaults.Innermost(inner).Message),
        OperationCanceledException =>
            new DeliveryOutcome.Unknown("the program stopped before Telegram answered") { Reason = new(ReasonKind.Stopped) },
        _ => HttpFaults.Unreadable(fault.GetType().Name),
    };

    /// <summary>No message stands at the id, or none that the bot may see.</summary>
    public static bool IsNotFound(ApiRequestException answer) =>
        answer.ErrorCode == 400 && (Says(answer, "message to forward not found") || Says(answer, "message to copy not found"));

    /// <summary>
    /// A message stands at the id, but may not be forwarded or copied: the chat is protected, or it is a service message.
    /// </summary>
    public static bool IsProtected(ApiRequestException answer) => answer.ErrorCode == 400
        && (Says(answer, "can't be forwarded") || Says(answer, "can't be copied"));

    /// <summary>Why no updates can be had, where somebody else has them; null otherwise.</summary>
    public static string? Conflict(Exception fault) => fault is not ApiRequestException { ErrorCode: 409 } answer ? null
        : Says(answer, "webhook")
            ? "another program has set a webhook for this bot, and Telegram brings them there. End that program or give it a bot of its own; "
                + "the next start takes the webhook away"
            : "another program asks for them with the same token. End it, or give it a bot of its own";

    private static DeliveryOutcome Answered(ApiRequestException answer) => answer.ErrorCode switch
    {
        429 => new DeliveryOutcome.Later(TimeSpan.FromSeconds(answer.Parameters?.RetryAfter ?? 5), answer.Message),
        401 or 404 => new DeliveryOutcome.Locked($"the token is not accepted: {answer.Message}") { Reason = new(ReasonKind.TokenRefused, answer.Message) },
        403 when Says(answer, "send messages to the bot") => new DeliveryOutcome.Refused(answer.Message) { PlainMayHelp = false },
        403 => new DeliveryOutcome.Gone(answer.Message) { Cause = Says(answer, "user is deactivated") ? GoneCause.NoSuchPlace : GoneCause.SentAway },
        400 => BadRequest(answer),
        >= 500 => ServerError(answer),
        _ => new DeliveryOutcome.Refused(answer.Message),
    };

    private static DeliveryOutcome BadRequest(ApiRequestException answer)
    {
        if (answer.Parameters?.MigrateToChatId is { } home)
            return new DeliveryOutcome.Moved(home.ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Message);
        if (Says(answer, "message is not modified")) return AsWished(ReasonKind.AlreadySo);
        if (Says(answer, "query is too old")) return new DeliveryOutcome.Sent(null, "nobody waits for it any more");
        if (Says(answer, "message to delete not found")) return AsWished(ReasonKind.AlreadyGone);
        if (Says(answer, "FROZEN_METHOD_INVALID"))
            return new Reason(ReasonKind.AccountFrozen, answer.Message).Because(why => new DeliveryOutcome.Locked(why));
        foreach (var (words, cause) in ChatTroubles)
            if (Says(answer, words)) return new DeliveryOutcome.Gone(answer.Message) { Cause = cause };
        return new DeliveryOutcome.Refused(answer.Message) { PlainMayHelp = !Array.Exists(MessageTroubles, trouble => Says(answer, trouble)) };
    }

    private static DeliveryOutcome.Sent AsWished(ReasonKind kind) => new Reason(kind).Because(why => new DeliveryOutcome.Sent(null, why));

    /// <summary>A server that fails may have taken the message before; a gateway speaks for one that may have.</summary>
    private static DeliveryOutcome ServerError(ApiRequestException answer) => Says(answer, "immediately deleted")
        ? new DeliveryOutcome.Sent(null, answer.Message)
        : new DeliveryOutcome.Unknown(answer.Message);

    /// <summary>An answer without the Bot API's shape: a gateway's page, an empty or garbled body.</summary>
    private static DeliveryOutcome Unreadable(HttpStatusCode status) => status switch
    {
        HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.RequestHeaderFieldsTooLarge =>
            new Reason(ReasonKind.TooLong).Because(why => new DeliveryOutcome.Refused(why)),
        _ => HttpFaults.Unreadable($"HTTP {(int)status}"),
    };

    private static bool Says(ApiRequestException answer, string words) =>
        answer.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
