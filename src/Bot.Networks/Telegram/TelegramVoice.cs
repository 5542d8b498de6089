using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Chat.Inline;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Desk.Alarms;
using Bot.Networks.Telegram.Hearing;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Networks.Telegram;

/// <summary>Says to people what the conversation decided: once at most, within the account's pace.</summary>
public sealed partial class TelegramVoice(TelegramAccount account, TelegramPosts posts, ILogger<TelegramVoice> log) : IStaffVoice
{
    /// <summary>Sends a reply, or puts it in the place of the message that it names; where that is gone, it is sent.</summary>
    /// <returns>The reference to its message; null where it did not arrive, or nobody knows.</returns>
    public async Task<string?> SayAsync(long chatId, int? topic, Reply reply, CancellationToken cancel)
    {
        string? sent = null;
        await TryAsync(chatId, async () =>
        {
            var outcome = await PutOrSendAsync(chatId, topic, reply, cancel).ConfigureAwait(false);
            sent = (outcome as DeliveryOutcome.Sent)?.MessageRef;
            return outcome;
        }, cancel).ConfigureAwait(false);
        return sent;
    }

    private async Task<DeliveryOutcome> PutOrSendAsync(long chatId, int? topic, Reply reply, CancellationToken cancel)
    {
        if (reply.InPlaceOf is not { } standing) return await SendAsync(chatId, topic, reply, cancel).ConfigureAwait(false);
        var outcome = await PutAsync(chatId, topic, TelegramMessageRef.Parse(standing), reply, cancel).ConfigureAwait(false);
        return outcome is DeliveryOutcome.Refused ? await SendAsync(chatId, topic, reply, cancel).ConfigureAwait(false) : outcome;
    }

    /// <inheritdoc />
    public async Task<DeliveryOutcome> ShowAsync(long chat, string? standing, Reply message, CancellationToken cancel)
    {
        try
        {
            var outcome = standing is null
                ? await SendAsync(chat, topic: null, message, cancel).ConfigureAwait(false)
                : await PutAsync(chat, topic: null, TelegramMessageRef.Parse(standing), message, cancel).ConfigureAwait(false);
            Heed(chat, outcome);
            return outcome;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            return TelegramFailures.Outcome(fault);
        }
    }

    /// <inheritdoc />
    public async Task<DeliveryOutcome> TellAsync(long chat, Reply message, CancellationToken cancel)
    {
        try
        {
            var outcome = await SendAsync(chat, topic: null, message, cancel).ConfigureAwait(false);
            Heed(chat, outcome);
            return outcome is DeliveryOutcome.Sent sent ? sent with { MessageRef = null } : outcome;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            return TelegramFailures.Outcome(fault);
        }
    }

    /// <summary>
    /// Changes a message of the bot. A photo can take a text's place but not the other way round, and an album neither: then a
    /// new message takes the old one's place.
    /// </summary>
    /// <param name="under">The message as it stands.</param>
    /// <param name="reply">What it becomes.</param>
    /// <param name="cancel">Stops.</param>
    public Task ChangeAsync(Message under, Reply reply, CancellationToken cancel) => TryAsync(
        under.Chat.Id,
        () => PutAsync(under.Chat.Id, under.IsTopicMessage ? under.MessageThreadId : null, TelegramHearing.Reference(under), reply, cancel),
        cancel);

    /// <returns>The outcome; where another message took the place, with its reference.</returns>
    private async Task<DeliveryOutcome> PutAsync(
        long chatId, int? topic, TelegramMessageRef standing, Reply reply, CancellationToken cancel)
    {
        var (place, content) = (new MessagePlace(chatId), reply.Content);
        var keyboard = TelegramRenderer.Keyboard(content, reply.Buttons);
        await PaceAsync(chatId, cancel).ConfigureAwait(false);
        if (content.Kind == PostKind.Photo && standing.Kind != PostKind.Album)
            return await posts.ReplacePhotoAsync(place, standing, content, keyboard, cancel).ConfigureAwait(false);
        // A text and a rich message are edited by the same call.
        if (content.Kind is PostKind.Text or PostKind.Rich && standing.Kind is PostKind.Text or PostKind.Rich)
            return await posts.EditAsync(
                place, standing with { Kind = content.Kind }, content, keyboard, cancel).ConfigureAwait(false);
        var sent = await SendAsync(chatId, topic, reply, cancel).ConfigureAwait(false);
        if (sent is DeliveryOutcome.Sent) await posts.DeleteAsync(place, standing, cancel).ConfigureAwait(false);
        return sent;
    }

