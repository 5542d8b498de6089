using Bot.Core.Composing;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Networks.Telegram;

/// <summary>Where messages are written.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Topic">Its topic; null for none.</param>
internal sealed record MessagePlace(ChatId Chat, int? Topic = null)
{
    /// <summary>The message that is answered there, if it still stands; null for none.</summary>
    public int? Answers { get; init; }

    /// <summary>The same as the Bot API says it.</summary>
    public ReplyParameters? Reply => Answers is { } message
        ? new ReplyParameters { MessageId = message, AllowSendingWithoutReply = true }
        : null;

    /// <summary>The chat in the account's pace. Default: as it is addressed.</summary>
    public string PaceKey { get; init; } = Chat.ToString();
}

/// <summary>The Bot API's calls for each kind of message: one each, which throw what went wrong.</summary>
internal sealed class TelegramCalls(ITelegramBotClient client)
{
    /// <summary><c>sendMessage</c>.</summary>
    public async Task<TelegramMessageRef> SendTextAsync(
        MessagePlace place, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        var message = await client.SendMessage(
            place.Chat, content.Text, TelegramRenderer.ParseMode(content),
            replyMarkup: keyboard,
            linkPreviewOptions: TelegramRenderer.Preview(content),
            messageThreadId: place.Topic,
            replyParameters: place.Reply,
            disableNotification: content.IsSilent,
            allowPaidBroadcast: content.IsPaid,
            cancellationToken: cancel).ConfigureAwait(false);
        return new(PostKind.Text, [message.Id]);
    }

    /// <summary><c>sendPhoto</c>.</summary>
    public async Task<TelegramMessageRef> SendPhotoAsync(
        MessagePlace place, PostContent content, InputFile photo, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        var message = await client.SendPhoto(
            place.Chat, photo, content.Text, TelegramRenderer.ParseMode(content),
            replyMarkup: keyboard,
            showCaptionAboveMedia: content.ShowsCaptionAbove,
            messageThreadId: place.Topic,
            replyParameters: place.Reply,
            disableNotification: content.IsSilent,
            allowPaidBroadcast: content.IsPaid,
            cancellationToken: cancel).ConfigureAwait(false);
        return new(PostKind.Photo, [message.Id]);
    }

    /// <summary>
    /// <c>sendMediaGroup</c>: it takes no keyboard, and the caption goes to the first photo. It is never paid for, which would
    /// cost as often as it has photos.
    /// </summary>
    public async Task<TelegramMessageRef> SendAlbumAsync(
        MessagePlace place, PostContent content, IReadOnlyList<InputFile> photos, CancellationToken cancel)
    {
        var messages = await client.SendMediaGroup(
            place.Chat, TelegramRenderer.Album(content, photos),
            messageThreadId: place.Topic,
            replyParameters: place.Reply,
            disableNotification: content.IsSilent,
            cancellationToken: cancel).ConfigureAwait(false);
        return new(PostKind.Album, [.. messages.Select(message => message.Id)]);
    }

    /// <summary><c>sendRichMessage</c>.</summary>
    public async Task<TelegramMessageRef> SendRichAsync(
        MessagePlace place, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        var message = await client.SendRichMessage(
            place.Chat, TelegramRenderer.Rich(content),
            replyMarkup: keyboard,
            messageThreadId: place.Topic,
            replyParameters: place.Reply,
            disableNotification: content.IsSilent,
            allowPaidBroadcast: content.IsPaid,
            cancellationToken: cancel).ConfigureAwait(false);
        return new(PostKind.Rich, [message.Id]);
    }

    /// <summary><c>editMessageText</c>.</summary>
    public Task EditTextAsync(MessagePlace place, int id, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel) =>
        client.EditMessageText(
            place.Chat, id, content.Text, TelegramRenderer.ParseMode(content),
            replyMarkup: keyboard,
            linkPreviewOptions: TelegramRenderer.Preview(content),
            cancellationToken: cancel);

    /// <summary><c>editMessageText</c> with a rich message.</summary>
    public Task EditRichAsync(MessagePlace place, int id, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel) =>
        client.EditMessageText(
            place.Chat, id, text: null!,
            replyMarkup: keyboard,
            richMessage: TelegramRenderer.Rich(content),
            cancellationToken: cancel);

    /// <summary><c>editMessageCaption</c>; words beyond a caption's length are cut.</summary>
    public Task EditCaptionAsync(
        MessagePlace place, int id, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        var caption = PostCut.Within(content, TextLimits.Caption);
        return client.EditMessageCaption(
            place.Chat, id, caption.Text, TelegramRenderer.ParseMode(caption),
            replyMarkup: keyboard,
            showCaptionAboveMedia: content.ShowsCaptionAbove,
            cancellationToken: cancel);
    }

    /// <summary><c>editMessageMedia</c>: another photo and its caption, also in place of a text.</summary>
    public Task EditPhotoAsync(
        MessagePlace place, int id, PostContent content, InputFile photo, InlineKeyboardMarkup? keyboard, CancellationToken cancel) =>
        client.EditMessageMedia(place.Chat, id, TelegramRenderer.Photo(content, photo), replyMarkup: keyboard, cancellationToken: cancel);

    /// <summary><c>deleteMessage</c>, or <c>deleteMessages</c> for an album.</summary>
    public Task DeleteAsync(MessagePlace place, TelegramMessageRef message, CancellationToken cancel) => message.Ids.Count == 1
        ? client.DeleteMessage(place.Chat, message.Id, cancel)
        : client.DeleteMessages(place.Chat, message.Ids, cancel);
}
