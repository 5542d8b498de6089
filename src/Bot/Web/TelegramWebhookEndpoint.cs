using Bot.Networks.Telegram.Hearing;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Web;

/// <summary>
/// The path of <c>Telegram:WebhookUrl</c>, to which Telegram brings updates. 200 once one is stored; anything else (without the
/// secret 401, without room 503) and Telegram brings it again.
/// </summary>
internal static class TelegramWebhookEndpoint
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(30);

    /// <summary>Maps the route.</summary>
    public static void MapTelegramWebhook(this IEndpointRouteBuilder routes, Uri url) => routes.MapPost(url.AbsolutePath, TakeAsync);

    private static async Task<IResult> TakeAsync(HttpContext http, TelegramWebhook webhook, TimeProvider time)
    {
        if (!webhook.IsProven(http.Request.Headers[TelegramWebhook.SecretHeader])) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        using var limit = new CancellationTokenSource(LongestCall, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, limit.Token);
        try
        {
            var fate = await webhook.TakeAsync(await BodyAsync(http, either.Token).ConfigureAwait(false), either.Token).ConfigureAwait(false);
            if (fate == UpdateFate.Postponed) http.Response.Headers.RetryAfter = "1";
            return Results.StatusCode(fate switch
            {
                UpdateFate.Malformed => StatusCodes.Status400BadRequest,
                UpdateFate.Postponed => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status200OK,
            });
        }
        catch (BadHttpRequestException fault)
        {
            if (fault.StatusCode == StatusCodes.Status413PayloadTooLarge) webhook.RefuseLong();
            return Results.StatusCode(fault.StatusCode);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status408RequestTimeout);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContext http, CancellationToken cancel)
    {
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = TelegramWebhook.LongestUpdate;
        var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, cancel).ConfigureAwait(false);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
