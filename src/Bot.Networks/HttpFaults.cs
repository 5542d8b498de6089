using System.Net.Sockets;
using Bot.Core.Delivering;
using Bot.Core.Fetching;
using Bot.Core.Model;

namespace Bot.Networks;

/// <summary>What it means that an HTTP call has no answer; the same for every network.</summary>
internal static class HttpFaults
{
    /// <summary>The ending of a call that threw.</summary>
    /// <param name="fault">What it threw.</param>
    /// <param name="who">Who was called, for staff.</param>
    public static DeliveryOutcome Outcome(Exception fault, string who) => fault switch
    {
        HttpRequestException when Innermost(fault) is ForbiddenAddressException forbidden =>
            new Reason(ReasonKind.PrivateAddress, forbidden.Host).Because(why => new DeliveryOutcome.Gone(why)),
        HttpRequestException http when NeverConnected(http) =>
            Unreachable(who, Innermost(http).Message),
        OperationCanceledException => TimedOut(who),
        _ => AnswerLost(Innermost(fault).Message),
    };

    /// <summary>No connection could be made.</summary>
    public static DeliveryOutcome Unreachable(string who, string said) =>
        new DeliveryOutcome.Later(null, $"{who} cannot be reached: {said}") { IsUnreachable = true, Reason = new(ReasonKind.Unreachable, who, said) };

    /// <summary>The answer did not come in time.</summary>
    public static DeliveryOutcome TimedOut(string who) =>
        new DeliveryOutcome.Unknown($"{who} did not answer in time") { Reason = new(ReasonKind.TimedOut, who) };

    /// <summary>The connection broke before the answer.</summary>
    public static DeliveryOutcome AnswerLost(string said) =>
        new DeliveryOutcome.Unknown($"the answer was lost: {said}") { Reason = new(ReasonKind.AnswerLost, said) };

    /// <summary>The answer had no shape that is known.</summary>
    public static DeliveryOutcome Unreadable(string what) =>
        new DeliveryOutcome.Unknown($"the answer could not be read: {what}") { Reason = new(ReasonKind.Unreadable, what) };

    /// <summary>Refused, unresolved or untrusted: before anything was sent.</summary>
    public static bool NeverConnected(HttpRequestException fault) =>
        fault.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
        && Innermost(fault) is not SocketException { SocketErrorCode: SocketError.ConnectionReset };

    /// <summary>Where a fault began.</summary>
    public static Exception Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault;
}
