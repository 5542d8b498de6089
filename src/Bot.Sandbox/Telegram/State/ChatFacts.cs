using Bot.Sandbox.Telegram.Messages;

namespace Bot.Sandbox.Telegram.State;

/// <summary>What a chat is, apart from its members and messages.</summary>
internal sealed record ChatFacts(Chat Chat)
{
    /// <summary>Whether the person of a private chat has written to the bot; before that the bot can't write first.</summary>
    public bool Started { get; init; }

    /// <summary>Whether the person of a private chat is no longer there.</summary>
    public bool Deactivated { get; init; }

    /// <summary>Whether a group was deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>The supergroup a group became.</summary>
    public long? MigratedTo { get; init; }

    public bool HasProtectedContent { get; init; }

    /// <summary>The topics of a forum by thread id.</summary>
    public IReadOnlyDictionary<long, Topic> Topics { get; init; } = new Dictionary<long, Topic>();

    /// <summary>Whether message ids come from the counter that all private chats and groups share.</summary>
    public bool SharesCounter => Chat.Type is "private" or "group";

    public static ChatFacts Of(SandboxChat seed) =>
        new(new Chat(seed.Id, seed.Type)
        {
            Title = seed.Title,
            Username = seed.Username,
            IsForum = seed.IsForum ? true : null,
        })
        {
            HasProtectedContent = seed.HasProtectedContent,
            Topics = seed.Topics.ToDictionary(pair => pair.Key, pair => new Topic(pair.Value)),
        };

    public static ChatFacts Of(SandboxPerson person) =>
        new(new Chat(person.Id, "private") { FirstName = person.FirstName }) { Started = person.HasStarted };
}
