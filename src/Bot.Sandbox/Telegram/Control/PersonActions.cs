using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Inline;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>What persons do in their apps: write, press a button, ask inline.</summary>
internal sealed class PersonActions(Ledger ledger, UpdateEar ear, PersonContent contents, InlineShelf shelf, TimeProvider time)
{
    /// <summary>Apps let nobody type more (Bot API, <c>InlineQuery</c>).</summary>
    private const int LongestQuery = 256;

    /// <summary>Whom the real server names as the author of what an administrator writes in the name of the group.</summary>
    private static readonly User Anonymous = new(1087968824, true, "Group") { Username = "GroupAnonymousBot" };

    /// <summary>A person writes to a chat. Writing in private starts the bot, and lifts a block.</summary>
    public Checked<JsonObject> Write(long chatId, WriteRequest request)
    {
        if (contents.Read(request).Refused(out var refusal, out var content)) return refusal;
        return Do(chatId, request.From, (state, transaction, chat, person) =>
        {
            MessageOrigin? origin = null;
            if (request.Forward is { } forward)
            {
                if (state.Chat(forward.ChatId)?.Find(forward.MessageId) is not { } source)
                    return ApiAnswer.BadRequest("message to forward not found");
                (content, origin) = (MessageContent.Of(source), MessageOrigin.Of(source.Message));
            }
            if (request.Contact is { } named)
            {
                if (state.Person(named) is not { } other) return ApiAnswer.BadRequest("user not found");
                content = content with { Contact = Contact.Of(other) };
            }
            if (WritingRules.Topic(chat, person.Id, request.Topic).Refused(out var closed, out var thread)) return closed;
            return Put(state, transaction, chat, person, content, request.AsGroup, new Message
            {
                MessageId = state.NextMessageId(chat),
                Chat = chat.Chat,
                MessageThreadId = thread.ThreadId,
                IsTopicMessage = thread.ThreadId is null ? null : true,
                Date = Now,
                ForwardOrigin = origin,
                ReplyToMessage = chat.Find(request.ReplyTo)?.Message is { } reply ? reply with { ReplyToMessage = null } : null,
            });
        });
    }

    /// <summary>A person presses a button that stands under a message.</summary>
    public Checked<JsonObject> Press(long chatId, PressRequest request) =>
        Do(chatId, request.From, (state, transaction, chat, person) =>
        {
            if (chat.Find(request.MessageId) is not { } stored) return ApiAnswer.BadRequest("message not found");
            if (!HasButton(stored.Message, request.Data)) return ApiAnswer.BadRequest("button not found");
            var id = NewQueryId(state, person.Id);
            transaction.Queue(state, "callback_query", ApiJson.Element(new
            {
                Id = id,
                From = person.User,
                stored.Message,
                ChatInstance = chat.Chat.Id.ToString(CultureInfo.InvariantCulture),
                request.Data,
            }), Now);
            return new JsonObject { ["callback_query_id"] = id };
        });

    /// <summary>A person types the bot's name and words into some chat.</summary>
    public Checked<JsonObject> Ask(InlineRequest request) =>
        Do(request.From, request.From, (state, transaction, _, person) =>
        {
            if (FormattedText.CountCodePoints(request.Query ?? "") > LongestQuery) return ApiAnswer.BadRequest("query is too long");
            var id = NewQueryId(state, person.Id);
            transaction.Queue(state, "inline_query", ApiJson.Element(new
            {
                Id = id,
                From = person.User,
                Query = request.Query ?? "",
                Offset = request.Offset ?? "",
                ChatType = "sender",
            }), Now);
            return new JsonObject { ["inline_query_id"] = id };
        });

    /// <summary>A person takes one of the results that were offered for an inline query, and sends it to a chat.</summary>
    public Checked<JsonObject> Choose(ChoiceRequest request)
    {
        var offered = shelf.Find(request.Query ?? "");
        var chosen = offered?["results"]?.AsArray().FirstOrDefault(result => (string?)result!["id"] == request.Result)?.AsObject();
        if (chosen is null || (long?)offered!["user_id"] != request.From) return ApiAnswer.BadRequest("inline result not found");
        return Do(request.ChatId, request.From, (state, transaction, chat, person) =>
            Put(state, transaction, chat, person, PersonContent.Of(chosen), asGroup: false, new Message
            {
                MessageId = state.NextMessageId(chat),
                Chat = chat.Chat,
                Date = Now,
                ViaBot = state.Bot,
                ReplyMarkup = chosen["reply_markup"] is { } keyboard ? ApiJson.Element(keyboard) : null,
            }));
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    private Checked<JsonObject> Do(
        long chatId, long userId,
        Func<BotApiState, Ledger.Transaction, ChatState, SandboxPerson, Checked<JsonObject>> act)
    {
        var result = ledger.Change<Checked<JsonObject>>((state, transaction) =>
        {
            if (state.Chat(chatId) is not { } chat) return ApiAnswer.BadRequest("chat not found");
            if (state.Person(userId) is not { } person) return ApiAnswer.BadRequest("user not found");
            var belongs = chat.Chat.Type switch
            {
                "private" => chat.Chat.Id == userId,
                "channel" => true,
                _ => chat.Member(userId).IsIn,
            };
            return belongs ? act(state, transaction, chat, person) : ApiAnswer.BadRequest("user is not a member");
        });
        if (result.Refusal is null) ear.Wake();
        return result;
    }

    private static Checked<JsonObject> Put(
        BotApiState state, Ledger.Transaction transaction, ChatState chat, SandboxPerson person, MessageContent content, bool asGroup,
        Message frame)
    {
        if (chat.Chat.Type == "private") Start(state, transaction, chat);
        var channel = chat.Chat.Type == "channel";
        var nameless = channel || asGroup;
        if (nameless && !chat.Member(person.Id).IsAdministrator) return ApiAnswer.BadRequest("CHAT_WRITE_FORBIDDEN");
        var stored = new StoredMessage(content.Fill(frame) with
        {
            From = channel ? null : nameless ? Anonymous : person.User,
            SenderChat = nameless ? chat.Chat : null,
        }, person.Id) { PhotoUrl = content.PhotoUrl, LinkPreview = content.LinkPreview };
        transaction.Add(new MessageSet(stored));
        transaction.TellMessage("message", stored);
        if (chat.Chat.Type == "private" || chat.Member(state.Bot.Id).IsIn && GroupPrivacy.IsHeard(state, chat, stored.Message))
            transaction.Queue(state, channel ? "channel_post" : "message", ApiJson.Element(stored.Message), frame.Date);
        return new JsonObject { ["message_id"] = stored.Message.MessageId };
    }

    private static void Start(BotApiState state, Ledger.Transaction transaction, ChatState chat)
    {
        if (!chat.Facts.Started) transaction.Add(new ChatSet(chat.Facts with { Started = true }));
        if (chat.Member(state.Bot.Id).Status == "kicked")
            transaction.Add(new MemberSet(chat.Chat.Id, new SandboxMember(state.Bot.Id, "member")));
    }

    private static string NewQueryId(BotApiState state, long userId) =>
        string.Create(CultureInfo.InvariantCulture, $"{userId}{state.LastUpdate + 1:D12}");

    private static bool HasButton(Message message, string? data) =>
        data is not null && message.ReplyMarkup is { } markup
        && markup.GetProperty("inline_keyboard").EnumerateArray().SelectMany(row => row.EnumerateArray())
            .Any(button => button.TryGetProperty("callback_data", out var value) && value.ToString() == data);
}
