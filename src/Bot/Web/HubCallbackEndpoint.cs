using Bot.Core.Fetching;
using Bot.Core.Watching.WebSub;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Web;

/// <summary>
/// <c>/websub/ID/TOKEN</c>, the address that hubs are given (<see cref="WebSubOptions.Callback"/>): they verify by GET that this
/// program asked for a subscription, and push what is new by POST (WebSub, sections 5.3 and 7).
/// </summary>
internal static class HubCallbackEndpoint
{
    private const string Route = "/websub/{id:long}/{token:length(64)}";

    /// <summary>Maps the callback.</summary>
    public static void MapHubCallback(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, VerifyAsync);
        routes.MapPost(Route, TakeAsync);
    }

    private static async Task<IResult> VerifyAsync(HttpContext http, HubCallback hubs, long id, string token)
    {
        var asked = http.Request.Query;
        var question = new HubVerification(
            asked["hub.mode"], asked["hub.topic"], asked["hub.challenge"], asked["hub.lease_seconds"], asked["hub.reason"]);
        var outcome = await hubs.VerifyAsync(new(id), token, question, http.RequestAborted).ConfigureAwait(false);
        // The challenge is the hub's text: no browser shall take it for a page.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return outcome switch
        {
            VerificationOutcome.Confirmed => Results.Text(question.Challenge, "text/plain"),
            VerificationOutcome.Denied => Results.NoContent(),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> TakeAsync(HttpContext http, HubCallback hubs, TimeProvider time, long id, string token)
    {
        using var limit = new CancellationTokenSource(FetchOptions.MaxTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, limit.Token);
        var request = http.Request;
        var push = new HubPush(request.Headers["X-Hub-Signature"], request.ContentType, cancel => BodyAsync(http, cancel));
        try
        {
            var reception = await hubs.TakeAsync(new(id), token, push, either.Token).ConfigureAwait(false);
            return Results.StatusCode(reception switch
            {
                PushReception.Taken => StatusCodes.Status204NoContent,
                PushReception.TooLong => StatusCodes.Status413PayloadTooLarge,
                PushReception.Gone => StatusCodes.Status410Gone,
                _ => StatusCodes.Status404NotFound,
            });
        }
        catch (BadHttpRequestException fault)
        {
            return Results.StatusCode(fault.StatusCode);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status408RequestTimeout);
        }
    }

    /// <returns>The body; null where it is too long.</returns>
    private static async Task<byte[]?> BodyAsync(HttpContext http, CancellationToken cancel)
    {
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = HubCallback.LongestPush;
        try
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, cancel).ConfigureAwait(false);
            return body.ToArray();
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
