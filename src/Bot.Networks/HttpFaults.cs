using System.Net.Sockets;
using Bot.Core.Delivering;
using Bot.Core.Fetching;

namespace Bot.Networks;

/// <summary>What it means that an HTTP call has no answer; the same for every network.</summary>
internal static class HttpFaults
{
    /// <summary>The ending of a call that threw.</summary>
    /// <param name="fault">What it threw.</param>
    /// <param name="who">Who was called, for staff.</param>
    public static DeliveryOutcome Outcome(Exception fault, string who) => fault switch
    {
        HttpRequestException when Innermost(fault) is ForbiddenAddressException forbidden => new DeliveryOutcome.Gone(forbidden.Message),
        HttpRequestException http when NeverConnected(http) =>
            new DeliveryOutcome.Later(null, $"{who} cannot be reached: {Innermost(http).Message}") { IsUnreachable = true },
        OperationCanceledException => new DeliveryOutcome.Unknown($"{who} did not answer in time"),
        _ => new DeliveryOutcome.Unknown($"the answer was lost: {Innermost(fault).Message}"),
    };

    /// <summary>Refused, unresolved or untrusted: before anything was sent.</summary>
    public static bool NeverConnected(HttpRequestException fault) =>
        fault.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
        && Innermost(fault) is not SocketException { SocketErrorCode: SocketError.ConnectionReset };

    /// <summary>Where a fault began.</summary>
    public static Exception Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault;
}
