using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Networks.Tests.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bot.Networks.Tests.Mastodon;

/// <summary>A Mastodon server on loopback, as far as docs.joinmastodon.org/methods describes what the bot calls.</summary>
internal sealed class MastodonServer : LoopbackServer
{
    public const string Token = "token-of-the-account";

    private readonly ConcurrentDictionary<string, JsonObject> statuses = new();
    private readonly ConcurrentDictionary<string, string> keys = new();
    private readonly ConcurrentDictionary<string, int> looks = new();
    private int last = 100;

    /// <summary>The longest status that is taken.</summary>
    public int MostCharacters { get; set; } = 500;

    /// <summary>How many calls are left, as the headers tell.</summary>
    public int Remaining { get; set; } = 300;

    /// <summary>How often a picture is looked at before it is ready; 0: it is ready at once.</summary>
    public int Processing { get; set; }

    /// <summary>The descriptions of the pictures, by their ids.</summary>
    public ConcurrentDictionary<string, string> Pictures { get; } = new();

    /// <summary>The statuses that stand.</summary>
    public IReadOnlyList<JsonObject> Statuses => [.. statuses.OrderBy(status => status.Key).Select(status => status.Value)];

    public IReadOnlyList<string> Standing => [.. Statuses.Select(status => (string)status["status"]!)];

    public static async Task<MastodonServer> StartAsync()
    {
        var server = new MastodonServer();
        await server.RunAsync();
        return server;
    }

    protected override void Map(WebApplication routes)
    {
        routes.Use((context, next) =>
        {
            RateLimit(context.Response, Remaining);
            if (context.Request.Headers.Authorization == $"Bearer {Token}") return next(context);
            context.Response.StatusCode = 401;
            return context.Response.WriteAsJsonAsync(new { error = "The access token is invalid" });
        });
        routes.MapGet("/api/v2/instance", () => Results.Json(new
        {
            configuration = new { statuses = new { max_characters = MostCharacters, characters_reserved_per_url = 23 } },
        }));
        routes.MapGet("/api/v1/accounts/verify_credentials", () => Results.Json(new { id = "1", username = "bote" }));
        routes.MapPost("/api/v1/statuses", async (HttpContext context) =>
        {
            var (status, key) = (await ReadAsync(context), context.Request.Headers["Idempotency-Key"].ToString());
            return Scripted(context, () => Publish(status, key));
        });
        routes.MapPut("/api/v1/statuses/{id}", async (string id, HttpContext context) =>
            Edit(id, await ReadAsync(context)) ? Results.Json(new { id }) : NotFound());
        routes.MapDelete("/api/v1/statuses/{id}", (string id) => statuses.TryRemove(id, out _) ? Results.Json(new { id }) : NotFound());
        routes.MapPost("/api/v2/media", (HttpContext context) =>
        {
            var id = NextId();
            Pictures[id] = context.Request.Form["description"].ToString();
            return Results.Json(new { id }, statusCode: Processing > 0 ? 202 : 200);
        });
        routes.MapGet("/api/v1/media/{id}", (string id) =>
            Results.Json(new { id }, statusCode: looks.AddOrUpdate(id, 1, (_, before) => before + 1) < Processing ? 206 : 200));
    }

    protected override void AskToWait(HttpResponse answer) => RateLimit(answer, 0);

    private static void RateLimit(HttpResponse answer, int remaining)
    {
        answer.Headers["X-RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        answer.Headers["X-RateLimit-Reset"] = TimeProvider.System.GetUtcNow().AddMinutes(5).ToString("O", CultureInfo.InvariantCulture);
    }

    private IResult Publish(JsonObject status, string key)
    {
        if (keys.TryGetValue(key, out var known)) return Results.Json(new { id = known });
        var id = NextId();
        keys[key] = id;
        statuses[id] = status;
        return Results.Json(new { id });
    }

    private bool Edit(string id, JsonObject edit)
    {
        if (!statuses.TryGetValue(id, out var standing)) return false;
        edit["visibility"] = standing["visibility"]!.DeepClone();
        statuses[id] = edit;
        return true;
    }

    private string NextId() => Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);

    private static IResult NotFound() => Results.Json(new { error = "Record not found" }, statusCode: 404);

    private static async Task<JsonObject> ReadAsync(HttpContext context) => (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
}
