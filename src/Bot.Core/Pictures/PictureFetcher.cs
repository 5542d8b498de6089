using Bot.Core.Fetching;

namespace Bot.Core.Pictures;

/// <summary>Fetches pictures under the guards of every fetch: no private addresses, bounded size and time.</summary>
public sealed class PictureFetcher(WebFetcher web)
{
    private const string Accept = "image/jpeg,image/png,image/webp;q=0.9,image/*;q=0.8";

    /// <summary>Fetches one; never throws but for <paramref name="cancel"/>.</summary>
    /// <returns>The bytes, or why there are none.</returns>
    public async Task<(ReadOnlyMemory<byte> Bytes, string? Problem)> GetAsync(string url, CancellationToken cancel)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return (default, "its address is none");
        var request = new FetchRequest(address, Accept) { MaxBytes = PhotoLimits.MostFetched };
        return await web.GetAsync(request, cancel).ConfigureAwait(false) switch
        {
            FetchResult.Fetched { Body.Length: > 0 } picture => (picture.Body, null),
            FetchResult.Failed failed => (default, failed.Reason),
            FetchResult.Forbidden forbidden => (default, forbidden.Reason),
            _ => (default, "nothing came"),
        };
    }
}
