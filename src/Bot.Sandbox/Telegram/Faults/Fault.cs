namespace Bot.Sandbox.Telegram.Faults;

/// <summary>A fault that waits for the calls it fits.</summary>
/// <param name="Kind">What goes wrong.</param>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>The method it waits for, in any case of letters. Default null: any but getUpdates.</summary>
    public string? Method { get; init; }

    /// <summary>The chat it waits for. Default null: any, and calls without a chat.</summary>
    public long? ChatId { get; init; }

    /// <summary>How many calls it meets. Default 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Seconds to wait after <see cref="FaultKind.TooManyRequests"/>. Default 1.</summary>
    public int RetryAfter { get; init; } = 1;

    /// <summary>Milliseconds by which <see cref="FaultKind.Slow"/> delays the answer, and for which <see cref="FaultKind.HangBefore"/> keeps the caller waiting. Default 1,000.</summary>
    public int DelayMs { get; init; } = 1000;

    /// <summary>What <see cref="FaultKind.Refused"/> says, without <c>Bad Request: </c>. Default: a picture that can't be fetched.</summary>
    public string Words { get; init; } = "failed to get HTTP URL content";

    internal bool Meets(string method, long? chatId) =>
        (Method is null ? !method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase)
            : Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        && (ChatId is null || ChatId == chatId);
}
