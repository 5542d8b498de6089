using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>
/// Asks Telegram for what people said (Bot API <c>getUpdates</c>). Before the first time it takes away a webhook, while which
/// Telegram answers no such question; what waits for the bot stays.
/// </summary>
public sealed partial class TelegramPolling(TelegramAccount account, TelegramInbox inbox, ILogger<TelegramPolling> log)
{
    private const int PollSeconds = 50;

    private long? heard;

    /// <summary>Makes sure that questions are answered.</summary>
    internal async Task PrepareAsync(CancellationToken stopping)
    {
        var webhook = await account.Sender.GetWebhookInfo(stopping).ConfigureAwait(false);
        if (webhook.Url.Length == 0) return;
        await account.Sender.DeleteWebhook(dropPendingUpdates: false, stopping).ConfigureAwait(false);
        LogNoWebhook(webhook.Url);
    }

    /// <summary>Asks once, and takes what is told.</summary>
    /// <param name="cursor">Where an earlier run has got to; null at first.</param>
    /// <param name="stopping">Stops.</param>
    internal async Task AskAsync(long? cursor, CancellationToken stopping)
    {
        heard ??= cursor;
        await inbox.RoomAsync(stopping).ConfigureAwait(false);
        var request = new RawUpdatesRequest
        {
            Offset = (int?)(heard + 1),
            Timeout = PollSeconds,
            AllowedUpdates = TelegramUpdates.Wanted,
        };
        var told = (await account.Poller.SendRequest(request, stopping).ConfigureAwait(false))
            .Select(ToldUpdate.Read).OfType<ToldUpdate>().ToList();
        if (told.Count == 0) return;
        var last = told[^1].Number;
        await inbox.TakeAsync(told, last, stopping).ConfigureAwait(false);
        heard = last;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The webhook at {Url} was taken away: Telegram:Updates is LongPolling")]
    private partial void LogNoWebhook(string url);
}
