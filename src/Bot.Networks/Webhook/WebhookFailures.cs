using System.Net;
using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Networks.Webhook;

/// <summary>What a receiver's answers mean. The only place that reads them.</summary>
public static class WebhookFailures
{
    private const string Who = "Webhook";

    /// <summary>The ending of a call that threw.</summary>
    public static DeliveryOutcome Outcome(Exception fault) => HttpFaults.Outcome(fault, Who);

    /// <summary>The ending of a call that was answered, but not with success.</summary>
    /// <param name="status">The status.</param>
    /// <param name="wait">How long the receiver asks to wait; null: it does not say.</param>
    public static DeliveryOutcome Outcome(HttpStatusCode status, TimeSpan? wait)
    {
        var said = $"HTTP {(int)status}";
        return status switch
        {
            HttpStatusCode.Gone => Closed(new(ReasonKind.Ended, Who, said)),
            // Every other post would fare the same: they wait with the channel until its receiver is mended.
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Closed(new(ReasonKind.NotLetIn, Who, said, "Webhook:Secret")),
            HttpStatusCode.NotFound => Closed(new(ReasonKind.NobodyThere, said)),
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest =>
                Closed(new(ReasonKind.PointsElsewhere, Who, said, "Channels:N:Address")),
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable =>
                new Reason(ReasonKind.AsksToWait, Who, said).Because(why => new DeliveryOutcome.Later(wait, why)),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError =>
                new Reason(ReasonKind.Failed, Who, said).Because(why => new DeliveryOutcome.Unknown(why)),
            _ => new Reason(ReasonKind.NotTaken, Who, said).Because(why => new DeliveryOutcome.Refused(why) { PlainMayHelp = false }),
        };
    }

    private static DeliveryOutcome.Gone Closed(Reason reason) => reason.Because(why => new DeliveryOutcome.Gone(why));
}
