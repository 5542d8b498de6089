using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Fetching;

/// <summary>
/// Gets documents from the web: conditional, guarded, and bounded in size, time and redirects. It lasts as long as the program,
/// so that connections are used again and a request costs little more than its bytes.
/// </summary>
/// <param name="web">The way to the web, see <see cref="GuardedHandler"/>; it is disposed of with the fetcher.</param>
/// <param name="userAgent">Who asks, for the header of that name.</param>
/// <param name="time">The clock.</param>
public sealed class WebFetcher(HttpMessageHandler web, string userAgent, TimeProvider time) : IDisposable
{
    private readonly HttpMessageInvoker invoker = new(web);
    private readonly TimeLimits limits = new(FetchOptions.MaxTime, time);

    /// <summary>Gets a document. Never throws but for <paramref name="cancel"/>.</summary>
    public async Task<FetchResult> GetAsync(FetchRequest request, CancellationToken cancel)
    {
        using var limit = limits.Begin(cancel);
        try
        {
            return await FollowAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Failed(new(ReasonKind.TooSlow, Reason.Value((int)FetchOptions.MaxTime.TotalSeconds)));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            return FindForbidden(fault) is { } forbidden
                ? Forbidden(forbidden)
                : new FetchResult.Failed(Innermost(fault).Message);
        }
        catch (ForbiddenAddressException forbidden)
        {
            return Forbidden(forbidden);
        }
    }

    /// <inheritdoc />
    public void Dispose() => invoker.Dispose();

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationToken cancel)
    {
        var address = request.Address;
        var permanent = true;
        for (var hop = 0; hop <= FetchOptions.MaxRedirects; hop++)
        {
            if (!AddressGuard.IsWeb(address)) return new FetchResult.Forbidden(new(ReasonKind.NotOfTheWeb, address.ToString()));
            using var message = Message(request, address);
            // The body is not read here, as a client would.
            using var answer = await invoker.SendAsync(message, cancel).ConfigureAwait(false);
            if (Redirect(answer, address) is not { } next)
                return await ReadAsync(answer, address, permanent && hop > 0, request.MaxBytes, cancel).ConfigureAwait(false);
            permanent &= answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            address = next;
        }
        return Failed(new(ReasonKind.TooManyRedirects, Reason.Value(FetchOptions.MaxRedirects)));
    }

    private static FetchResult.Failed Failed(Reason reason) => new(ReasonWords.InEnglish(reason.Stored)) { Own = reason };

    private static FetchResult.Forbidden Forbidden(ForbiddenAddressException fault) => new(new Reason(ReasonKind.PrivateAddress, fault.Host));

    private HttpRequestMessage Message(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address)
        {
            // HTTP/2 where the server speaks it (RFC 9113, section 3.2), which saves connections to hosts with many sources.
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        message.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        // Validators belong to the document that was asked for first, wherever it is found today.
        if (request.ETag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.LastModified is { } date) message.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return message;
    }

    private static Uri? Redirect(HttpResponseMessage answer, Uri address) =>
        answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && answer.Headers.Location is { } location
            ? new Uri(address, location)
            : null;

    private async ValueTask<FetchResult> ReadAsync(HttpResponseMessage answer, Uri address, bool moved, int most, CancellationToken cancel)
    {
        var wait = ServerWaits.Of(answer, time.GetUtcNow());
        if (answer.StatusCode == HttpStatusCode.NotModified) return new FetchResult.NotModified { ServerWait = wait };
        if (!answer.IsSuccessStatusCode)
        {
            var gone = answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone;
            return new FetchResult.Failed($"HTTP {(int)answer.StatusCode} {answer.ReasonPhrase}".TrimEnd(), gone)
            {
                ServerWait = wait,
                ForGood = answer.StatusCode == HttpStatusCode.Gone,
                Status = answer.StatusCode,
            };
        }
        if (await BodyAsync(answer.Content, most, cancel).ConfigureAwait(false) is not { } body)
            return Failed(new(ReasonKind.TooLarge, Reason.Value(most / 1024 / 1024))) with { ServerWait = wait };
        return new FetchResult.Fetched(body, Header(answer.Content.Headers, "Content-Type"), address)
        {
            ServerWait = wait,
            MovedTo = moved ? address : null,
            ETag = Header(answer.Headers, "ETag"),
            Links = Header(answer.Headers, "Link"),
            LastModified = Header(answer.Content.Headers, "Last-Modified"),
        };
    }

    /// <returns>The body after decompression; null where it is too long.</returns>
    private static async Task<byte[]?> BodyAsync(HttpContent content, int most, CancellationToken cancel)
    {
        using var stream = await content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        var body = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            var length = 0;
            int count;
            while ((count = await stream.ReadAsync(body.AsMemory(length), cancel).ConfigureAwait(false)) > 0)
            {
                length += count;
                if (length > most) return null;
                if (length == body.Length) body = Longer(body);
            }
            return body[..length];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private static byte[] Longer(byte[] full)
    {
        var longer = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(longer, 0);
        ArrayPool<byte>.Shared.Return(full);
        return longer;
    }

    private static string? Header(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static ForbiddenAddressException? FindForbidden(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
            if (fault is ForbiddenAddressException found) return found;
        return null;
    }

    private static Exception Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault;
}

/// <summary>What to get.</summary>
/// <param name="Address">Where.</param>
/// <param name="Accept">The kinds of document wanted (RFC 9110, section 12.5.1).</param>
public sealed record FetchRequest(Uri Address, string Accept = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5")
{
    /// <summary>The ETag of the last answer.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of the last answer.</summary>
    public string? LastModified { get; init; }

    /// <summary>The longest body that is read, in bytes after decompression. Default: <see cref="FetchOptions.MaxBytes"/>.</summary>
    public int MaxBytes { get; init; } = FetchOptions.MaxBytes;
}
