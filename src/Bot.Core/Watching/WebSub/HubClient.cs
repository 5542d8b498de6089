using System.Globalization;
using System.Net;
using System.Text;
using Bot.Core.Fetching;
using Bot.Core.Model;

namespace Bot.Core.Watching.WebSub;

/// <summary>Asks hubs, through the guarded door to the web: their addresses come from documents, so they are anybody's.</summary>
public sealed class HubClient(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>How much of a refusal is read, in bytes.</summary>
    private const int LongestAnswer = 1024;

    /// <summary>
    /// Asks for the subscription, or for its end where it is being left (WebSub, section 5.1). Never throws but for <paramref
    /// name="cancel"/>.
    /// </summary>
    public async Task<HubAnswer> AskAsync(HubSubscription row, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(FetchOptions.MaxTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await FollowAsync(row, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new HubAnswer.Later($"no answer within {FetchOptions.MaxTime.TotalSeconds:0} seconds");
        }
        catch (Exception fault) when (Forbidden(fault) is { } forbidden)
        {
            return new HubAnswer.Refused(forbidden.Message);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or UriFormatException)
        {
            return new HubAnswer.Later((fault.InnerException ?? fault).Message);
        }
    }

    private async Task<HubAnswer> FollowAsync(HubSubscription row, CancellationToken cancel)
    {
        var address = new Uri(row.Hub);
        for (var hop = 0; hop <= FetchOptions.MaxRedirects; hop++)
        {
            if (!AddressGuard.IsWeb(address)) return new HubAnswer.Refused($"{address} is no http or https address");
            using var message = new HttpRequestMessage(HttpMethod.Post, address);
            message.Content = new FormUrlEncodedContent(Form(row));
            using var answer = await clients.CreateClient(FetchingSetup.ClientName)
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            if (Redirect(answer, address) is not { } next) return await UnderstandAsync(answer, cancel).ConfigureAwait(false);
            address = next;
        }
        return new HubAnswer.Refused($"more than {FetchOptions.MaxRedirects} redirects");
    }

    /// <summary>Only these two keep the request a POST (RFC 9110, sections 15.4.8 and 15.4.9; WebSub, section 5.1).</summary>
    private static Uri? Redirect(HttpResponseMessage answer, Uri address) =>
        answer.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && answer.Headers.Location is { } location
            ? new Uri(address, location)
            : null;

    private static Dictionary<string, string> Form(HubSubscription row)
    {
        var form = new Dictionary<string, string>
        {
            ["hub.mode"] = row.State == HubSubscriptionState.Leaving ? "unsubscribe" : "subscribe",
            ["hub.topic"] = row.Topic,
            ["hub.callback"] = row.Callback!,
        };
        if (row.State == HubSubscriptionState.Leaving) return form;
        form["hub.lease_seconds"] = ((long)Lease.Wanted.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        form["hub.secret"] = row.Secret;
        return form;
    }

    private async Task<HubAnswer> UnderstandAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        if (answer.IsSuccessStatusCode) return new HubAnswer.Accepted();
        var reason = $"HTTP {(int)answer.StatusCode} {await WordsAsync(answer.Content, cancel).ConfigureAwait(false)}".TrimEnd();
        var passes = (int)answer.StatusCode >= 500
            || answer.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;
        return passes ? new HubAnswer.Later(reason, ServerWaits.Of(answer, time.GetUtcNow())) : new HubAnswer.Refused(reason);
    }

    /// <summary>Hubs say in the body what they did not like.</summary>
    private static async Task<string> WordsAsync(HttpContent content, CancellationToken cancel)
    {
        using var stream = await content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        var start = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(start, LongestAnswer, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
        var said = Encoding.UTF8.GetString(start, 0, length);
        return string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static ForbiddenAddressException? Forbidden(Exception? fault) =>
        fault is null or ForbiddenAddressException ? (ForbiddenAddressException?)fault : Forbidden(fault.InnerException);
}
