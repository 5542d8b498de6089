using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Bot.Core.Delivering;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Webhook;

/// <summary>Pushes posts as signed JSON to the https address that is the channel's, see <c>docs/webhook.md</c>.</summary>
public sealed class WebhookNetwork(IOptions<WebhookOptions> options, IHttpClientFactory clients, TimeProvider time) : INetwork
{
    /// <summary>The name in settings.</summary>
    public const string NetworkName = "Webhook";

    /// <summary>The name of the HTTP client, which is guarded: a receiver has no private address unless the operator lists it.</summary>
    public const string Client = "webhook";

    private const int LongestAnswer = 64 * 1024;
    private const int LongestId = 200;

    /// <inheritdoc />
    public string Name => NetworkName;

    /// <summary>Receivers are asked to remember ids for a day, and each is a server of its own.</summary>
    public NetworkTraits Traits { get; } = new() { Repeats = new SafeRepeat(TimeSpan.FromDays(1), TimeSpan.FromSeconds(2)), IsOneServer = false };

    /// <summary>Ten a second to each receiver.</summary>
    public AccountPace Pace { get; } = new(
        account: new PaceLimit(TimeSpan.FromSeconds(1) / 50, Burst: 50),
        chat: new PaceLimit(TimeSpan.FromSeconds(1) / 10, Burst: 10),
        time);

    /// <inheritdoc />
    public Task<DeliveryOutcome> PublishAsync(Dispatch dispatch, CancellationToken cancel) =>
        SendAsync(DeliveryAct.Publish, dispatch, messageRef: null, cancel);

    /// <inheritdoc />
    public Task<DeliveryOutcome> CorrectAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) =>
        SendAsync(DeliveryAct.Correct, dispatch, messageRef, cancel);

    /// <inheritdoc />
    public Task<DeliveryOutcome> RetractAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) =>
        SendAsync(DeliveryAct.Retract, dispatch, messageRef, cancel);

    /// <summary>Asks whether anybody is there (HEAD): whatever a receiver answers to that but “gone” and “not found”, it is one.</summary>
    public async Task<string?> CheckAsync(Channel channel, CancellationToken cancel)
    {
        using var limit = Limit(cancel);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, channel.Address);
            using var answer = await clients.CreateClient(Client).SendAsync(request, limit.Token).ConfigureAwait(false);
            return answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone
                ? WebhookFailures.Outcome(answer.StatusCode, wait: null).Said
                : null;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            return WebhookFailures.Outcome(fault).Said;
        }
    }

    /// <summary>There is no account: each receiver decides for itself.</summary>
    public Task<string?> CheckAccountAsync(CancellationToken cancel) => Task.FromResult<string?>(null);

    private async Task<DeliveryOutcome> SendAsync(DeliveryAct act, Dispatch dispatch, string? messageRef, CancellationToken cancel)
    {
        using var limit = Limit(cancel);
        try
        {
            var body = WebhookRenderer.Body(act, dispatch, messageRef).ToJsonString();
            using var request = Request(dispatch, Encoding.UTF8.GetBytes(body));
            using var answer = await clients.CreateClient(Client)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
                return WebhookFailures.Outcome(answer.StatusCode, ServerWaits.Plea(answer, time.GetUtcNow()));
            if (act != DeliveryAct.Publish) return new DeliveryOutcome.Sent(null);
            var said = await BoundedAnswer.ReadAsync(answer.Content, LongestAnswer, limit.Token).ConfigureAwait(false);
            return new DeliveryOutcome.Sent(said.Text("id") is { Length: > 0 and <= LongestId } id ? id : dispatch.Key);
        }
        catch (Exception fault)
        {
            return WebhookFailures.Outcome(fault);
        }
    }

    private HttpRequestMessage Request(Dispatch dispatch, byte[] body)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, dispatch.Channel.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("webhook-id", dispatch.Key);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(options.Value.Secret!, dispatch.Key, timestamp, body));
        return request;
    }

    private CallLimit Limit(CancellationToken cancel) => new(options.Value.RequestTimeout, time, cancel);
}
