using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Bot.Sandbox.Newsroom.Site;
using Microsoft.AspNetCore.Http.Extensions;

namespace Bot.Sandbox.Newsroom.Hub;

/// <summary>What the hub asks of its subscribers (WebSub, sections 5.3 and 7).</summary>
internal sealed class HubCalls : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>Verifies the intent: whether the subscriber gives the challenge back.</summary>
    public async Task<bool> ConfirmsAsync(string mode, HubSubscriber subscriber, TimeSpan lease, CancellationToken cancel)
    {
        var challenge = RandomNumberGenerator.GetHexString(32);
        using var answer = await client.GetAsync(With(subscriber.Callback, new()
        {
            ["hub.mode"] = mode,
            ["hub.topic"] = subscriber.Topic.AbsoluteUri,
            ["hub.challenge"] = challenge,
            ["hub.lease_seconds"] = lease.TotalSeconds.ToString("0", CultureInfo.InvariantCulture),
        }), cancel);
        return answer.IsSuccessStatusCode && await answer.Content.ReadAsStringAsync(cancel) == challenge;
    }

    /// <summary>Denies.</summary>
    public async Task DenyAsync(Uri callback, Uri topic, CancellationToken cancel)
    {
        using var answer = await client.GetAsync(With(callback, new()
        {
            ["hub.mode"] = "denied",
            ["hub.topic"] = topic.AbsoluteUri,
            ["hub.reason"] = "The hub was told to deny.",
        }), cancel);
    }

    /// <summary>Pushes a feed.</summary>
    /// <returns>Whether the subscriber took it, or is gone and wants no more.</returns>
    public async Task<(bool Taken, bool Gone)> PushAsync(HubSubscriber subscriber, byte[] feed, Uri hub, CancellationToken cancel)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, subscriber.Callback) { Content = new ByteArrayContent(feed) };
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(PaperSite.FeedType);
        message.Headers.Add("Link", $"<{hub}>; rel=\"hub\", <{subscriber.Topic}>; rel=\"self\"");
        if (subscriber.Secret is { } secret) message.Headers.Add("X-Hub-Signature", Signature(secret, feed));
        using var answer = await client.SendAsync(message, cancel);
        return (answer.IsSuccessStatusCode, answer.StatusCode == System.Net.HttpStatusCode.Gone);
    }

    private static string Signature(string secret, byte[] feed) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), feed))}";

    public void Dispose() => client.Dispose();

    /// <summary>A callback may have a query of its own, which stays.</summary>
    private static Uri With(Uri callback, Dictionary<string, string> query) => new UriBuilder(callback)
    {
        Query = $"{callback.Query.TrimStart('?')}&{new QueryBuilder(query).ToQueryString().Value![1..]}".TrimStart('&'),
    }.Uri;
}
