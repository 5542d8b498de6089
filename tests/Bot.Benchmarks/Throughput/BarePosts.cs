using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Bot.Benchmarks.Throughput;

/// <summary>The least that posting can cost: the same bodies, as many at a time, and nothing done with the answers.</summary>
internal static class BarePosts
{
    public static async Task<Cost> RunAsync(BotApiServer server, int posts, int together)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var bodies = (await client.GetFromJsonAsync<List<string>>(new Uri(server.Address, "/bodies")))!;
        var target = new Uri(server.Address, "/bot1:x/sendMessage");
        for (var round = 1; round <= DeliveryRun.WarmUp; round++) await PostAllAsync(posts);
        return await Cost.OfAsync(posts, () => PostAllAsync(posts));

        Task PostAllAsync(int count) => Parallel.ForEachAsync(
            Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = together }, async (number, cancel) =>
            {
                using var content = new StringContent(bodies[number % bodies.Count]);
                content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using var answer = await client.PostAsync(target, content, cancel);
                await answer.Content.ReadAsByteArrayAsync(cancel);
            });
    }
}
