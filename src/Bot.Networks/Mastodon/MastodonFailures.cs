using System.Net;
using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Networks.Mastodon;

/// <summary>What Mastodon's answers mean. The only place that reads them.</summary>
public static class MastodonFailures
{
    private const string Who = "Mastodon";
    private const string Instance = "Mastodon:Instance";
    private const int LongestSaid = 300;

    /// <summary>The ending of a call that threw.</summary>
    public static DeliveryOutcome Outcome(Exception fault) => HttpFaults.Outcome(fault, Who);

    /// <summary>The ending of a call that was answered, but not with success.</summary>
    /// <param name="status">The status.</param>
    /// <param name="error">The server's words (API entity <c>Error</c>); null for none.</param>
    /// <param name="wait">How long the server asks to wait; null: it does not say.</param>
    public static DeliveryOutcome Outcome(HttpStatusCode status, string? error, TimeSpan? wait)
    {
        var said = error is { Length: > 0 } ? $"{Cut(error)} (HTTP {(int)status})" : $"HTTP {(int)status}";
        return status switch
        {
            HttpStatusCode.Unauthorized => Locked(new(ReasonKind.TokenRefused, said)),
            HttpStatusCode.Forbidden => Locked(new(ReasonKind.MayNot, said)),
            // Of the methods that are called, 404 is a server that does not know the method; messages are told of elsewhere.
            HttpStatusCode.NotFound => Locked(new(ReasonKind.NoServer, Who, Instance, said)),
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest =>
                Locked(new(ReasonKind.PointsElsewhere, Who, said, Instance)),
            HttpStatusCode.Gone => new Reason(ReasonKind.AccountGone, said).Because(why => new DeliveryOutcome.Gone(why)),
            HttpStatusCode.TooManyRequests => new DeliveryOutcome.Later(wait, said),
            // A server that fails may have taken the post before; its lock on the key answers 503 too.
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new DeliveryOutcome.Unknown(said),
            _ => new DeliveryOutcome.Refused(said) { PlainMayHelp = false },
        };
    }

    /// <summary>The ending of an edit or a deletion that was answered, but not with success.</summary>
    /// <param name="answer">The answer.</param>
    internal static DeliveryOutcome OfStanding(MastodonAnswer answer) => answer.Status == HttpStatusCode.NotFound
        ? new Reason(ReasonKind.NotStanding).Because(why => new DeliveryOutcome.Refused(why) { PlainMayHelp = false })
        : Outcome(answer);

    /// <summary>The ending of a call that was answered, but not with success.</summary>
    internal static DeliveryOutcome Outcome(MastodonAnswer answer) => Outcome(answer.Status, answer.Body.Text("error"), answer.Wait);

    /// <summary>
    /// What a picture that could not be uploaded means for its post: null where it goes without. As long as its pictures are on
    /// their way surely nothing is posted, so nothing is unknown.
    /// </summary>
    internal static DeliveryOutcome? OfUpload(DeliveryOutcome upload) => upload switch
    {
        DeliveryOutcome.Refused => null,
        DeliveryOutcome.Unknown unknown => new DeliveryOutcome.Later(null, unknown.Said ?? "") { Reason = unknown.Reason },
        _ => upload,
    };

    private static DeliveryOutcome.Locked Locked(Reason reason) => reason.Because(why => new DeliveryOutcome.Locked(why));

    private static string Cut(string error) => error.Length <= LongestSaid ? error : error[..LongestSaid];
}
