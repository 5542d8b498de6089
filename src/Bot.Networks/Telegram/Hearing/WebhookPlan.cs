using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>How Telegram shall bring updates, and whether it does.</summary>
/// <param name="Url">Where it brings them.</param>
/// <param name="Connections">How many at once at most.</param>
/// <param name="Kinds">The kinds of updates.</param>
internal sealed record WebhookPlan(string Url, int Connections, IReadOnlyList<UpdateType> Kinds)
{
    /// <summary>
    /// Whether Telegram has to be told: it knows something else, or it brings updates with another secret, which it never
    /// shows.
    /// </summary>
    /// <param name="known">What Telegram knows.</param>
    /// <param name="isUnproven">Updates came without the right secret, and none with it.</param>
    public bool MustBeSet(WebhookInfo known, bool isUnproven) =>
        isUnproven || known.Url != Url || known.MaxConnections != Connections
        || !(known.AllowedUpdates ?? []).ToHashSet().SetEquals(Kinds);

    /// <summary>What keeps Telegram from bringing updates now; null where nothing does.</summary>
    /// <param name="known">What Telegram knows.</param>
    /// <param name="since">What went wrong before is over.</param>
    public static string? Trouble(WebhookInfo known, DateTimeOffset since) =>
        known is { PendingUpdateCount: > 0, LastErrorDate: { } at, LastErrorMessage: { } said } && at >= since.UtcDateTime
            ? said
            : null;
}
