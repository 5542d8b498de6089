using System.Net;
using System.Net.Sockets;

namespace Bot.Tests.Running;

/// <summary>A port of this machine at which nobody listens and nobody else can: every connection is refused.</summary>
internal sealed class ClosedPort : IDisposable
{
    private readonly Socket held = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ClosedPort() => held.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    /// <summary>Its address.</summary>
    public string Url => $"http://{held.LocalEndPoint}";

    /// <summary>Lets it go and gives its address, for who listens there next.</summary>
    public static string Free()
    {
        using var port = new ClosedPort();
        return port.Url;
    }

    public void Dispose() => held.Dispose();
}
