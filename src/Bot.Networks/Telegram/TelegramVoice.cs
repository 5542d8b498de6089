using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Desk.Alarms;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace Bot.Networks.Telegram;

/// <summary>Says to people what the conversation decided: once at most, within the account's pace.</summary>
public sealed partial class TelegramVoice(TelegramAccount account, ILogger<TelegramVoice> log) : IStaffVoice
{
    /// <summary>Sends a reply.</summary>
    public Task SayAsync(long chatId, int? topic, Reply reply, CancellationToken cancel) =>
        TryAsync(chatId, () => SendAsync(chatId, topic, reply, cancel));

    /// <inheritdoc />
    public async Task<DeliveryOutcome> TellAsync(long chat, Reply message, CancellationToken cancel)
    {
        try
        {
            await SendAsync(chat, topic: null, message, cancel).ConfigureAwait(false);
            return new DeliveryOutcome.Sent(MessageRef: null);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            return TelegramFailures.Outcome(fault);
        }
    }

    /// <summary>Changes a message of the bot.</summary>
    public Task ChangeAsync(long chatId, int messageId, Reply reply, CancellationToken cancel) => TryAsync(chatId, async () =>
    {
        await PaceAsync(chatId, cancel).ConfigureAwait(false);
        await account.Sender.EditMessageText(
            chatId, messageId, reply.Content.Text, TelegramRenderer.ParseMode(reply.Content),
            replyMarkup: TelegramRenderer.Keyboard(reply.Content, reply.Buttons),
            linkPreviewOptions: TelegramRenderer.Preview(reply.Content),
            cancellationToken: cancel).ConfigureAwait(false);
    });

    /// <summary>Ends the waiting sign on a pressed button, with a notice if there is one (Bot API <c>answerCallbackQuery</c>; it has no pace).</summary>
    public Task AcknowledgeAsync(long chatId, string pressId, string? notice, CancellationToken cancel) => TryAsync(chatId, () =>
        account.Sender.AnswerCallbackQuery(pressId, notice, cancellationToken: cancel));

    private async Task SendAsync(long chatId, int? topic, Reply reply, CancellationToken cancel)
    {
        await PaceAsync(chatId, cancel).ConfigureAwait(false);
        await account.Sender.SendMessage(
            chatId, reply.Content.Text, TelegramRenderer.ParseMode(reply.Content),
            replyMarkup: TelegramRenderer.Keyboard(reply.Content, reply.Buttons),
            linkPreviewOptions: TelegramRenderer.Preview(reply.Content),
            messageThreadId: topic,
            cancellationToken: cancel).ConfigureAwait(false);
    }

    private Task PaceAsync(long chatId, CancellationToken cancel) =>
        account.Pace.TakeAsync(chatId.ToString(CultureInfo.InvariantCulture), PlaceClass.Answer, cancel);

    /// <summary>An answer that fails is not repeated: the person asks again if they still want it.</summary>
    private async Task TryAsync(long chatId, Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var outcome = TelegramFailures.Outcome(fault);
            if (outcome is not DeliveryOutcome.Sent) LogUnsaid(chatId, outcome.GetType().Name, outcome.Said);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer did not reach chat {Chat} ({Outcome}): {Said}")]
    private partial void LogUnsaid(long chat, string outcome, string? said);
}
