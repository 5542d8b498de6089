using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>What administrators do to the topics of a forum. Of a deleted topic the real server tells nothing either.</summary>
internal sealed class TopicActions(Ledger ledger, UpdateEar ear, TimeProvider time)
{
    /// <summary>Makes, closes, opens or deletes a topic.</summary>
    public Checked<JsonObject> Set(long chatId, TopicRequest request)
    {
        var result = ledger.Change<Checked<JsonObject>>((state, transaction) =>
        {
            if (state.Chat(chatId) is not { Chat.IsForum: true } chat) return ApiAnswer.BadRequest("the chat is not a forum");
            var topics = chat.Facts.Topics.ToDictionary();
            var before = topics.GetValueOrDefault(request.Topic);
            if (request.State == "deleted") topics.Remove(request.Topic);
            else topics[request.Topic] = new Topic(request.Name ?? before?.Name ?? "Topic", request.State == "closed");
            transaction.Add(new ChatSet(chat.Facts with { Topics = topics }));
            if (Notice(before, topics.GetValueOrDefault(request.Topic)) is { } told)
                Tell(state, transaction, chat, told(new Message
                {
                    MessageId = state.NextMessageId(chat),
                    MessageThreadId = request.Topic,
                    IsTopicMessage = true,
                    Chat = chat.Chat,
                    Date = time.GetUtcNow().ToUnixTimeSeconds(),
                }));
            return new JsonObject { ["ok"] = true };
        });
        ear.Wake();
        return result;
    }

    private static Func<Message, Message>? Notice(Topic? before, Topic? after) => (before, after) switch
    {
        (_, null) => null,
        (null, { } made) => message => message with { ForumTopicCreated = new TopicName(made.Name) },
        ({ Closed: false }, { Closed: true }) => message => message with { ForumTopicClosed = new Nothing() },
        ({ Closed: true }, { Closed: false }) => message => message with { ForumTopicReopened = new Nothing() },
        _ => null,
    };

    private static void Tell(BotApiState state, Ledger.Transaction transaction, ChatState chat, Message message)
    {
        var stored = new StoredMessage(message, 0);
        transaction.Add(new MessageSet(stored));
        transaction.TellMessage("message", stored);
        if (chat.Member(state.Bot.Id).IsIn) transaction.Queue(state, "message", ApiJson.Element(message), message.Date);
    }
}
