using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.Keyboards;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>
/// Puts a message of the bot into a chat. The checks come in the real server's order: chat and membership, topic, reply,
/// right to write, content and keyboard, and at last what only the closed server checks.
/// </summary>
internal sealed class Posting(Ledger ledger, RateLimits limits, TimeProvider time)
{
    public async ValueTask<Checked<StoredMessage>> PostAsync(
        ApiRequest request, MessageContent content, Keyboard keyboard, MessageOrigin? origin, CancellationToken stop)
    {
        var look = ledger.Read(state => Check(state, request, content, keyboard));
        if (look.Refused(out var refusal, out var place)) return refusal;
        if (await HoldAsync(place.Chat, stop, request.Flag("allow_paid_broadcast")) is { } tooFast) return tooFast;
        return ledger.Change<Checked<StoredMessage>>((state, transaction) =>
        {
            if (Check(state, request, content, keyboard).Refused(out var refused, out var still)) return refused;
            return Write(state, transaction, request, content, keyboard, origin, still);
        });
    }

    /// <summary>Puts an album into a chat: all of its photos or none.</summary>
    public async ValueTask<Checked<IReadOnlyList<StoredMessage>>> PostAlbumAsync(
        ApiRequest request, IReadOnlyList<MessageContent> photos, CancellationToken stop)
    {
        if (ledger.Read(state => CheckAll(state, request, photos)).Refused(out var refusal, out var place)) return refusal;
        foreach (var _ in photos)
            if (await HoldAsync(place.Chat, stop, request.Flag("allow_paid_broadcast")) is { } tooFast) return tooFast;
        return ledger.Change<Checked<IReadOnlyList<StoredMessage>>>((state, transaction) =>
        {
            if (CheckAll(state, request, photos).Refused(out var refused, out var still)) return refused;
            // One photo is a plain message; an album goes by the id that its first would have.
            var album = photos.Count == 1 ? null : $"{still.Chat.Id}{state.NextMessageId(still.State)}";
            return photos.Select(photo => Write(
                state, transaction, request, photo with { MediaGroupId = album }, Keyboard.None, null, still)).ToList();
        });
    }

    private static Checked<Place> CheckAll(BotApiState state, ApiRequest request, IReadOnlyList<MessageContent> photos)
    {
        Checked<Place> last = ApiAnswer.BadRequest("there are no messages to send");
        foreach (var photo in photos)
            if ((last = Check(state, request, photo, Keyboard.None)).Refused(out _, out _)) break;
        return last;
    }

    /// <summary>Waits out a short excess of pace, and refuses a long one.</summary>
    public async ValueTask<ApiAnswer?> HoldAsync(Chat chat, CancellationToken stop, bool paid = false)
    {
        var wait = limits.Ask(chat.Id, chat.Type != "private", paid);
        if (wait > RateLimits.LongestUnseen) return ApiAnswer.TooManyRequests((int)Math.Ceiling(wait.TotalSeconds));
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return null;
    }

    private static Checked<Place> Check(
        BotApiState state, ApiRequest request, MessageContent content, Keyboard keyboard)
    {
        var bot = state.Bot.Id;
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        if (WritingRules.Topic(chat, bot, request.Number("message_thread_id")).Refused(out refusal, out var thread))
            return refusal;
        if (ReplyTarget.Find(chat, request).Refused(out refusal, out var reply)) return refusal;
        var fault = WritingRules.Check(chat, bot, content.Photo is not null)
            ?? ContentRules.Check(content)
            ?? KeyboardRules.Check(keyboard, chat.Chat.Type)
            ?? WritingRules.CheckLate(chat, bot)
            ?? KeyboardRules.CheckLate(keyboard, chat.Chat.Type);
        return fault is not null ? fault : new Place(chat.Chat, chat, thread.ThreadId, reply.Message);
    }

    private StoredMessage Write(
        BotApiState state, Ledger.Transaction transaction, ApiRequest request, MessageContent content,
        Keyboard keyboard, MessageOrigin? origin, Place place)
    {
        var channel = place.Chat.Type == "channel";
        var message = content.Fill(new Message
        {
            MessageId = state.NextMessageId(place.State),
            MessageThreadId = place.ThreadId,
            IsTopicMessage = place.ThreadId is null ? null : true,
            From = channel ? null : state.Bot,
            SenderChat = channel ? place.Chat : null,
            Date = time.GetUtcNow().ToUnixTimeSeconds(),
            Chat = place.Chat,
            ForwardOrigin = origin,
            ReplyToMessage = place.Reply is null ? null : place.Reply with { ReplyToMessage = null },
            HasProtectedContent = place.State.Facts.HasProtectedContent || request.Flag("protect_content") ? true : null,
            ReplyMarkup = keyboard.Inline,
        });
        var stored = new StoredMessage(message, state.Bot.Id)
        {
            LinkPreview = content.LinkPreview,
            PhotoUrl = content.PhotoUrl,
            ReplyKeyboard = keyboard.Other,
        };
        transaction.Add(new MessageSet(stored));
        transaction.TellMessage("message", stored);
        return stored;
    }

    private sealed record Place(Chat Chat, ChatState State, long? ThreadId, Message? Reply);
}
