namespace Bot.Sandbox.Telegram.Html;

/// <summary>How many entities of the sender are kept: links and code first, then styles; the rest vanishes silently.</summary>
internal static class EntityLimit
{
    /// <summary>The most entities of one message, not counting recognised ones and custom emoji.</summary>
    public const int Most = 100;

    public static IReadOnlyList<MessageEntity> Keep(IReadOnlyList<MessageEntity> entities)
    {
        var important = entities.Where(entity => IsCounted(entity) && !EntityKinds.IsStyle(entity)).Take(Most).ToList();
        var styles = entities.Where(EntityKinds.IsStyle).Take(Most - important.Count).ToList();
        var kept = new HashSet<MessageEntity>(important.Concat(styles), ReferenceEqualityComparer.Instance);
        return [.. entities.Where(entity => !IsCounted(entity) || kept.Contains(entity))];
    }

    private static bool IsCounted(MessageEntity entity) =>
        !EntityKinds.IsDetected(entity) && entity.Type != "custom_emoji";
}
