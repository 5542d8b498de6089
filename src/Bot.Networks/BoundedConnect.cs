using System.Net.Sockets;

namespace Bot.Networks;

/// <summary>
/// Connects within a bounded time. A line that swallows everything would else use up the whole time of a call, which then
/// looks like an answer that was lost, and nobody could say whether something was sent.
/// </summary>
internal static class BoundedConnect
{
    /// <summary>How long a connection may take: 20 s, in which TCP has asked four times (Linux: after 1, 3, 7 and 15 s).</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(20);

    /// <summary>A handler whose connections are made in time or not at all.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        // As long as the factory would keep a handler: addresses may change.
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, cancel),
    };

    private static async ValueTask<Stream> ConnectAsync(System.Net.DnsEndPoint server, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(server, limit.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
