using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Updates;

/// <summary>
/// Long polling with one listener at a time: a newer poll ends the older one with 409. Updates wait in the ledger until
/// a later offset confirms them.
/// </summary>
internal sealed class UpdateEar(Ledger ledger, AnswerTimes answers, TimeProvider time)
{
    private readonly Lock gate = new();
    private CancellationTokenSource? listening;
    private TaskCompletionSource arrived = NewSignal();
    private (long Offset, DateTimeOffset At)? lastPoll;
    private DateTimeOffset lastConflict = DateTimeOffset.MinValue;
    private ApiAnswer conflict = ApiAnswer.OtherPoller;

    /// <summary>Wakes the poll that waits.</summary>
    public void Wake()
    {
        lock (gate)
        {
            arrived.TrySetResult();
            arrived = NewSignal();
        }
    }

    /// <summary>Ends the poll that waits, as any other request to change how updates come does.</summary>
    /// <param name="why">What the poll is answered.</param>
    public void Interrupt(ApiAnswer why)
    {
        lock (gate)
        {
            conflict = why;
            listening?.Cancel();
        }
    }

    public async ValueTask<ApiAnswer> PollAsync(ApiRequest request, CancellationToken stop)
    {
        if (ledger.Read(state => state.Webhook) is not null) return ApiAnswer.WebhookActive;
        var offset = request.Number("offset");
        using var mine = new CancellationTokenSource();
        TimeSpan? sinceSame;
        lock (gate)
        {
            conflict = ApiAnswer.OtherPoller;
            listening?.Cancel();
            listening = mine;
            sinceSame = lastPoll is { } last && last.Offset == offset ? time.GetUtcNow() - last.At : null;
            lastPoll = (offset, time.GetUtcNow());
        }

        try
        {
            return await ListenAsync(request, offset, sinceSame, mine.Token, stop);
        }
        finally
        {
            lock (gate)
                if (listening == mine) listening = null;
        }
    }

    private async ValueTask<ApiAnswer> ListenAsync(
        ApiRequest request, long offset, TimeSpan? sinceSame, CancellationToken replaced, CancellationToken stop)
    {
        SetAllowed(request);
        var (limit, wait) = UpdateRules.Poll(request.Number("limit", 100), request.Number("timeout"), sinceSame);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(replaced, stop);
        var timeout = wait > TimeSpan.Zero ? Task.Delay(wait, time, ended.Token) : Task.CompletedTask;
        while (true)
        {
            var signal = Signal;
            var updates = Take(offset, limit);
            if (updates.Count > 0 || timeout.IsCompletedSuccessfully)
            {
                foreach (var update in updates) answers.Leaves(update);
                return ApiAnswer.Ok(updates.Select(update => update.ToJson()));
            }
            if (replaced.IsCancellationRequested) return await ConflictAsync(stop);
            if (stop.IsCancellationRequested) return ApiAnswer.Restarting;
            await Task.WhenAny(signal, timeout);
        }
    }

    private async ValueTask<ApiAnswer> ConflictAsync(CancellationToken stop)
    {
        TimeSpan pause;
        ApiAnswer why;
        lock (gate)
        {
            why = conflict;
            var now = time.GetUtcNow();
            pause = now - lastConflict < UpdateRules.ConflictPause ? UpdateRules.ConflictPause : TimeSpan.Zero;
            lastConflict = now;
        }

        await Task.Delay(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return why;
    }

    /// <summary>Notes which kinds of updates are wanted from now on, where a call says so.</summary>
    public void SetAllowed(ApiRequest request)
    {
        if (!request.Has("allowed_updates")) return;
        var kinds = request.Json("allowed_updates") is { ValueKind: System.Text.Json.JsonValueKind.Array } array
            ? array.EnumerateArray().Select(kind => kind.ToString()).ToList() : [];
        ledger.Change((state, transaction) =>
        {
            var same = (state.AllowedUpdates ?? []).SequenceEqual(kinds);
            if (!same) transaction.Add(new AllowedUpdatesSet(kinds.Count == 0 ? null : kinds));
            return same;
        });
    }

    // A negative offset counts from the newest update and forgets the older ones, like a positive one does.
    private List<Update> Take(long offset, int limit) => ledger.Change((state, transaction) =>
    {
        var oldest = (time.GetUtcNow() - UpdateRules.Kept).ToUnixTimeSeconds();
        var from = offset < 0 ? state.LastUpdate + 1 + offset : offset;
        var stale = state.Pending.TakeWhile(update => update.UpdateId < from || update.Date < oldest).LastOrDefault();
        if (stale is not null) transaction.Add(new UpdatesConfirmed(stale.UpdateId));
        return state.Pending.Take(limit).ToList();
    });

    /// <summary>Ends when something changes that may have to be told.</summary>
    public Task Signal
    {
        get
        {
            lock (gate) return arrived.Task;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
