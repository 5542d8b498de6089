using System.Net;
using Bot.Core.Delivering;

namespace Bot.Networks.Webhook;

/// <summary>What a receiver's answers mean. The only place that reads them.</summary>
public static class WebhookFailures
{
    /// <summary>The ending of a call that threw.</summary>
    public static DeliveryOutcome Outcome(Exception fault) => HttpFaults.Outcome(fault, "the receiver");

    /// <summary>The ending of a call that was answered, but not with success.</summary>
    /// <param name="status">The status.</param>
    /// <param name="wait">How long the receiver asks to wait; null: it does not say.</param>
    public static DeliveryOutcome Outcome(HttpStatusCode status, TimeSpan? wait) => status switch
    {
        HttpStatusCode.Gone => new DeliveryOutcome.Gone("the receiver says that it takes nothing any more (HTTP 410)"),
        // Every other post would fare the same: they wait with the channel until its receiver is mended.
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            new DeliveryOutcome.Gone($"the receiver does not let the bot in (HTTP {(int)status}). Compare its secret with Webhook:Secret."),
        HttpStatusCode.NotFound => new DeliveryOutcome.Gone("nobody receives at the channel's address (HTTP 404)"),
        >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => new DeliveryOutcome.Gone(
            $"the receiver points to another address (HTTP {(int)status}), which is not followed. Write it as the channel's address."),
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable =>
            new DeliveryOutcome.Later(wait, $"the receiver asks to wait (HTTP {(int)status})"),
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError =>
            new DeliveryOutcome.Unknown($"the receiver failed (HTTP {(int)status})"),
        _ => new DeliveryOutcome.Refused($"the receiver does not take it (HTTP {(int)status})") { PlainMayHelp = false },
    };
}
