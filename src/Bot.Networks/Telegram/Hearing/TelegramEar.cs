using Bot.Core.Chat;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>
/// The chat's ear: asks Telegram for what people said, or has it brought (<see cref="TelegramOptions.Updates"/>), and tells the
/// operator in plain words why it hears nothing.
/// </summary>
public sealed partial class TelegramEar(
    TelegramAccount account, TelegramPolling polling, TelegramWebhook webhook, TelegramInbox inbox, IInbox kept,
    TelegramIntroduction introduction, BotIdentity self, IOptions<TelegramOptions> options, Street street, ILogger<TelegramEar> log)
{
    /// <summary>The name in health reports.</summary>
    public const string Name = "chat";

    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(30);

    private bool ails;

    /// <summary>Listens until <paramref name="stopping"/>, then lets the answers that are under way end.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var introduced = introduction.RunAsync(stopping);
        try
        {
            await UntilItWorksAsync(KnowItselfAsync, stopping).ConfigureAwait(false);
            await UntilItWorksAsync(inbox.OpenAsync, stopping).ConfigureAwait(false);
            if (options.Value.Updates == TelegramUpdateMode.Webhook) await KeepAsync(stopping).ConfigureAwait(false);
            else await PollAsync(stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program stops; answers under way are waited for below.
        }
        await Task.WhenAll(inbox.CloseAsync(), introduced).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Who does not know its own name cannot tell in a group what is meant for it.</summary>
    private async Task KnowItselfAsync(CancellationToken stopping) =>
        self.Username = (await account.Sender.GetMe(stopping).ConfigureAwait(false)).Username;

    private async Task PollAsync(CancellationToken stopping)
    {
        await UntilItWorksAsync(polling.PrepareAsync, stopping).ConfigureAwait(false);
        long? cursor = null;
        await UntilItWorksAsync(async cancel => cursor = await kept.CursorAsync(TelegramInbox.Ear, cancel).ConfigureAwait(false), stopping)
            .ConfigureAwait(false);
        while (true) await UntilItWorksAsync(cancel => polling.AskAsync(cursor, cancel), stopping).ConfigureAwait(false);
    }

    private async Task KeepAsync(CancellationToken stopping)
    {
        for (var doubted = false; ;)
        {
            string? trouble = null;
            await UntilItWorksAsync(async cancel => trouble = await webhook.KeepAsync(cancel).ConfigureAwait(false), stopping, mends: false)
                .ConfigureAwait(false);
            if (trouble is null) HearsAgain();
            else Ail($"they do not arrive at Telegram:WebhookUrl: {trouble}");
            doubted = await RestAsync(heedsDoubt: !doubted, stopping).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Rests until the next look at the webhook. Doubt ends a rest, but not two in a row: anybody can call with a wrong
    /// secret.
    /// </summary>
    /// <returns>Whether doubt ended it.</returns>
    private async Task<bool> RestAsync(bool heedsDoubt, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var rest = Task.Delay(TelegramWebhook.Between, street.Time, over.Token);
        var isDoubted = await (heedsDoubt ? Task.WhenAny(rest, webhook.Doubt) : Task.WhenAny(rest)).ConfigureAwait(false) != rest;
        await over.CancelAsync().ConfigureAwait(false);
        stopping.ThrowIfCancellationRequested();
        return isDoubted;
    }

    /// <summary>Tries, with growing rests, until it works.</summary>
    private async Task UntilItWorksAsync(Func<CancellationToken, Task> work, CancellationToken stopping, bool mends = true)
    {
        for (var faults = 1; ; faults++)
        {
            try
            {
                await work(stopping).ConfigureAwait(false);
                if (mends) HearsAgain();
                street.Beat(Name);
                return;
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested)
            {
                Ail(TelegramFailures.Conflict(fault) ?? TelegramFailures.Outcome(fault).Said ?? fault.Message);
                await Task.Delay(Rest(fault, faults), street.Time, stopping).ConfigureAwait(false);
            }
        }
    }

    private void Ail(string reason)
    {
        ails = true;
        if (street.Ail(Name, reason)) LogDeaf(reason);
    }

    private void HearsAgain()
    {
        if (!ails) return;
        ails = false;
        street.Mend(Name);
        LogHearsAgain();
    }

    /// <summary>The server's own wait, else 1, 2, 4 … seconds.</summary>
    private static TimeSpan Rest(Exception fault, int faults)
    {
        if (fault is ApiRequestException { Parameters.RetryAfter: { } seconds }) return TimeSpan.FromSeconds(seconds);
        var rest = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(faults, 10) - 1));
        return rest < LongestRest ? rest : LongestRest;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram's updates cannot be had: {Reason}")]
    private partial void LogDeaf(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram's updates come again")]
    private partial void LogHearsAgain();
}
