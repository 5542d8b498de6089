using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Mastodon;

/// <summary>Calls the API of the account's server (docs.joinmastodon.org/methods). Throws where no answer came.</summary>
internal sealed class MastodonClient(IOptions<MastodonOptions> options, IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "mastodon";

    /// <summary>How long an answer is waited for: 30 s.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(30);

    private const int LongestAnswer = 256 * 1024;

    /// <summary>A call without a body.</summary>
    public Task<MastodonAnswer> CallAsync(HttpMethod method, string path, CancellationToken cancel) =>
        SendAsync(method, path, content: null, key: null, cancel);

    /// <summary>A call with JSON.</summary>
    /// <param name="key">The <c>Idempotency-Key</c>; null for none.</param>
    /// <param name="method">How.</param>
    /// <param name="path">What is called.</param>
    /// <param name="body">What is said.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<MastodonAnswer> CallAsync(HttpMethod method, string path, JsonObject body, string? key, CancellationToken cancel)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await SendAsync(method, path, content, key, cancel).ConfigureAwait(false);
    }

    /// <summary>Uploads a picture (<c>POST /api/v2/media</c>).</summary>
    /// <param name="picture">Its bytes.</param>
    /// <param name="description">What it shows, for those who can't see it; null where nobody said.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<MastodonAnswer> UploadAsync(ReadOnlyMemory<byte> picture, string? description, CancellationToken cancel)
    {
        using var form = new MultipartFormDataContent();
        // The server looks at the bytes; the name only has to be one.
        form.Add(new ReadOnlyMemoryContent(picture), "file", "picture");
        if (description is not null) form.Add(new StringContent(description), "description");
        return await SendAsync(HttpMethod.Post, "/api/v2/media", form, null, cancel).ConfigureAwait(false);
    }

    private async Task<MastodonAnswer> SendAsync(
        HttpMethod method, string path, HttpContent? content, string? key, CancellationToken cancel)
    {
        using var limit = new CallLimit(Longest, time, cancel);
        using var request = new HttpRequestMessage(method, new Uri(new Uri(options.Value.Instance!), path)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var answer = await clients.CreateClient(Client)
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
        var body = await BoundedAnswer.ReadAsync(answer.Content, LongestAnswer, limit.Token).ConfigureAwait(false);
        return new MastodonAnswer(answer.StatusCode, body) { Wait = MastodonAnswer.WaitOf(answer, time.GetUtcNow()) };
    }
}
