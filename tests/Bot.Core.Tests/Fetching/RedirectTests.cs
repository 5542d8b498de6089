using System.Net;
using System.Net.Sockets;
using System.Text;
using Bot.Core.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Core.Tests.Fetching;

/// <summary>Redirects, as a server that the operator allows answers with them.</summary>
public sealed class RedirectTests : IDisposable
{
    private readonly TcpListener server = new(IPAddress.Loopback, 0);
    private readonly TcpListener other = new(IPAddress.Loopback, 0);

    public RedirectTests()
    {
        server.Start();
        other.Start();
    }

    [Theory]
    [InlineData("http://127.0.0.1:{other}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{other}/")]
    [InlineData("//localhost:{other}/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://paper.example/")]
    public async Task A_redirect_opens_no_door_that_is_closed(string location)
    {
        var result = await FetchAsync(location.Replace("{other}", $"{PortOf(other)}", StringComparison.Ordinal));

        Assert.IsType<FetchResult.Forbidden>(result);
        Assert.False(other.Pending());
    }

    [Fact]
    public async Task A_redirect_that_comes_back_to_itself_ends()
    {
        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync("/again"));

        Assert.Equal("more than 5 redirects", failed.Reason);
    }

    [Fact]
    public async Task A_redirect_to_nonsense_is_a_failure_with_its_reason() =>
        Assert.NotEmpty(Assert.IsType<FetchResult.Failed>(await FetchAsync("http://[::1/")).Reason);

    public void Dispose()
    {
        server.Dispose();
        other.Dispose();
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    private async Task<FetchResult> FetchAsync(string location)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddFetching()
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(new FetchOptions { AllowedPrivateHosts = [$"127.0.0.1:{PortOf(server)}"] }))
            .BuildServiceProvider();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var serving = ServeAsync(location, end.Token);
        var result = await services.GetRequiredService<WebFetcher>()
            .GetAsync(new FetchRequest(new Uri($"http://127.0.0.1:{PortOf(server)}/")), cancel);
        await end.CancelAsync();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return result;
    }

    private async Task ServeAsync(string location, CancellationToken end)
    {
        var answer = Encoding.ASCII.GetBytes($"HTTP/1.1 301 Moved Permanently\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        while (true)
        {
            using var client = await server.AcceptTcpClientAsync(end);
            var stream = client.GetStream();
            using var request = new StreamReader(stream, leaveOpen: true);
            while (await request.ReadLineAsync(end) is { Length: > 0 })
            {
            }
            await stream.WriteAsync(answer, end);
        }
    }
}
