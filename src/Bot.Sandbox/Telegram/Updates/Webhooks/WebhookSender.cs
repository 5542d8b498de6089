using System.Text;
using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;
using Microsoft.Extensions.Hosting;

namespace Bot.Sandbox.Telegram.Updates.Webhooks;

/// <summary>Brings updates to the webhook while one is set: each until it is taken (2xx) or a day old.</summary>
internal sealed class WebhookSender(Ledger ledger, UpdateEar ear, AnswerTimes answers, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Kind, long Id), Line> lines = [];
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = Patience,
    };

    private int underWay;

    /// <summary>What went wrong last, and when; null for nothing.</summary>
    public (string Words, long Date)? LastError { get; private set; }

    /// <summary>Nothing is known of a new webhook yet.</summary>
    public void Forget()
    {
        lock (gate)
        {
            LastError = null;
            foreach (var line in lines.Values) line.Retry(0, DateTimeOffset.MinValue);
        }
        ear.Wake();
    }

    public override void Dispose()
    {
        client.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var signal = ear.Signal;
            var rest = Begin(stoppingToken);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(signal, Task.Delay(rest, time, over.Token)).ConfigureAwait(false);
            await over.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Begins to bring what may be brought now.</summary>
    /// <returns>How long until there may be more.</returns>
    private TimeSpan Begin(CancellationToken stop)
    {
        var (webhook, waiting) = ledger.Read(state => (state.Webhook, state.Webhook is null ? [] : state.Pending.ToList()));
        var next = TimeSpan.FromHours(1);
        if (webhook is null) return next;
        var now = time.GetUtcNow();
        lock (gate)
        {
            var passed = new HashSet<(string, long)>();
            foreach (var update in waiting)
            {
                if (underWay >= webhook.Connections) return next;
                var key = WebhookRules.Line(update);
                if (!passed.Add(key)) continue;
                if (!lines.TryGetValue(key, out var line)) lines.Add(key, line = new Line());
                if (line.IsBusy) continue;
                if (line.NotBefore <= now) Bring(webhook, update, key, line, stop);
                else if (line.NotBefore - now < next) next = line.NotBefore - now;
            }
        }
        return next;
    }

    private void Bring(Webhook webhook, Update update, (string, long) key, Line line, CancellationToken stop)
    {
        line.IsBusy = true;
        underWay++;
        _ = Task.Run(async () =>
        {
            var (isOver, asked) = await TryAsync(webhook, update, stop).ConfigureAwait(false);
            if (isOver) ledger.Change((_, transaction) =>
            {
                transaction.Add(new UpdateDelivered(update.UpdateId));
                return true;
            });
            lock (gate)
            {
                underWay--;
                line.IsBusy = false;
                if (isOver) lines.Remove(key);
                else line.Retry(line.Failures + 1, time.GetUtcNow() + WebhookRules.Pause(line.Failures + 1, asked));
            }
            ear.Wake();
        }, CancellationToken.None);
    }

    /// <returns>Whether it is brought, or too old to be brought again; and what the receiver asks for.</returns>
    private async Task<(bool IsOver, TimeSpan? Asked)> TryAsync(Webhook webhook, Update update, CancellationToken stop)
    {
        var isOld = update.Date < (time.GetUtcNow() - UpdateRules.Kept).ToUnixTimeSeconds();
        try
        {
            using var call = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
            {
                Content = new StringContent(update.ToJson().ToJsonString(ApiJson.Options), Encoding.UTF8, "application/json"),
            };
            if (webhook.Secret.Length > 0) call.Headers.Add("X-Telegram-Bot-Api-Secret-Token", webhook.Secret);
            answers.Leaves(update);
            using var answer = await client.SendAsync(call, stop).ConfigureAwait(false);
            if (answer.IsSuccessStatusCode) return (true, null);
            Note($"Wrong response from the webhook: {(int)answer.StatusCode} {answer.ReasonPhrase}");
            return (isOld, answer.Headers.RetryAfter?.Delta);
        }
        catch (HttpRequestException fault)
        {
            Note(fault.HttpRequestError == HttpRequestError.ConnectionError ? "Connection refused" : "Connection closed");
        }
        catch (OperationCanceledException)
        {
            if (!stop.IsCancellationRequested) Note("Read timeout expired");
        }
        return (isOld, null);
    }

    private void Note(string words)
    {
        lock (gate) LastError = (words, time.GetUtcNow().ToUnixTimeSeconds());
    }

    private sealed class Line
    {
        public bool IsBusy { get; set; }

        public int Failures { get; private set; }

        public DateTimeOffset NotBefore { get; private set; }

        public void Retry(int failures, DateTimeOffset notBefore) => (Failures, NotBefore) = (failures, notBefore);
    }
}
