using System.Net;

namespace Bot.Benchmarks.Polling;

/// <summary>The least that polling can cost: the same conditional GETs, as many at a time, and nothing done with the answers.</summary>
internal sealed class BareLoop(IReadOnlyList<Uri> feeds) : IDisposable
{
    private const int Together = 16;

    private readonly string?[] tags = new string?[feeds.Count];

    private readonly HttpClient client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, UseCookies = false, UseProxy = false })
    {
        DefaultRequestHeaders = { { "User-Agent", "NewsroomBot/0.1" } },
    };

    public Task GetAllAsync() =>
        Parallel.ForEachAsync(Enumerable.Range(0, feeds.Count), new ParallelOptions { MaxDegreeOfParallelism = Together }, GetAsync);

    public void Dispose() => client.Dispose();

    private async ValueTask GetAsync(int number, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, feeds[number]);
        request.Headers.TryAddWithoutValidation("Accept", "application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5");
        if (tags[number] is { } known) request.Headers.TryAddWithoutValidation("If-None-Match", known);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (answer.StatusCode == HttpStatusCode.NotModified) return;
        tags[number] = answer.Headers.ETag?.Tag;
        await answer.Content.ReadAsByteArrayAsync(cancel);
    }
}
