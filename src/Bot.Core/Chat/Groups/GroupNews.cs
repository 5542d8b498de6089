namespace Bot.Core.Chat.Groups;

/// <summary>Something that became of the bot in a chat, or of the chat.</summary>
/// <param name="ChatId">Where.</param>
public abstract record GroupNews(long ChatId)
{
    /// <summary>The network. Default: Telegram.</summary>
    public string Network { get; init; } = "Telegram";

    /// <summary>What kind of chat. Default: a group.</summary>
    public ChatKind Kind { get; init; } = ChatKind.Group;

    /// <summary>The topic that it is about; 0: the chat itself.</summary>
    public int Topic { get; init; }

    /// <summary>Somebody added the bot to a group; or a person who had blocked it let it in again.</summary>
    public sealed record Added(long ChatId, ChatPerson By) : GroupNews(ChatId)
    {
        /// <summary>Whether it may write there. Default: it may.</summary>
        public bool MayWrite { get; init; } = true;
    }

    /// <summary>The bot was sent away or blocked.</summary>
    public sealed record Removed(long ChatId) : GroupNews(ChatId);

    /// <summary>The bot stays, and may write: promoted, or no longer restricted.</summary>
    public sealed record Allowed(long ChatId) : GroupNews(ChatId);

    /// <summary>The bot stays, and may not write.</summary>
    public sealed record Silenced(long ChatId) : GroupNews(ChatId);

    /// <summary>The group goes on under another id.</summary>
    /// <param name="ChatId">Its old id.</param>
    /// <param name="To">Its new id.</param>
    public sealed record Moved(long ChatId, long To) : GroupNews(ChatId);

    /// <summary>The topic was closed: only administrators may write in it.</summary>
    public sealed record TopicClosed(long ChatId) : GroupNews(ChatId);

    /// <summary>The topic was opened again.</summary>
    public sealed record TopicReopened(long ChatId) : GroupNews(ChatId);
}
