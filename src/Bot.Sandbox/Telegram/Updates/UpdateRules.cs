namespace Bot.Sandbox.Telegram.Updates;

/// <summary>The numbers of getUpdates, as the server applies them.</summary>
internal static class UpdateRules
{
    /// <summary>How many updates wait at most; the oldest go first.</summary>
    public const int MostPending = 10_000;

    /// <summary>How long an update waits for the bot.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>A second conflict within this time is answered only after it.</summary>
    public static readonly TimeSpan ConflictPause = TimeSpan.FromSeconds(3);

    private const int MostAtOnce = 100;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan Hurry = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Storm = TimeSpan.FromSeconds(0.5);

    // Kinds a bot gets only when it asks for them by name.
    private static readonly HashSet<string> OnRequest = ["chat_member", "message_reaction", "message_reaction_count"];

    /// <summary>How many updates a poll may get and how long it waits for the first.</summary>
    /// <param name="limit">The parameter; 1 to 100, else 100 or the nearest.</param>
    /// <param name="timeout">The parameter in seconds, 0 to 50.</param>
    /// <param name="sinceSame">How long ago a poll with the same offset came, or null.</param>
    public static (int Limit, TimeSpan Wait) Poll(long limit, long timeout, TimeSpan? sinceSame)
    {
        var wait = TimeSpan.FromSeconds(Math.Clamp(timeout, 0, (long)LongestWait.TotalSeconds));
        if (sinceSame < Hurry && wait < Hurry) wait = Hurry;
        return (sinceSame < Storm ? 1 : (int)Math.Clamp(limit, 1, MostAtOnce), wait);
    }

    /// <summary>Whether a bot gets this kind of update.</summary>
    public static bool Wants(IReadOnlyList<string>? allowed, string kind) =>
        allowed is { Count: > 0 } ? allowed.Contains(kind) : !OnRequest.Contains(kind);
}
