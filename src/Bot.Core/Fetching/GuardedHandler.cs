using System.Net;
using System.Net.Sockets;

namespace Bot.Core.Fetching;

/// <summary>
/// The only door to the web for addresses that come from outside. The address that is connected to is the one that was
/// checked, so a DNS answer that changes in between opens nothing.
/// </summary>
public static class GuardedHandler
{
    /// <summary>A handler that connects to public addresses and to the hosts that the operator lists.</summary>
    /// <param name="allowed">See <see cref="FetchOptions.AllowedPrivateHosts"/>.</param>
    public static SocketsHttpHandler Create(IReadOnlyCollection<string> allowed) => new()
    {
        // Redirects are followed by the fetcher, which checks and counts them.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        MaxResponseHeadersLength = 64,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
        // No trace of what the program does inside goes along.
        ActivityHeadersPropagator = null,
        // A proxy from the environment would connect in our place, unguarded.
        UseProxy = false,
        ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, allowed, cancel),
    };

    private static async ValueTask<Stream> ConnectAsync(
        DnsEndPoint host, IReadOnlyCollection<string> allowed, CancellationToken cancel)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancel).ConfigureAwait(false);
        if (!allowed.Contains($"{host.Host}:{host.Port}", StringComparer.OrdinalIgnoreCase))
            addresses = Array.FindAll(addresses, AddressGuard.IsPublic);
        if (addresses.Length == 0) throw new ForbiddenAddressException(host.Host);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host has no address that may be connected to.</summary>
/// <param name="host">The host's name.</param>
public sealed class ForbiddenAddressException(string host)
    : Exception($"{host} is a private address. To allow it, list it with its port in Watching:AllowedPrivateHosts.")
{
    /// <summary>Whose address it is.</summary>
    public string Host => host;
}
