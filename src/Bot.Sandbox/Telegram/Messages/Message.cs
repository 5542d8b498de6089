using System.Text.Json;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Rich;

namespace Bot.Sandbox.Telegram.Messages;

/// <summary>A message as calls and updates give it: Bot API's Message, as far as this server knows it.</summary>
internal sealed record Message
{
    public required long MessageId { get; init; }

    public long? MessageThreadId { get; init; }

    public User? From { get; init; }

    public Chat? SenderChat { get; init; }

    public required long Date { get; init; }

    public required Chat Chat { get; init; }

    public MessageOrigin? ForwardOrigin { get; init; }

    public bool? IsTopicMessage { get; init; }

    public Message? ReplyToMessage { get; init; }

    public long? EditDate { get; init; }

    public bool? HasProtectedContent { get; init; }

    public string? MediaGroupId { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<MessageEntity>? Entities { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public IReadOnlyList<PhotoSize>? Photo { get; init; }

    public string? Caption { get; init; }

    public IReadOnlyList<MessageEntity>? CaptionEntities { get; init; }

    public bool? ShowCaptionAboveMedia { get; init; }

    public RichMessage? RichMessage { get; init; }

    public Contact? Contact { get; init; }

    public User? ViaBot { get; init; }

    public Message? PinnedMessage { get; init; }

    public long? MigrateToChatId { get; init; }

    public long? MigrateFromChatId { get; init; }

    public TopicName? ForumTopicCreated { get; init; }

    public Nothing? ForumTopicClosed { get; init; }

    public Nothing? ForumTopicReopened { get; init; }

    public JsonElement? ReplyMarkup { get; init; }

    internal bool IsService => PinnedMessage is not null || MigrateToChatId is not null || MigrateFromChatId is not null
        || ForumTopicCreated is not null || ForumTopicClosed is not null || ForumTopicReopened is not null;

    internal bool SameContent(Message other) =>
        Text == other.Text && Caption == other.Caption
        && (Entities ?? []).SequenceEqual(other.Entities ?? [])
        && (CaptionEntities ?? []).SequenceEqual(other.CaptionEntities ?? [])
        && LinkPreviewOptions == other.LinkPreviewOptions
        && ShowCaptionAboveMedia == other.ShowCaptionAboveMedia
        && (RichMessage is null ? other.RichMessage is null : RichMessage.Same(other.RichMessage))
        && SameMarkup(ReplyMarkup, other.ReplyMarkup);

    private static bool SameMarkup(JsonElement? left, JsonElement? right) =>
        left is { } one && right is { } two ? JsonElement.DeepEquals(one, two) : left is null && right is null;
}
