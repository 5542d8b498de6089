using Bot.Sandbox.Telegram.Faults;

namespace Bot.Sandbox;

/// <summary>How the sandbox is set up.</summary>
/// <param name="Folder">Where the paper and the Bot API server keep their state.</param>
/// <param name="Address">Scheme, host and port at which it is served.</param>
public sealed record SandboxOptions(string Folder, Uri Address)
{
    /// <summary>What the paper's chance begins with. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether the Bot API server enforces Telegram's rate limits. Default false.</summary>
    public bool EnforceLimits { get; init; }

    /// <summary>Faults to begin with, as <c>kind</c> or <c>kind:count</c>. Default none.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>The kinds of fault, as they are written on the command line.</summary>
    public static IReadOnlyList<string> FaultKinds { get; } = [.. Kinds.Keys];

    private static Dictionary<string, FaultKind> Kinds => new(StringComparer.OrdinalIgnoreCase)
    {
        ["too_many_requests"] = FaultKind.TooManyRequests,
        ["server_error"] = FaultKind.ServerError,
        ["bad_gateway"] = FaultKind.BadGateway,
        ["unavailable"] = FaultKind.Unavailable,
        ["reset_before"] = FaultKind.ResetBefore,
        ["hang_before"] = FaultKind.HangBefore,
        ["reset_after"] = FaultKind.ResetAfter,
        ["server_error_after"] = FaultKind.ServerErrorAfter,
        ["empty_after"] = FaultKind.EmptyAfter,
        ["slow"] = FaultKind.Slow,
        ["unauthorized"] = FaultKind.Unauthorized,
        ["bad_request"] = FaultKind.BadRequest,
    };

    /// <summary>The first fault that is none; null where all are known.</summary>
    public static string? UnknownFault(IEnumerable<string> faults) => faults.FirstOrDefault(fault => Parse(fault) is null);

    /// <summary>The faults as the server takes them.</summary>
    internal IReadOnlyList<Fault> ParsedFaults => [.. Faults.Select(Parse).OfType<Fault>()];

    private static Fault? Parse(string written)
    {
        var parts = written.Split(':');
        if (parts.Length > 2 || !Kinds.TryGetValue(parts[0], out var kind)) return null;
        if (parts.Length == 1) return new Fault(kind);
        return int.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out var count) && count > 0
            ? new Fault(kind) { Count = count }
            : null;
    }
}
