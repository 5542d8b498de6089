using Bot.Core.Chat.Groups;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>Puts what Telegram tells of the bot's place in chats, and of chats, into the conversation's words.</summary>
internal static class TelegramGroupNews
{
    /// <summary>What an update tells of them; null where it tells something else.</summary>
    public static GroupNews? Of(Update update) => update switch
    {
        { MyChatMember: { } change } => Of(change),
        { Message: { } message } => Of(message),
        _ => null,
    };

    /// <summary>The chat of an update about the bot's place; null for any other.</summary>
    public static Chat? ChatOf(Update update) => update.MyChatMember?.Chat;

    private static GroupNews? Of(ChatMemberUpdated change)
    {
        var (chat, before, after) = (change.Chat.Id, change.OldChatMember, change.NewChatMember);
        GroupNews news = IsIn(after)
            ? IsIn(before)
                ? MayWrite(after) ? new GroupNews.Allowed(chat) : new GroupNews.Silenced(chat)
                : new GroupNews.Added(chat, TelegramHearing.Person(change.From)) { MayWrite = MayWrite(after) }
            : new GroupNews.Removed(chat);
        return news with { Kind = TelegramHearing.Kind(change.Chat) };
    }

    private static GroupNews? Of(Message message)
    {
        var (chat, topic) = (message.Chat.Id, TelegramHearing.TopicOf(message) ?? 0);
        return message switch
        {
            { MigrateToChatId: { } to } => new GroupNews.Moved(chat, to),
            { MigrateFromChatId: { } from } => new GroupNews.Moved(from, chat),
            { ForumTopicClosed: not null } or { GeneralForumTopicHidden: not null } => new GroupNews.TopicClosed(chat) { Topic = topic },
            { ForumTopicReopened: not null } => new GroupNews.TopicReopened(chat) { Topic = topic },
            _ => null,
        };
    }

    private static bool IsIn(ChatMember member) => member switch
    {
        ChatMemberRestricted restricted => restricted.IsMember,
        _ => member.Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator or ChatMemberStatus.Member,
    };

    private static bool MayWrite(ChatMember member) => member is not ChatMemberRestricted { CanSendMessages: false };
}
