namespace Bot.Sandbox.Telegram.Control;

/// <summary>A person writes.</summary>
internal sealed record WriteRequest(long From, string? Text, long ReplyTo);

/// <summary>A person presses a button.</summary>
internal sealed record PressRequest(long From, long MessageId, string? Data);

/// <summary>A person asks inline.</summary>
internal sealed record InlineRequest(long From, string? Query, string? Offset);

/// <summary>Someone's place in a chat changes.</summary>
internal sealed record MemberRequest(
    long ChatId, long UserId, string? Status, IReadOnlyDictionary<string, bool>? Rights);

/// <summary>A group becomes a supergroup.</summary>
internal sealed record MigrateRequest(long To);

/// <summary>The limits are switched.</summary>
internal sealed record LimitsRequest(bool Enforce);
