using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Networks.Tests.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bot.Networks.Tests.Webhook;

/// <summary>A newsroom's own system that receives posts as <c>docs/webhook.md</c> asks it to.</summary>
internal sealed class WebhookReceiver : LoopbackServer
{
    public const string Secret = "secret-of-the-receiver";

    private readonly ConcurrentDictionary<string, JsonNode> posts = new();
    private readonly ConcurrentDictionary<string, string> known = new();

    /// <summary>Every body whose signature was right, in order.</summary>
    public ConcurrentQueue<JsonNode> Received { get; } = new();

    public string Hook => new Uri(Address, "/hook").AbsoluteUri;

    /// <summary>The texts of the posts that stand.</summary>
    public IReadOnlyList<string> Standing => [.. posts.Values.Select(body => (string)body["post"]!["text"]!)];

    public static async Task<WebhookReceiver> StartAsync()
    {
        var receiver = new WebhookReceiver();
        await receiver.RunAsync();
        return receiver;
    }

    protected override void Map(WebApplication routes) => routes.MapPost("/hook", async (HttpContext context) =>
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var id = context.Request.Headers["webhook-id"].ToString();
        var signed = $"{id}.{context.Request.Headers["webhook-timestamp"]}.{body}";
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(signed)));
        return context.Request.Headers["webhook-signature"] == expected
            ? Scripted(context, () => Take(id, JsonNode.Parse(body)!))
            : Results.Unauthorized();
    });

    protected override void AskToWait(HttpResponse answer) => answer.Headers.RetryAfter = "30";

    private IResult Take(string id, JsonNode body)
    {
        // What was taken before is answered as before.
        if (!known.TryAdd(id, $"cms-{known.Count + 1}")) return Results.Json(new { id = known[id] });
        Received.Enqueue(body);
        var message = (string?)body["post"]!["ref"] ?? known[id];
        if ((string?)body["act"] == "retract") posts.TryRemove(message, out _);
        else posts[message] = body;
        return Results.Json(new { id = message });
    }
}
