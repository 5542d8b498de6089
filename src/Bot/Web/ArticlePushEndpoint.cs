using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Core.Watching;
using Bot.Settings;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Web;

/// <summary>
/// <c>POST /api/articles</c>: a newsroom's own system tells of an article, with a token of <c>Web:PushTokens</c> as its bearer
/// (RFC 6750). The answer is 202 with what will happen, or a 4xx with what to mend.
/// </summary>
internal static class ArticlePushEndpoint
{
    /// <summary>The longest body, in bytes.</summary>
    public const int LongestBody = 1024 * 1024;

    private const string Bearer = "Bearer ";

    /// <summary>Maps the route where somebody may push; else there is none.</summary>
    public static void MapArticlePush(this IEndpointRouteBuilder routes, IReadOnlyList<PushTokenSettings> tokens)
    {
        if (tokens.Count > 0)
            routes.MapPost("/api/articles", (HttpContext http, ArticlePush push) => TakeAsync(http, push, tokens));
    }

    private static async Task<IResult> TakeAsync(HttpContext http, ArticlePush push, IReadOnlyList<PushTokenSettings> tokens)
    {
        if (Pusher(http.Request, tokens) is not { } pusher)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Fault(StatusCodes.Status401Unauthorized, "Send a token of Web:PushTokens as Authorization: Bearer TOKEN.");
        }
        if (!http.Request.HasJsonContentType())
            return Fault(StatusCodes.Status415UnsupportedMediaType, "Send the article as application/json.");
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = LongestBody;
        try
        {
            var request = await http.Request.ReadFromJsonAsync<PushRequest>(JsonSerializerOptions.Web, http.RequestAborted).ConfigureAwait(false);
            return await TakeAsync(request, pusher, push, http.RequestAborted).ConfigureAwait(false);
        }
        catch (JsonException fault)
        {
            return Fault(StatusCodes.Status400BadRequest, PushFields.Unreadable(fault));
        }
        catch (BadHttpRequestException fault)
        {
            return Fault(fault.StatusCode, fault.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? $"The article is longer than {LongestBody / 1024} KiB."
                : fault.Message);
        }
    }

    private static async Task<IResult> TakeAsync(PushRequest? request, string pusher, ArticlePush push, CancellationToken cancel)
    {
        if (request is null) return Fault(StatusCodes.Status400BadRequest, "Send an object with the link at least.");
        if (request.Faults().ToList() is { Count: > 0 } faults) return Fault(StatusCodes.Status400BadRequest, [.. faults]);
        var article = request.Article();
        var outcome = await push.TakeAsync(pusher, article, cancel).ConfigureAwait(false);
        return Results.Json(
            new { article.Link, Outcome = outcome?.ToString().ToLowerInvariant(), What = Words(outcome, isWhole: article.Text is not null) }, statusCode: StatusCodes.Status202Accepted);
    }

    private static string Words(PushOutcome? outcome, bool isWhole) => outcome switch
    {
        PushOutcome.New when isWhole => "The article is new and told whole: it goes to the channels that take it.",
        PushOutcome.Changed when isWhole => "The article is known and has changed: posts that stand are corrected.",
        PushOutcome.New => "The article is new: its page is read, then it goes to the channels that take it.",
        PushOutcome.Changed => "The article is known and has changed: its page is read again, and posts that stand are corrected.",
        PushOutcome.Withdrawn => "The article is withdrawn: what is not out yet stays in, and staff are asked about posts that stand.",
        _ => "The article is known like this: nothing happens.",
    };

    /// <summary>Whose token it is; null for nobody's. Every token is compared, each in the same time however much of it fits.</summary>
    private static string? Pusher(HttpRequest request, IReadOnlyList<PushTokenSettings> tokens)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return null;
        var given = Encoding.UTF8.GetBytes(header[Bearer.Length..].Trim());
        return tokens.Where(token => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token.Token!), given))
            .ToList() is [var found, ..] ? found.Name : null;
    }

    private static IResult Fault(int status, params string[] faults) => Results.Json(new { Faults = faults }, statusCode: status);
}
