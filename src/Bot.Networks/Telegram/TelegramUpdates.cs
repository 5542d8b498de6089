using System.Collections.Concurrent;
using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram;

/// <summary>
/// The chat's ear: asks Telegram for what people said (Bot API <c>getUpdates</c>) and lets the conversation answer. Where it has
/// got to is stored before it acts, so a crash answers nobody twice. Within a chat everything goes in order; a slow answer
/// in one chat holds up no other.
/// </summary>
public sealed partial class TelegramUpdates(
    TelegramAccount account, TelegramVoice voice, IConversation conversation, IChatStore store, ISeenMessages seen, BotIdentity self, Street street, ILogger<TelegramUpdates> log) : IDisposable
{
    /// <summary>The name in health reports.</summary>
    public const string Name = "chat";

    private const string Ear = "telegram";
    private const int PollSeconds = 50;
    private const int Together = 32;

    private static readonly UpdateType[] Wanted =
        [UpdateType.Message, UpdateType.CallbackQuery, UpdateType.ChannelPost, UpdateType.InlineQuery];
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<long, Task> chats = new();
    /// <summary>The languages of the menus of staff that this run has shown; as many as there are staff.</summary>
    private readonly ConcurrentDictionary<long, string> menus = new();

    private readonly SemaphoreSlim places = new(Together, Together);

    /// <summary>Listens until <paramref name="stopping"/>, then lets the answers that are under way end.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var introduced = IntroduceAsync(stopping);
        try
        {
            await ListenAsync(stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program stops; answers under way are waited for below.
        }
        await Task.WhenAll(chats.Values.Append(introduced)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    public void Dispose() => places.Dispose();

    private async Task ListenAsync(CancellationToken stopping)
    {
        var faults = 0;
        long? heard = null;
        while (true)
        {
            try
            {
                heard ??= await store.CursorAsync(Ear, stopping).ConfigureAwait(false) ?? 0;
                heard = await PollAsync(heard.Value, stopping).ConfigureAwait(false);
                if (faults > 0) HearsAgain();
                faults = 0;
                street.Beat(Name);
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested)
            {
                var reason = TelegramFailures.Outcome(fault).Said ?? fault.Message;
                if (street.Ail(Name, reason)) LogDeaf(reason);
                await Task.Delay(Rest(fault, ++faults), street.Time, stopping).ConfigureAwait(false);
            }
        }
    }

    private void HearsAgain()
    {
        street.Mend(Name);
        LogHearsAgain();
    }

    private async Task<long> PollAsync(long heard, CancellationToken stopping)
    {
        var updates = await account.Poller.GetUpdates(
            heard == 0 ? null : (int)heard + 1, limit: 100, timeout: PollSeconds, Wanted, stopping).ConfigureAwait(false);
        if (updates.Length == 0) return heard;
        heard = updates[^1].Id;
        await store.MoveCursorAsync(Ear, heard, stopping).ConfigureAwait(false);
        foreach (var update in updates)
            await QueueAsync(update, stopping).ConfigureAwait(false);
        return heard;
    }

    /// <summary>The server's own wait, else 1, 2, 4 … seconds.</summary>
    private static TimeSpan Rest(Exception fault, int faults)
    {
        if (fault is ApiRequestException { Parameters.RetryAfter: { } seconds }) return TimeSpan.FromSeconds(seconds);
        var rest = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(faults, 10) - 1));
        return rest < LongestRest ? rest : LongestRest;
    }

    /// <summary>The chat in which an update is answered; what is typed in others' chats is a person's own.</summary>
    private static long? PlaceOf(Update update) =>
        (update.Message?.Chat ?? update.ChannelPost?.Chat ?? update.CallbackQuery?.Message?.Chat)?.Id ?? update.InlineQuery?.From.Id;

    /// <summary>Puts the update behind what its chat still works on.</summary>
    private async Task QueueAsync(Update update, CancellationToken stopping)
    {
        if (PlaceOf(update) is not { } chat) return;
        await places.WaitAsync(stopping).ConfigureAwait(false);
        var before = chats.GetValueOrDefault(chat, Task.CompletedTask);
        chats[chat] = Task.Run(async () =>
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await HandleAsync(update, chat).ConfigureAwait(false);
            places.Release();
        }, CancellationToken.None);
        foreach (var done in chats.Where(entry => entry.Value.IsCompleted)) chats.TryRemove(done);
    }

    /// <summary>Answers are bounded by the time-outs of what they ask, so a stop waits for them.</summary>
    private async Task HandleAsync(Update update, long chat)
    {
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1), street.Time);
            if ((update.ChannelPost ?? update.Message) is { Chat.Type: not ChatType.Private } stands) await SeeAsync(stands, limit.Token).ConfigureAwait(false);
            if (update.Message is { From: { } author } message && (message.Text is not null || message.Photo is not null || message.Contact is not null))
                await HearAsync(message, author, limit.Token).ConfigureAwait(false);
            else if (update.CallbackQuery is { Data: { } data, Message: { } under } press)
                await PressAsync(press, data, under, limit.Token).ConfigureAwait(false);
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

    private async Task HearAsync(Message message, User author, CancellationToken cancel)
    {
        var heard = TelegramHearing.Message(message, author, account.Poller.BotId);
        var reply = await conversation.AnswerAsync(heard, cancel).ConfigureAwait(false);
        if (heard.Kind == ChatKind.Private) await ShowMenuAsync(heard.From, cancel).ConfigureAwait(false);
        if (reply is null) return;
        if (await voice.SayAsync(message.Chat.Id, TopicOf(message), reply, cancel).ConfigureAwait(false) is { } said)
            await conversation.SaidAsync(reply, message.Chat.Id, said, cancel).ConfigureAwait(false);
    }

    /// <summary>Whoever is of the staff finds the staff's commands in their own menu, and whoever has left does not.</summary>
    private async Task ShowMenuAsync(ChatPerson person, CancellationToken cancel)
    {
        var menu = await conversation.StaffMenuAsync(person, cancel).ConfigureAwait(false);
        if (menu is null ? !menus.ContainsKey(person.Id) : menus.GetValueOrDefault(person.Id) == menu.Language) return;
        try
        {
            var scope = new BotCommandScopeChat { ChatId = person.Id };
            if (menu is null) await account.Sender.DeleteMyCommands(scope, cancellationToken: cancel).ConfigureAwait(false);
            else await account.Sender.SetMyCommands(Entries(menu), scope, cancellationToken: cancel).ConfigureAwait(false);
            if (menu is null) menus.TryRemove(person.Id, out _);
            else menus[person.Id] = menu.Language!;
        }
        catch (RequestException fault)
        {
            LogNoMenus(TelegramFailures.Outcome(fault).Said ?? fault.Message);
        }
    }

    /// <summary>Who was let go while the program was down has the staff's commands in their menu still.</summary>
    private async Task ClearMenusAsync(CancellationToken stopping)
    {
        foreach (var person in await conversation.FormerStaffAsync(stopping).ConfigureAwait(false))
        {
            try
            {
                var scope = new BotCommandScopeChat { ChatId = person };
                if ((await account.Sender.GetMyCommands(scope, cancellationToken: stopping).ConfigureAwait(false)).Length > 0)
                    await account.Sender.DeleteMyCommands(scope, cancellationToken: stopping).ConfigureAwait(false);
            }
            catch (ApiRequestException)
            {
                // Telegram knows no chat with this person (any more): there is no menu either.
            }
        }
    }

    private static IEnumerable<BotCommand> Entries(CommandMenu menu) =>
        menu.Commands.Select(entry => new BotCommand(entry.Command, entry.Description));

    private async Task PressAsync(CallbackQuery press, string data, Message under, CancellationToken cancel)
    {
        var answering = conversation.AnswerAsync(TelegramHearing.Press(press, data, under), cancel);
        var isSlow = await IsSlowAsync(answering, cancel).ConfigureAwait(false);
        if (isSlow) await voice.AcknowledgeAsync(under.Chat.Id, press.Id, notice: null, cancel).ConfigureAwait(false);
        var answer = await answering.ConfigureAwait(false);
        if (!isSlow) await voice.AcknowledgeAsync(under.Chat.Id, press.Id, answer.Notice, cancel).ConfigureAwait(false);
        if (answer.Edit is { } edit) await voice.ChangeAsync(under, edit, cancel).ConfigureAwait(false);
        if ((isSlow ? answer.Late ?? answer.Say : answer.Say) is { } say)
            await voice.SayAsync(under.Chat.Id, TopicOf(under), say, cancel).ConfigureAwait(false);
    }

    private async Task OfferAsync(InlineQuery query, CancellationToken cancel)
    {
        if (await conversation.AnswerAsync(TelegramHearing.Question(query), cancel).ConfigureAwait(false) is { } answer)
            await voice.OfferAsync(query.From.Id, query.Id, answer, cancel).ConfigureAwait(false);
    }

    private static int? TopicOf(Message message) => message.IsTopicMessage ? message.MessageThreadId : null;

    /// <summary>
    /// Whether an answer takes so long that the press is acknowledged without it: Telegram takes acknowledgements for a few
    /// seconds only,
    /// and the person sees the button wait.
    /// </summary>
    private async Task<bool> IsSlowAsync(Task answering, CancellationToken cancel)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var patience = Task.Delay(LongestWait, street.Time, done.Token);
        var isSlow = await Task.WhenAny(answering, patience).ConfigureAwait(false) == patience;
        await done.CancelAsync().ConfigureAwait(false);
        return isSlow;
    }

    /// <summary>Learns the bot's own name and registers the command menus, while it already listens.</summary>
    private async Task IntroduceAsync(CancellationToken stopping)
    {
        try
        {
            self.Username = (await account.Sender.GetMe(stopping).ConfigureAwait(false)).Username;
            await TelegramMenus.RegisterAsync(account.Sender, conversation.Menus, stopping).ConfigureAwait(false);
            await ClearMenusAsync(stopping).ConfigureAwait(false);
            if (conversation.DeskMenu is var (chat, staff))
                await account.Sender.SetMyCommands(
                    Entries(staff), new BotCommandScopeChat { ChatId = chat }, cancellationToken: stopping).ConfigureAwait(false);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            LogNoMenus(TelegramFailures.Outcome(fault).Said ?? fault.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram's updates cannot be had: {Reason}")]
    private partial void LogDeaf(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram's updates come again")]
    private partial void LogHearsAgain();

    [LoggerMessage(Level = LogLevel.Error, Message = "A message in chat {Chat} was not answered")]
    private partial void LogUnanswered(long chat, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The command menus were not registered: {Reason}")]
    private partial void LogNoMenus(string reason);
}
