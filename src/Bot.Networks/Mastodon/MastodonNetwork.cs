using System.Net;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Mastodon;

/// <summary>
/// An account on Mastodon, or on a server that speaks its API. The channel's address is the account's name, e.g. <c>@paper</c>.
/// </summary>
public sealed class MastodonNetwork : INetwork
{
    /// <summary>The name in settings.</summary>
    public const string NetworkName = "Mastodon";

    private const string Statuses = "/api/v1/statuses";

    private readonly TimeProvider time;
    private readonly MastodonOptions options;
    private readonly MastodonClient client;
    private readonly MastodonMedia media;
    private readonly MastodonInstance instance;

    internal MastodonNetwork(IOptions<MastodonOptions> options, MastodonClient client, MastodonMedia media, TimeProvider time)
    {
        (this.options, this.client, this.media, this.time) = (options.Value, client, media, time);
        instance = new MastodonInstance(client, time);
        Pace = new AccountPace(
            account: new PaceLimit(TimeSpan.FromSeconds(1), Burst: 30),
            chat: new PaceLimit(TimeSpan.FromSeconds(1), Burst: 30),
            time);
    }

    /// <inheritdoc />
    public string Name => NetworkName;

    /// <inheritdoc />
    public NetworkTraits Traits => instance.Traits;

    /// <summary>300 calls in five minutes (docs.joinmastodon.org/api/rate-limits); what the server's headers say counts besides.</summary>
    public AccountPace Pace { get; }

    /// <inheritdoc />
    public Task<DeliveryOutcome> PublishAsync(Dispatch dispatch, CancellationToken cancel) => TryAsync(async () =>
    {
        await instance.LearnAsync(cancel).ConfigureAwait(false);
        var uploaded = await UploadAsync(dispatch, cancel).ConfigureAwait(false);
        if (uploaded.Failed is { } failed) return failed;
        var status = MastodonRenderer.Status(dispatch.Content, uploaded.Ids, options.Visibility);
        var answer = await client.CallAsync(HttpMethod.Post, Statuses, status, dispatch.Key, cancel).ConfigureAwait(false);
        return Ended(dispatch.Channel, answer, uploaded) ?? MastodonFailures.Outcome(answer);
    });

    /// <inheritdoc />
    public Task<DeliveryOutcome> CorrectAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) => TryAsync(async () =>
    {
        var standing = MastodonMessageRef.Parse(messageRef);
        var uploaded = standing.Shows(MastodonRenderer.Pictures(dispatch.Content))
            ? new UploadedMedia(standing.Media, standing.Prints)
            : await UploadAsync(dispatch, cancel).ConfigureAwait(false);
        if (uploaded.Failed is { } failed) return failed;
        var edit = MastodonRenderer.Edit(dispatch.Content, uploaded.Ids);
        var answer = await client.CallAsync(HttpMethod.Put, Path(standing), edit, key: null, cancel).ConfigureAwait(false);
        return Ended(dispatch.Channel, answer, uploaded) ?? MastodonFailures.OfStanding(answer);
    });

    /// <inheritdoc />
    public Task<DeliveryOutcome> RetractAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) => TryAsync(async () =>
    {
        var answer = await client.CallAsync(HttpMethod.Delete, Path(MastodonMessageRef.Parse(messageRef)), cancel).ConfigureAwait(false);
        Heed(dispatch.Channel, answer);
        if (answer.Status == HttpStatusCode.NotFound) return new DeliveryOutcome.Sent(null, "it was gone already");
        return answer.IsSuccess ? new DeliveryOutcome.Sent(null) : MastodonFailures.OfStanding(answer);
    });

    /// <inheritdoc />
    public async Task<string?> CheckAsync(Channel channel, CancellationToken cancel)
    {
        var (name, trouble) = await AccountAsync(cancel).ConfigureAwait(false);
        var wanted = channel.Address.TrimStart('@').Split('@')[0];
        return trouble is not null || wanted.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? trouble
            : $"the token is that of @{name}. Write @{name} as the channel's address, or give the token of {channel.Address}.";
    }

    /// <inheritdoc />
    public async Task<string?> CheckAccountAsync(CancellationToken cancel) =>
        (await AccountAsync(cancel).ConfigureAwait(false)).Trouble;

    /// <summary>Whose token it is (<c>GET /api/v1/accounts/verify_credentials</c>).</summary>
    private async Task<(string? Name, string? Trouble)> AccountAsync(CancellationToken cancel)
    {
        try
        {
            await instance.LearnAsync(cancel).ConfigureAwait(false);
            var answer = await client.CallAsync(HttpMethod.Get, "/api/v1/accounts/verify_credentials", cancel).ConfigureAwait(false);
            return answer.IsSuccess ? (answer.Body.Text("username"), null) : (null, MastodonFailures.Outcome(answer).Said);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            return (null, MastodonFailures.Outcome(fault).Said);
        }
    }

    private async Task<UploadedMedia> UploadAsync(Dispatch dispatch, CancellationToken cancel)
    {
        try
        {
            return await media.UploadAsync(MastodonRenderer.Pictures(dispatch.Content), cancel).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            return UploadedMedia.None with { Failed = MastodonFailures.OfUpload(MastodonFailures.Outcome(fault)) };
        }
    }

    /// <returns>That it was done; null where it was not. An answer without an id is no answer.</returns>
    private DeliveryOutcome? Ended(Channel channel, MastodonAnswer answer, UploadedMedia uploaded)
    {
        Heed(channel, answer);
        if (!answer.IsSuccess) return null;
        return answer.Id is { Length: > 0 } id
            ? new DeliveryOutcome.Sent(new MastodonMessageRef(id, uploaded.Ids, uploaded.Prints).ToString(), uploaded.Problem)
            : HttpFaults.Unreadable("id");
    }

    private void Heed(Channel channel, MastodonAnswer answer)
    {
        if (answer.Wait is { } wait) Pace.Hold(channel.Address, time.GetUtcNow() + wait);
    }

    private static string Path(MastodonMessageRef message) => $"{Statuses}/{Uri.EscapeDataString(message.Id)}";

    private static async Task<DeliveryOutcome> TryAsync(Func<Task<DeliveryOutcome>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            return MastodonFailures.Outcome(fault);
        }
    }
}
