using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Updates.Webhooks;

namespace Bot.Sandbox.Telegram.State;

/// <summary>
/// All that the server knows, made by applying changes in order. Owned by <see cref="Ledger"/>: read and changed
/// only inside its lock.
/// </summary>
internal sealed class BotApiState(User bot, int messagesPerChat)
{
    private const int MostQueries = 1000;

    private readonly Dictionary<long, ChatState> chats = [];
    private readonly Dictionary<long, SandboxPerson> people = [];
    private readonly LinkedList<Update> pending = [];
    private readonly Queue<string> queryOrder = [];
    private readonly Dictionary<string, long> queries = [];

    public User Bot { get; } = bot;

    public IReadOnlyCollection<ChatState> Chats => chats.Values;

    public IReadOnlyCollection<SandboxPerson> People => people.Values;

    public IReadOnlyCollection<Update> Pending => pending;

    public IReadOnlyList<string>? AllowedUpdates { get; private set; }

    public Webhook? Webhook { get; private set; }

    public Dictionary<(CommandScope Scope, string Language), IReadOnlyList<BotCommand>> Commands { get; } = [];

    public Dictionary<(string Field, string Language), string> Profile { get; } = [];

    public long LastUpdate { get; private set; }

    public long LastCommonMessage { get; private set; }

    public ChatState? Chat(long id) => chats.GetValueOrDefault(id);

    public ChatState? Chat(string username) => chats.Values.FirstOrDefault(chat =>
        chat.Chat.Type is "channel" or "supergroup"
        && string.Equals(chat.Chat.Username, username, StringComparison.OrdinalIgnoreCase));

    public SandboxPerson? Person(long id) => people.GetValueOrDefault(id);

    /// <summary>The person or the bot of this id, as messages name them.</summary>
    public User? User(long id) => id == Bot.Id ? Bot : Person(id)?.User;

    /// <summary>The id the next message of a chat gets.</summary>
    public long NextMessageId(ChatState chat) => (chat.Facts.SharesCounter ? LastCommonMessage : chat.LastMessage) + 1;

    /// <summary>Who pressed the button or asked the inline query of this id; null once it is too old.</summary>
    public long? Query(string id) => queries.TryGetValue(id, out var user) ? user : null;

    public void Apply(Change change)
    {
        switch (change)
        {
            case PersonAdded added:
                people[added.Person.Id] = added.Person;
                break;
            case ChatSet { Chat: var facts }:
                if (Chat(facts.Chat.Id) is { } known) known.Facts = facts;
                else chats[facts.Chat.Id] = new ChatState(facts);
                break;
            case MemberSet set:
                Chat(set.ChatId)?.Set(set.Member);
                break;
            case MessageSet { Stored: var stored } when Chat(stored.Message.Chat.Id) is { } chat:
                chat.Set(stored, messagesPerChat);
                if (chat.Facts.SharesCounter)
                    LastCommonMessage = Math.Max(LastCommonMessage, stored.Message.MessageId);
                break;
            case MessageRemoved removed:
                Chat(removed.ChatId)?.Remove(removed.MessageId);
                break;
            case UpdateQueued { Update: var update }:
                Queue(update);
                break;
            case UpdatesConfirmed confirmed:
                while (pending.First is { } first && first.Value.UpdateId <= confirmed.Through) pending.RemoveFirst();
                break;
            case UpdateDelivered delivered:
                Remove(delivered.UpdateId);
                break;
            case WebhookSet set:
                Webhook = set.Webhook;
                break;
            case AllowedUpdatesSet allowed:
                AllowedUpdates = allowed.Kinds;
                break;
            case CommandsSet set:
                if (set.Commands is null) Commands.Remove((set.Scope, set.LanguageCode));
                else Commands[(set.Scope, set.LanguageCode)] = set.Commands;
                break;
            case ProfileSet set:
                Profile[(set.Field, set.LanguageCode)] = set.Text;
                break;
            case CountersSet counters:
                Apply(counters);
                break;
        }
    }

    private void Apply(CountersSet counters)
    {
        LastUpdate = counters.LastUpdate;
        LastCommonMessage = counters.LastCommonMessage;
        foreach (var (chat, last) in counters.LastMessages)
            if (Chat(chat) is { } known) known.LastMessage = last;
    }

    /// <summary>The oldest are brought first, so that it stands near the beginning.</summary>
    private void Remove(long delivered)
    {
        for (var node = pending.First; node is not null && node.Value.UpdateId <= delivered; node = node.Next)
        {
            if (node.Value.UpdateId != delivered) continue;
            pending.Remove(node);
            return;
        }
    }

    private void Queue(Update update)
    {
        pending.AddLast(update);
        if (pending.Count > UpdateRules.MostPending) pending.RemoveFirst();
        LastUpdate = update.UpdateId;
        if (update.Kind is not ("callback_query" or "inline_query")) return;
        var id = update.Payload.GetProperty("id").GetString()!;
        queries[id] = update.Payload.GetProperty("from").GetProperty("id").GetInt64();
        queryOrder.Enqueue(id);
        if (queryOrder.Count > MostQueries) queries.Remove(queryOrder.Dequeue());
    }
}
