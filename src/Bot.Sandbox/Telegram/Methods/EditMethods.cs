using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.Keyboards;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>editMessageText, editMessageCaption, editMessageMedia and editMessageReplyMarkup.</summary>
internal sealed class EditMethods(
    Ledger ledger, MessageReader reader, MediaReader media, RichReader rich, Posting posting, TimeProvider time) : IMethods
{
    private const string NotModified = "message is not modified: specified new message content and reply markup "
        + "are exactly the same as a current content and reply markup of the message";

    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("editMessageText", EditTextAsync),
        ("editMessageCaption", EditCaptionAsync),
        ("editMessageMedia", EditMediaAsync),
        ("editMessageReplyMarkup", EditReplyMarkupAsync),
    ];

    private async ValueTask<ApiAnswer> EditTextAsync(ApiRequest request, CancellationToken stop)
    {
        if ((await ContentAsync(request, stop)).Refused(out var refusal, out var content)) return refusal;
        return await EditAsync(request, stored => stored.Message.Text is null && stored.Message.RichMessage is null
            ? ApiAnswer.BadRequest("there is no text in the message to edit") : content, stop);
    }

    private async ValueTask<Checked<MessageContent>> ContentAsync(ApiRequest request, CancellationToken stop)
    {
        if (!request.Has("rich_message")) return await reader.TextAsync(request, stop);
        return rich.Read(request).Refused(out var refusal, out var message) ? refusal : new MessageContent { Rich = message };
    }

    private async ValueTask<ApiAnswer> EditMediaAsync(ApiRequest request, CancellationToken stop)
    {
        if (request.Json("media") is not { } json) return ApiAnswer.BadRequest("can't parse media JSON object");
        if (media.Read(request, json).Refused(out var refusal, out var content)) return refusal;
        return await EditAsync(request, _ => content, stop);
    }

    private async ValueTask<ApiAnswer> EditCaptionAsync(ApiRequest request, CancellationToken stop)
    {
        if (reader.Caption(request).Refused(out var refusal, out var content)) return refusal;
        return await EditAsync(request, stored => stored.Message.Photo is null
            ? ApiAnswer.BadRequest("there is no caption in the message to edit")
            : content with { Photo = stored.Message.Photo, PhotoUrl = stored.PhotoUrl }, stop);
    }

    private ValueTask<ApiAnswer> EditReplyMarkupAsync(ApiRequest request, CancellationToken stop) =>
        EditAsync(request, stored => MessageContent.Of(stored), stop);

    private async ValueTask<ApiAnswer> EditAsync(
        ApiRequest request, Func<StoredMessage, Checked<MessageContent>> content, CancellationToken stop)
    {
        if (KeyboardReader.Read(request).Refused(out var refusal, out var keyboard)) return refusal;
        if (ledger.Read(state => Check(state, request, content, keyboard)).Refused(out refusal, out var edited))
            return refusal;
        if (await posting.HoldAsync(edited.Message.Chat, stop) is { } tooFast) return tooFast;
        return ledger.Change((state, transaction) =>
        {
            if (Check(state, request, content, keyboard).Refused(out var refused, out var changed)) return refused;
            transaction.Add(new MessageSet(changed));
            transaction.TellMessage("edited", changed);
            return ApiAnswer.Ok(changed.Message);
        });
    }

    private Checked<StoredMessage> Check(
        BotApiState state, ApiRequest request, Func<StoredMessage, Checked<MessageContent>> contentOf, Keyboard keyboard)
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        if (MessageTarget.Find(chat, request, "edit").Refused(out refusal, out var stored)) return refusal;
        if (!EditingRules.CanEdit(chat, stored, state.Bot.Id)) return ApiAnswer.BadRequest("message can't be edited");
        if (contentOf(stored).Refused(out refusal, out var content)) return refusal;
        var fault = ContentRules.Check(content) ?? KeyboardRules.Check(keyboard, chat.Chat.Type)
            ?? KeyboardRules.CheckLate(keyboard, chat.Chat.Type);
        if (fault is not null) return fault;

        var message = content.Fill(stored.Message) with { ReplyMarkup = keyboard.Inline };
        if (message.SameContent(stored.Message) && content.PhotoUrl == stored.PhotoUrl) return ApiAnswer.BadRequest(NotModified);
        return stored with
        {
            Message = message with { EditDate = time.GetUtcNow().ToUnixTimeSeconds() },
            LinkPreview = content.LinkPreview,
            PhotoUrl = content.PhotoUrl,
        };
    }
}
