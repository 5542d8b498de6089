using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>What happens to chats from outside: new ones, members that come, go and change, groups that migrate.</summary>
internal sealed class ChatActions(Ledger ledger, UpdateEar ear, TimeProvider time)
{
    private static readonly HashSet<string> Statuses =
        ["creator", "administrator", "member", "restricted", "left", "kicked"];

    /// <summary>Adds a chat, or changes the facts and members of one that exists.</summary>
    public JsonObject Set(SandboxChat chat) => ledger.Change((_, transaction) =>
    {
        transaction.Add(new ChatSet(ChatFacts.Of(chat)));
        foreach (var member in chat.Members) transaction.Add(new MemberSet(chat.Id, member));
        transaction.TellWorld();
        return new JsonObject { ["ok"] = true };
    });

    /// <summary>Adds a person and the private chat with the bot, or changes what is known of one.</summary>
    public JsonObject Set(SandboxPerson person) => ledger.Change((state, transaction) =>
    {
        transaction.Add(new PersonAdded(person));
        if (state.Chat(person.Id) is null) transaction.Add(new ChatSet(ChatFacts.Of(person)));
        transaction.TellWorld();
        return new JsonObject { ["ok"] = true };
    });

    /// <summary>
    /// Changes someone's place. In a private chat, <c>kicked</c> is the person's block of the bot, <c>deactivated</c>
    /// the end of the account; in a group, <c>deleted</c> is the end of the group.
    /// </summary>
    public Checked<JsonObject> SetMember(MemberRequest request)
    {
        var result = ledger.Change<Checked<JsonObject>>((state, transaction) =>
        {
            if (state.Chat(request.ChatId) is not { } chat) return ApiAnswer.BadRequest("chat not found");
            if (request.Status is "deactivated" or "deleted")
            {
                var ended = request.Status == "deleted";
                transaction.Add(new ChatSet(chat.Facts with { Deleted = ended, Deactivated = !ended }));
                transaction.TellWorld();
                return new JsonObject { ["ok"] = true };
            }

            if (request.Status is null || !Statuses.Contains(request.Status))
                return ApiAnswer.BadRequest("unknown status");
            Move(state, transaction, chat, request);
            return new JsonObject { ["ok"] = true };
        });
        ear.Wake();
        return result;
    }

    /// <summary>Makes a group a supergroup with all its members; the old chat only names the new one.</summary>
    public Checked<JsonObject> Migrate(long chatId, MigrateRequest request)
    {
        var result = ledger.Change<Checked<JsonObject>>((state, transaction) =>
        {
            if (state.Chat(chatId) is not { Chat.Type: "group" } group) return ApiAnswer.BadRequest("chat not found");
            transaction.Add(new ChatSet(new ChatFacts(group.Chat with { Id = request.To, Type = "supergroup" })));
            foreach (var member in group.Members) transaction.Add(new MemberSet(request.To, member));
            transaction.Add(new ChatSet(group.Facts with { MigratedTo = request.To }));
            transaction.TellWorld();
            var notice = new Message
            {
                MessageId = state.NextMessageId(group),
                Chat = group.Chat,
                Date = Now,
                MigrateToChatId = request.To,
            };
            transaction.Add(new MessageSet(new StoredMessage(notice, 0)));
            transaction.Queue(state, "message", ApiJson.Element(notice), Now);
            var arrival = new Message
            {
                MessageId = 1,
                Chat = group.Chat with { Id = request.To, Type = "supergroup" },
                Date = Now,
                MigrateFromChatId = chatId,
            };
            transaction.Add(new MessageSet(new StoredMessage(arrival, 0)));
            transaction.Queue(state, "message", ApiJson.Element(arrival), Now);
            return new JsonObject { ["ok"] = true };
        });
        ear.Wake();
        return result;
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    private void Move(BotApiState state, Ledger.Transaction transaction, ChatState chat, MemberRequest request)
    {
        // Whoever is named in a private chat, it is the bot that is blocked or let in again.
        var userId = chat.Chat.Type == "private" ? state.Bot.Id : request.UserId;
        if (state.User(userId) is not { } user) return;
        var before = chat.Member(userId);
        var after = new SandboxMember(userId, request.Status!) { Rights = request.Rights ?? before.Rights };
        transaction.Add(new MemberSet(chat.Chat.Id, after));
        transaction.TellWorld();
        var kind = userId == state.Bot.Id ? "my_chat_member" : "chat_member";
        transaction.Queue(state, kind, ApiJson.Element(new JsonObject
        {
            ["chat"] = ApiJson.Object(chat.Chat),
            ["from"] = ApiJson.Object(chat.Chat.Type == "private" ? state.User(chat.Chat.Id) : state.User(request.By) ?? user),
            ["date"] = Now,
            ["old_chat_member"] = MemberJson.Of(before, user, chat.Chat.Type),
            ["new_chat_member"] = MemberJson.Of(after, user, chat.Chat.Type),
        }), Now);
    }
}
