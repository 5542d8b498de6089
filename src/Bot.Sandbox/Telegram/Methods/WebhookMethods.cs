using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Updates.Webhooks;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>setWebhook, deleteWebhook, getWebhookInfo.</summary>
internal sealed class WebhookMethods(Ledger ledger, UpdateEar ear, WebhookSender sender, TimeProvider time) : IMethods
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private DateTimeOffset lastSet = DateTimeOffset.MinValue;

    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("setWebhook", (request, _) => new(Set(request))),
        ("deleteWebhook", (request, _) => new(Delete(request))),
        ("getWebhookInfo", (_, _) => new(Info())),
    ];

    private ApiAnswer Set(ApiRequest request)
    {
        if (request.Text("url").Trim().Length == 0) return Delete(request);
        if (WebhookRules.Read(request).Refused(out var refusal, out var webhook)) return refusal;
        lock (gate)
        {
            if (time.GetUtcNow() - lastSet < Between) return ApiAnswer.TooManyRequests(1);
            lastSet = time.GetUtcNow();
        }
        ear.SetAllowed(request);
        ear.Interrupt(ApiAnswer.WebhookSet);
        return Put(webhook, request);
    }

    private ApiAnswer Delete(ApiRequest request) => Put(null, request);

    private ApiAnswer Put(Webhook? webhook, ApiRequest request)
    {
        ledger.Change((state, transaction) =>
        {
            if (request.Flag("drop_pending_updates") && state.Pending.Count > 0)
                transaction.Add(new UpdatesConfirmed(state.LastUpdate));
            if (state.Webhook != webhook) transaction.Add(new WebhookSet(webhook));
            return true;
        });
        sender.Forget();
        return ApiAnswer.True;
    }

    private ApiAnswer Info() => ledger.Read(state => ApiAnswer.Ok(new
    {
        Url = state.Webhook?.Url ?? "",
        HasCustomCertificate = false,
        PendingUpdateCount = state.Pending.Count,
        LastErrorDate = sender.LastError?.Date,
        LastErrorMessage = sender.LastError?.Words,
        MaxConnections = state.Webhook?.Connections,
        AllowedUpdates = state.AllowedUpdates,
    }));
}
