using Bot.Core.Chat;
using Bot.Core.Chat.Inline;
using Bot.Core.Composing;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>Puts what Telegram tells of a message or a press into the conversation's words.</summary>
internal static class TelegramHearing
{
    private const int MostLinks = 20;

    /// <summary>Something said, with or without a photo, or somebody's contact.</summary>
    public static IncomingMessage Message(Message message, User author, long self) =>
        new(message.Chat.Id, Kind(message.Chat), Speaker(message, author), message.Text ?? message.Caption ?? "")
        {
            MessageId = message.Id,
            Topic = TopicOf(message) ?? 0,
            IsInGroupsName = message.SenderChat?.Id == message.Chat.Id,
            // The sizes are told from the smallest on.
            Photo = message.Photo is [.., var largest] ? HeldPicture.Of(TelegramNetwork.NetworkName, largest.FileId) : null,
            IsOfAlbum = message.MediaGroupId is not null,
            Quoted = message.ReplyToMessage is { } quoted ? TelegramQuotes.Of(quoted, self) : null,
            Contact = message.Contact is { } contact ? new ChatContact(contact.UserId, contact.FirstName) : null,
            IsForwarded = message.ForwardOrigin is not null,
            Links =
            [
                .. (message.Entities ?? message.CaptionEntities ?? [])
                    .Where(entity => entity is { Type: MessageEntityType.TextLink, Url: not null }).Select(entity => entity.Url!).Take(MostLinks),
            ],
        };

    /// <summary>A press, and the message with the button.</summary>
    public static IncomingPress Press(CallbackQuery press, string data, Message under) =>
        new(under.Chat.Id, Kind(under.Chat), Person(press.From), data)
        {
            MessageRef = Reference(under).ToString(),
            Topic = TopicOf(under) ?? 0,
        };

    /// <summary>Words that are typed behind the bot's name.</summary>
    public static InlineQuestion Question(InlineQuery query) => new(Person(query.From), query.Query, query.Offset);

    /// <summary>What is known of a message that stands.</summary>
    public static TelegramMessageRef Reference(Message message) =>
        new(message.Photo is null ? PostKind.Text : PostKind.Photo, [message.Id]);

    /// <summary>The topic in which a message stands; null for none. In other groups a thread is but a row of answers.</summary>
    public static int? TopicOf(Message message) => message.IsTopicMessage ? message.MessageThreadId : null;

    /// <summary>What kind of chat it is.</summary>
    public static ChatKind Kind(Chat chat) => chat.Type switch
    {
        ChatType.Private => ChatKind.Private,
        ChatType.Channel => ChatKind.Channel,
        _ => ChatKind.Group,
    };

    /// <summary>A person.</summary>
    public static ChatPerson Person(User user) => new(user.Id, user.FirstName, user.LanguageCode);

    /// <summary>
    /// Who speaks in the name of a group or channel is that one: Telegram names the same account for all who do.
    /// </summary>
    private static ChatPerson Speaker(Message message, User author) => message.SenderChat is { } chat
        ? new ChatPerson(chat.Id, chat.Title ?? author.FirstName, author.LanguageCode)
        : Person(author);
}
