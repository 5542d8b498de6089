using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// Small writes that must be on the disk before they return. Those that come together share one transaction, so that the disk
/// is waited for once for all of them: whoever gets the turn does what has gathered meanwhile.
/// </summary>
internal sealed class GroupCommit(IDbContextFactory<BotContext> contexts) : IDisposable
{
    private const int Most = 64;

    private readonly ConcurrentQueue<Write> waiting = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Does the work in a transaction. It may run twice: first together with others, then alone if one of them failed.</summary>
    public async Task<T> RunAsync<T>(Func<BotContext, Task<T>> work)
    {
        var write = new Write<T>(work);
        waiting.Enqueue(write);
        await turn.WaitAsync();
        try
        {
            // Others may be before it in the queue, more than one turn takes.
            while (!write.IsDone) await CommitAsync(Next());
        }
        finally
        {
            turn.Release();
        }
        return await write.Result;
    }

    public void Dispose() => turn.Dispose();

    private List<Write> Next()
    {
        var together = new List<Write>();
        while (together.Count < Most && waiting.TryDequeue(out var write)) together.Add(write);
        return together;
    }

    private async Task CommitAsync(List<Write> together)
    {
        if (together.Count > 1)
        {
            if (await TryAsync(together) is null) return;
            foreach (var write in together)
                if (await TryAsync([write]) is { } own) write.Fail(own);
        }
        else if (await TryAsync(together) is { } fault) together[0].Fail(fault);
    }

    /// <returns>What failed; null where all of it is stored.</returns>
    private async Task<Exception?> TryAsync(List<Write> together)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync();
            await using var transaction = await context.Database.BeginTransactionAsync();
            foreach (var write in together)
            {
                await write.DoAsync(context);
                context.ChangeTracker.Clear();
            }
            await transaction.CommitAsync();
        }
        catch (Exception fault)
        {
            return fault;
        }
        foreach (var write in together) write.Succeed();
        return null;
    }

    private abstract class Write
    {
        public abstract bool IsDone { get; }

        public abstract Task DoAsync(BotContext context);

        public abstract void Succeed();

        public abstract void Fail(Exception fault);
    }

    private sealed class Write<T>(Func<BotContext, Task<T>> work) : Write
    {
        private readonly TaskCompletionSource<T> result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T last = default!;

        public Task<T> Result => result.Task;

        public override bool IsDone => result.Task.IsCompleted;

        public override async Task DoAsync(BotContext context)
        {
            last = await work(context);
            await context.SaveChangesAsync();
        }

        public override void Succeed() => result.SetResult(last);

        public override void Fail(Exception fault) => result.SetException(fault);
    }
}
