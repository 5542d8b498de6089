using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>
/// Lets Telegram bring what people said (Bot API <c>setWebhook</c>). Each update is stored before Telegram is told that it came,
/// and answered after that; what is brought while there is no room is brought again.
/// </summary>
public sealed partial class TelegramWebhook(
    TelegramAccount account, TelegramInbox inbox, UpdateMetrics metrics, IOptions<TelegramOptions> options, Street street,
    ILogger<TelegramWebhook> log)
{
    /// <summary>The header with the secret (Bot API, setWebhook).</summary>
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>The longest update, in bytes: a long message that answers a long message, with every letter escaped.</summary>
    public const int LongestUpdate = 1024 * 1024;

    /// <summary>How many updates are brought at once at most; those of one chat are always brought one after the other.</summary>
    private const int Connections = 40;

    /// <summary>How often Telegram is asked whether it can bring them.</summary>
    internal static readonly TimeSpan Between = TimeSpan.FromSeconds(30);

    private int proven, unproven;

    private TaskCompletionSource doubt = Signal();

    private volatile string? storageTrouble;

    /// <summary>Whether it was Telegram that called: told in the same time however much of the secret fits.</summary>
    public bool IsProven(string? secret)
    {
        var isProven = CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(secret ?? ""), Encoding.UTF8.GetBytes(options.Value.WebhookSecret!));
        if (isProven) Interlocked.Exchange(ref proven, 1);
        else
        {
            if (Interlocked.Exchange(ref unproven, 1) == 0 && proven == 0) doubt.TrySetResult();
            metrics.Count(UpdateFate.Unproven);
        }
        return isProven;
    }

    /// <summary>Ends when there is reason to believe that Telegram shows another secret.</summary>
    internal Task Doubt => doubt.Task;

    /// <summary>It was longer than <see cref="LongestUpdate"/>.</summary>
    public void RefuseLong() => metrics.Count(UpdateFate.TooLong);

    /// <summary>Takes an update.</summary>
    /// <param name="body">The body of the call, of at most <see cref="LongestUpdate"/> bytes.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>What became of it: <see cref="UpdateFate.Postponed"/> and <see cref="UpdateFate.Malformed"/> are
    /// refusals.</returns>
    public async Task<UpdateFate> TakeAsync(ReadOnlyMemory<byte> body, CancellationToken cancel)
    {
        var fate = Read(body) is { } told ? await TakeAsync(told, cancel).ConfigureAwait(false) : UpdateFate.Malformed;
        metrics.Count(fate);
        return fate;
    }

    /// <summary>Has Telegram bring updates, if it does not already, and finds out whether it can.</summary>
    /// <returns>What keeps it from that now; null where nothing does.</returns>
    internal async Task<string?> KeepAsync(CancellationToken stopping)
    {
        var plan = new WebhookPlan(options.Value.WebhookUrl!, Connections, TelegramUpdates.Wanted);
        doubt = Signal();
        var isUnproven = Interlocked.Exchange(ref unproven, 0) == 1 & Interlocked.Exchange(ref proven, 0) == 0;
        var known = await account.Sender.GetWebhookInfo(stopping).ConfigureAwait(false);
        if (!plan.MustBeSet(known, isUnproven)) return storageTrouble ?? WebhookPlan.Trouble(known, street.Now - Between);
        await account.Sender.SetWebhook(
            plan.Url, maxConnections: plan.Connections, allowedUpdates: plan.Kinds, dropPendingUpdates: false,
            secretToken: options.Value.WebhookSecret, cancellationToken: stopping).ConfigureAwait(false);
        LogSet(plan.Url);
        return storageTrouble;
    }

    /// <summary>What could not be stored is brought again; why not, is told where the webhook is kept.</summary>
    private async Task<UpdateFate> TakeAsync(ToldUpdate told, CancellationToken cancel)
    {
        try
        {
            var fate = await inbox.TakeAsync(told, cancel).ConfigureAwait(false);
            storageTrouble = null;
            return fate;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            storageTrouble = fault.Message;
            return UpdateFate.Postponed;
        }
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static ToldUpdate? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var told = JsonDocument.Parse(body);
            return ToldUpdate.Read(told.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram brings messages to {Url} now")]
    private partial void LogSet(string url);
}
