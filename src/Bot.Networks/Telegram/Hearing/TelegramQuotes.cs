using System.Globalization;
using Bot.Core.Chat;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>Says in the conversation's terms which message a person answers.</summary>
internal static class TelegramQuotes
{
    private const int MostLinks = 10;

    /// <summary>The message as the conversation knows it.</summary>
    /// <param name="message">The message that is answered.</param>
    /// <param name="bot">The bot's own id.</param>
    public static QuotedMessage Of(Message message, long bot) => new()
    {
        IsOwn = message.From?.Id == bot,
        MessageRef = TelegramHearing.Reference(message).ToString(),
        Text = message.Text ?? message.Caption ?? "",
        Copy = message.ForwardOrigin is MessageOriginChannel origin ? Copy(origin.Chat, origin.MessageId) : null,
        Links = [.. Links(message).Distinct().Take(MostLinks)],
        From = message.From is { IsBot: false } author ? new ChatPerson(author.Id, author.FirstName, author.LanguageCode) : null,
    };

    private static MessageCopy Copy(Chat chat, int message)
    {
        var id = chat.Id.ToString(CultureInfo.InvariantCulture);
        return new(TelegramNetwork.NetworkName, chat.Username is { } name ? [id, $"@{name.ToLowerInvariant()}"] : [id], message);
    }

    private static IEnumerable<string> Links(Message message)
    {
        if (message.LinkPreviewOptions?.Url is { } card) yield return card;
        var text = message.Text ?? message.Caption ?? "";
        foreach (var entity in message.Entities ?? message.CaptionEntities ?? [])
        {
            if (entity is { Type: MessageEntityType.TextLink, Url: { } url }) yield return url;
            else if (entity.Type == MessageEntityType.Url && entity.Offset >= 0 && entity.Length > 0 && entity.Offset + entity.Length <= text.Length)
                yield return text.Substring(entity.Offset, entity.Length);
        }
        foreach (var button in message.ReplyMarkup?.InlineKeyboard.SelectMany(row => row) ?? [])
            if (button.Url is { } address) yield return address;
    }
}
