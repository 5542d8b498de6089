using System.Collections.Concurrent;
using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Chat.Introducing;
using Bot.Core.Chat.Groups;
using Bot.Core.Delivering;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>
/// Lets the conversation answer what people said, and carries the answers; learns where others' messages stand.
/// </summary>
public sealed partial class TelegramUpdates(
    TelegramAccount account, TelegramVoice voice, IConversation conversation, BotFace face, ISeenMessages seen, Street street,
    ILogger<TelegramUpdates> log)
{
    /// <summary>The kinds of updates that are asked for; others are ignored.</summary>
    internal static readonly IReadOnlyList<UpdateType> Wanted =
        [UpdateType.Message, UpdateType.CallbackQuery, UpdateType.ChannelPost, UpdateType.InlineQuery, UpdateType.MyChatMember];

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    /// <summary>The languages of the menus of staff that this run has shown; as many as there are staff.</summary>
    private readonly ConcurrentDictionary<long, string> menus = new();

    /// <summary>
    /// The chat in which an update is answered; what is typed in others' chats is a person's own. Null: it is ignored.
    /// </summary>
    internal static long? PlaceOf(Update update) =>
        (update.Message?.Chat ?? update.ChannelPost?.Chat ?? update.CallbackQuery?.Message?.Chat ?? TelegramGroupNews.ChatOf(update))?.Id
            ?? update.InlineQuery?.From.Id;

    /// <summary>Answers an update. Answers are bounded by the time-outs of what they ask, so a stop waits for them.</summary>
    /// <param name="update">The update.</param>
    /// <param name="chat">Where it is answered.</param>
    /// <param name="settled">Called when the answer is known and before it is said: from then on nothing is repeated.</param>
    internal async Task HandleAsync(Update update, long chat, Func<Task> settled)
    {
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1), street.Time);
            if ((update.ChannelPost ?? update.Message) is { Chat.Type: not ChatType.Private } stands) await SeeAsync(stands, limit.Token).ConfigureAwait(false);
            if (TelegramGroupNews.Of(update) is { } news)
                await FollowAsync(news, settled, limit.Token).ConfigureAwait(false);
            else if (update.Message is { From: { } author, IsAutomaticForward: false } message
                && (message.Text is not null || message.Photo is not null || message.Contact is not null))
                await HearAsync(message, author, settled, limit.Token).ConfigureAwait(false);
            else if (update.CallbackQuery is { Data: { } data, Message: { } under } press)
                await PressAsync(press, data, under, settled, limit.Token).ConfigureAwait(false);
            else if (update.InlineQuery is { } query)
                await OfferAsync(query, limit.Token).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            LogUnanswered(chat, fault);
        }
    }

    /// <summary>Others' messages in a channel's chat are behind those that may be ours.</summary>
    private Task SeeAsync(Message message, CancellationToken cancel)
    {
        string[] chat = message.Chat.Username is { } name ? [Written(message.Chat.Id), $"@{name}"] : [Written(message.Chat.Id)];
        return seen.SeenAsync(
            TelegramNetwork.NetworkName, chat, Written(message.Id), held => TelegramMessageRef.Last(held) < message.Id, cancel);
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task FollowAsync(GroupNews news, Func<Task> settled, CancellationToken cancel)
    {
        var said = await conversation.HearAsync(news, cancel).ConfigureAwait(false);
        await settled().ConfigureAwait(false);
        if (said is not null)
            await voice.SayAsync(news.ChatId, topic: null, said, cancel).ConfigureAwait(false);
    }

    private async Task HearAsync(Message message, User author, Func<Task> settled, CancellationToken cancel)
    {
        var heard = TelegramHearing.Message(message, author, account.Poller.BotId);
        var reply = await conversation.AnswerAsync(heard, cancel).ConfigureAwait(false);
        if (heard.Kind == ChatKind.Private) await ShowMenuAsync(heard.From, cancel).ConfigureAwait(false);
        await settled().ConfigureAwait(false);
        if (reply is not null) await SayAsync(message, reply, cancel).ConfigureAwait(false);
    }

    /// <summary>Says something where the message stands.</summary>
    private async Task SayAsync(Message message, Reply reply, CancellationToken cancel)
    {
        if (await voice.SayAsync(message.Chat.Id, TelegramHearing.TopicOf(message), reply, cancel).ConfigureAwait(false) is { } said)
            await conversation.SaidAsync(reply, message.Chat.Id, said, cancel).ConfigureAwait(false);
    }

    /// <summary>Whoever is of the staff finds the staff's commands in their own menu, and whoever has left does not.</summary>
    private async Task ShowMenuAsync(ChatPerson person, CancellationToken cancel)
    {
        var menu = await face.StaffMenuAsync(person, cancel).ConfigureAwait(false);
        if (menu is null ? !menus.ContainsKey(person.Id) : menus.GetValueOrDefault(person.Id) == menu.Language) return;
        try
        {
            var scope = new BotCommandScopeChat { ChatId = person.Id };
            if (menu is null) await account.Sender.DeleteMyCommands(scope, cancellationToken: cancel).ConfigureAwait(false);
            else await account.Sender.SetMyCommands(
                TelegramPieces.Entries(menu), scope, cancellationToken: cancel).ConfigureAwait(false);
            if (menu is null) menus.TryRemove(person.Id, out _);
            else menus[person.Id] = menu.Language!;
        }
        catch (RequestException fault)
        {
            LogNoMenus(TelegramFailures.Outcome(fault).Said ?? fault.Message);
        }
    }

    private async Task PressAsync(CallbackQuery press, string data, Message under, Func<Task> settled, CancellationToken cancel)
    {
        var answering = conversation.AnswerAsync(TelegramHearing.Press(press, data, under), cancel);
        var isSlow = await IsSlowAsync(answering, cancel).ConfigureAwait(false);
        if (isSlow) await voice.AcknowledgeAsync(under.Chat.Id, press.Id, notice: null, cancel).ConfigureAwait(false);
        var answer = await answering.ConfigureAwait(false);
        await settled().ConfigureAwait(false);
        if (!isSlow) await voice.AcknowledgeAsync(under.Chat.Id, press.Id, answer.Notice, cancel, answer.IsAlert).ConfigureAwait(false);
        if (answer.Edit is { } edit) await voice.ChangeAsync(under, edit, cancel).ConfigureAwait(false);
        if ((isSlow ? answer.Late ?? answer.Say : answer.Say) is { } say)
            await SayAsync(under, say, cancel).ConfigureAwait(false);
    }

    private async Task OfferAsync(InlineQuery query, CancellationToken cancel)
    {
        if (await conversation.AnswerAsync(TelegramHearing.Question(query), cancel).ConfigureAwait(false) is { } answer)
            await voice.OfferAsync(query.From.Id, query.Id, answer, cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// Whether an answer takes so long that the press is acknowledged without it: Telegram takes acknowledgements for a few
    /// seconds only, and the person sees the button wait.
    /// </summary>
    private async Task<bool> IsSlowAsync(Task answering, CancellationToken cancel)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var patience = Task.Delay(LongestWait, street.Time, done.Token);
        var isSlow = await Task.WhenAny(answering, patience).ConfigureAwait(false) == patience;
        await done.CancelAsync().ConfigureAwait(false);
        return isSlow;
    }


    [LoggerMessage(Level = LogLevel.Error, Message = "A message in chat {Chat} was not answered")]
    private partial void LogUnanswered(long chat, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The command menus were not registered: {Reason}")]
    private partial void LogNoMenus(string reason);
}