    /// <summary>
    /// Ends the waiting sign on a pressed button, with a notice if there is one (Bot API <c>answerCallbackQuery</c>; it has no
    /// pace).
    /// </summary>
    public Task AcknowledgeAsync(
        long chatId, string pressId, string? notice, CancellationToken cancel, bool isAlert = false) => TryAsync(chatId, async () =>
    {
        await account.Sender.AnswerCallbackQuery(pressId, notice, isAlert, cancellationToken: cancel).ConfigureAwait(false);
        return new DeliveryOutcome.Sent(null);
    }, cancel);

    /// <summary>
    /// Offers posts to somebody who typed the bot's name in some chat (Bot API <c>answerInlineQuery</c>; it has no pace).
    /// </summary>
    public Task OfferAsync(
        long person, string question, InlineAnswer answer, CancellationToken cancel) => TryAsync(person, async () =>
    {
        await account.Sender.AnswerInlineQuery(
            question, answer.Posts.Select(TelegramRenderer.Choice), (int)answer.GoodFor.TotalSeconds, answer.IsPersonal, answer.Next,
            new InlineQueryResultsButton(answer.Way.Text) { StartParameter = answer.Way.Start }, cancel).ConfigureAwait(false);
        return new DeliveryOutcome.Sent(null);
    }, cancel);

    /// <summary>
    /// The message as the network would send it. An album carries no buttons; they stand under its headline after it.
    /// </summary>
    private async Task<DeliveryOutcome> SendAsync(long chatId, int? topic, Reply reply, CancellationToken cancel)
    {
        var place = new MessagePlace(chatId, topic) { Answers = reply.Answers };
        if (reply.AsksForWords) return await AskAsync(place, chatId, reply.Content, cancel).ConfigureAwait(false);
        var keyboard = TelegramRenderer.Keyboard(reply.Content, reply.Buttons);
        await PaceAsync(chatId, cancel).ConfigureAwait(false);
        var outcome = reply.Drawing is { } drawing
            ? await posts.SendDrawingAsync(place, reply.Content, drawing, keyboard, cancel).ConfigureAwait(false)
            : await posts.SendAsync(place, reply.Content, keyboard, cancel).ConfigureAwait(false);
        if (keyboard is null || outcome is not DeliveryOutcome.Sent { MessageRef: { } sent }
            || TelegramMessageRef.Parse(sent).Kind != PostKind.Album) return outcome;
        await PaceAsync(chatId, cancel).ConfigureAwait(false);
        return await posts.SendAsync(place, Headline(reply.Content), keyboard, cancel).ConfigureAwait(false);
    }

    private async Task<DeliveryOutcome> AskAsync(MessagePlace place, long chatId, PostContent content, CancellationToken cancel)
    {
        await PaceAsync(chatId, cancel).ConfigureAwait(false);
        var sent = await account.Sender.SendMessage(
            place.Chat, content.Text, TelegramRenderer.ParseMode(content),
            // In a group it opens the keyboard of whoever asked, and nobody else's.
            replyMarkup: new ForceReplyMarkup { Selective = place.Answers is not null },
            linkPreviewOptions: TelegramRenderer.Preview(content),
            messageThreadId: place.Topic,
            replyParameters: place.Reply,
            cancellationToken: cancel).ConfigureAwait(false);
        return new DeliveryOutcome.Sent(new TelegramMessageRef(PostKind.Text, [sent.Id]).ToString());
    }

    private static PostContent Headline(PostContent content)
    {
        var headline = content.PlainText.Split('\n', 2)[0];
        return new() { Text = headline, PlainText = headline, Markup = PostMarkup.PlainText };
    }

    private void Heed(long chatId, DeliveryOutcome outcome) =>
        account.Pace.Heed(chatId.ToString(CultureInfo.InvariantCulture), outcome);

    private Task<bool> PaceAsync(long chatId, CancellationToken cancel) =>
        account.Pace.TakeAsync(chatId.ToString(CultureInfo.InvariantCulture), PlaceClass.Answer, cancel);

    /// <summary>An answer that fails is not repeated: the person asks again if they still want it.</summary>
    private async Task TryAsync(long chatId, Func<Task<DeliveryOutcome>> call, CancellationToken cancel)
    {
        DeliveryOutcome outcome;
        try
        {
            outcome = await call().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            outcome = TelegramFailures.Outcome(fault);
        }
        if (outcome is DeliveryOutcome.Sent) return;
        Heed(chatId, outcome);
        cancel.ThrowIfCancellationRequested();
        // Who closes a chat to the bot while it answers may do so.
        if (outcome is DeliveryOutcome.Gone) LogClosed(chatId, outcome.Said);
        else LogUnsaid(chatId, outcome.GetType().Name, outcome.Said);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Chat {Chat} takes no answer: {Said}")]
    private partial void LogClosed(long chat, string? said);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer did not reach chat {Chat} ({Outcome}): {Said}")]
    private partial void LogUnsaid(long chat, string outcome, string? said);
}
