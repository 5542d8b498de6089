namespace Bot.Sandbox.Telegram;

/// <summary>What someone is in a chat.</summary>
/// <param name="UserId">The person or the bot.</param>
/// <param name="Status"><c>creator</c>, <c>administrator</c>, <c>member</c>, <c>restricted</c>, <c>left</c> or <c>kicked</c>.</param>
public sealed record SandboxMember(long UserId, string Status)
{
    /// <summary>
    /// Rights by the Bot API's names, such as <c>can_post_messages</c>. Absent rights of an administrator count as
    /// given, absent rights of a restricted member as taken.
    /// </summary>
    public IReadOnlyDictionary<string, bool> Rights { get; init; } = new Dictionary<string, bool>();

    internal bool IsIn => Status is "creator" or "administrator" or "member" or "restricted";

    internal bool IsAdministrator => Status is "creator" or "administrator";

    internal bool Can(string right) => Status switch
    {
        "creator" => true,
        "administrator" => Rights.GetValueOrDefault(right, true),
        "restricted" => Rights.GetValueOrDefault(right),
        _ => false,
    };
}
