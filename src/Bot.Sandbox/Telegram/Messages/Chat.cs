namespace Bot.Sandbox.Telegram.Messages;

/// <summary>A chat as it stands in messages: Bot API's Chat.</summary>
/// <param name="Id">The identifier; negative for groups, below -1000000000000 for supergroups and channels.</param>
/// <param name="Type"><c>private</c>, <c>group</c>, <c>supergroup</c> or <c>channel</c>.</param>
internal sealed record Chat(long Id, string Type)
{
    public string? Title { get; init; }

    public string? Username { get; init; }

    public string? FirstName { get; init; }

    public bool? IsForum { get; init; }
}
