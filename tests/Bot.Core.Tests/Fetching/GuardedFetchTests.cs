using System.Net;
using System.Net.Sockets;
using Bot.Core.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Core.Tests.Fetching;

/// <summary>The guard as links from outside meet it: the fetcher with its real door, and a server on loopback that nobody may reach.</summary>
public sealed class GuardedFetchTests : IDisposable
{
    private readonly TcpListener server = new(IPAddress.IPv6Any, 0);
    private readonly ServiceProvider services;

    public GuardedFetchTests()
    {
        server.Server.DualMode = true;
        server.Start();
        services = new ServiceCollection().AddSingleton(TimeProvider.System).AddFetching()
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(new FetchOptions())).BuildServiceProvider();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1.")]
    [InlineData("127.1")]
    [InlineData("127.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("2130706433")]                  // decimal
    [InlineData("0x7f000001")]                  // hexadecimal
    [InlineData("0x7F.0x0.0x0.0x1")]
    [InlineData("0x7f.1")]
    [InlineData("017700000001")]                // octal
    [InlineData("0177.0.0.1")]
    [InlineData("0177.0.0.01")]
    [InlineData("0")]
    [InlineData("0.0.0.0")]
    [InlineData("0x0")]
    [InlineData("localhost")]
    [InlineData("LocalHost")]
    [InlineData("localhost.")]
    [InlineData("%6c%6f%63alhost")]             // escaped
    [InlineData("%31%32%37.0.0.1")]
    [InlineData("１２７.０.０.１")]              // full-width digits
    [InlineData("①②⑦.⓪.⓪.①")]                  // circled digits
    [InlineData("127。0。0。1")]                 // ideographic full stops
    [InlineData("ⓛⓞⓒⓐⓛⓗⓞⓢⓣ")]
    [InlineData("loca\u00ADlhost")]             // a soft hyphen
    [InlineData("[::1]")]
    [InlineData("[0:0:0:0:0:0:0:1]")]
    [InlineData("[0000:0000:0000:0000:0000:0000:0000:0001]")]
    [InlineData("[::]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[0:0:0:0:0:ffff:127.0.0.1]")]
    [InlineData("[::127.0.0.1]")]
    [InlineData("[::7f00:1]")]
    [InlineData("[64:ff9b::127.0.0.1]")]
    [InlineData("[64:ff9b:1::7f00:1]")]
    [InlineData("[2002:7f00:1::]")]
    [InlineData("[fe80::1]")]
    [InlineData("[fe80::1%25lo]")]              // with a zone
    [InlineData("[fd00:ec2::254]")]             // cloud metadata
    [InlineData("[ff02::1]")]
    [InlineData("169.254.169.254")]             // cloud metadata
    [InlineData("2852039166")]
    [InlineData("0xa9fea9fe")]
    [InlineData("0251.0376.0251.0376")]
    [InlineData("[::ffff:169.254.169.254]")]
    [InlineData("[64:ff9b::a9fe:a9fe]")]
    [InlineData("100.100.100.200")]             // cloud metadata
    [InlineData("192.0.0.192")]                 // cloud metadata
    [InlineData("10.0.0.1")]
    [InlineData("10.1")]
    [InlineData("167772161")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("192.168.1")]
    [InlineData("3232235521")]
    [InlineData("0300.0250.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    public async Task A_private_address_is_never_reached_however_it_is_spelled(string host)
    {
        var result = Uri.TryCreate($"http://{host}:{Port}/feed.xml", UriKind.Absolute, out var address)
            ? await FetchAsync(address)
            : null;

        Assert.True(result is null or FetchResult.Forbidden or FetchResult.Failed, $"{result}");
        Assert.False(server.Pending());
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("0x7f.1")]
    [InlineData("169.254.169.254")]
    public async Task What_is_refused_says_so_and_how_to_allow_it(string host)
    {
        var refused = Assert.IsType<FetchResult.Forbidden>(await FetchAsync(new Uri($"http://{host}:{Port}/")));

        Assert.Contains("is a private address", refused.Reason, StringComparison.Ordinal);
        Assert.Contains("Watching:AllowedPrivateHosts", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://paper.example/feed.xml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("http://user:secret@paper.example/")]
    [InlineData("https://paper.example@127.0.0.1/")]
    public async Task What_is_not_of_the_web_is_refused_before_any_name_is_looked_up(string address) =>
        Assert.IsType<FetchResult.Forbidden>(await FetchAsync(new Uri(address)));

    public void Dispose()
    {
        services.Dispose();
        server.Dispose();
    }

    private int Port => ((IPEndPoint)server.LocalEndpoint).Port;

    private Task<FetchResult> FetchAsync(Uri address) => services.GetRequiredService<WebFetcher>()
        .GetAsync(new FetchRequest(address), TestContext.Current.CancellationToken);
}
